package app.shotloom.board.ui;

import app.shotloom.board.canvas.Lens;
import app.shotloom.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ways to look at a board, in the order in which they are offered. */
@Component
record Lenses(List<Lens> all) {

    Lens first() {
        return all.getFirst();
    }

    /** @throws Refusal.NotFound for an address that no lens has */
    Lens named(String name) {
        return all.stream()
                .filter(lens -> lens.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("page"));
    }
}
