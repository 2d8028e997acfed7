package app.shotloom.board.ui;

import app.shotloom.board.Numbers;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotAction;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Omits the selected shots, or films them again when all of them are omitted. */
@Order(30)
@Component
record OmitAction(Numbers numbers) implements ShotAction {

    @Override
    public String name() {
        return "omit";
    }

    @Override
    public String label() {
        return Words.of("board.omit");
    }

    @Override
    public String key() {
        return "O";
    }

    @Override
    public void run(Canvas canvas, List<ShotId> shots) {
        Set<ShotId> omitted = omitted(canvas);
        if (omitted.containsAll(shots)) {
            Gestures.as("reinstate-shots", () -> numbers.reinstateAll(shots));
        } else {
            Gestures.as("omit-shots", () -> numbers.omitAll(shots));
        }
        canvas.outlineChanged();
    }

    static Set<ShotId> omitted(Canvas canvas) {
        return canvas.outline().shots().filter(Placed::omitted).map(Placed::id).collect(Collectors.toSet());
    }
}
