package app.shotloom.board.ui;

import app.shotloom.board.BoardSummary;
import app.shotloom.board.Boards;
import app.shotloom.shared.ui.Command;
import app.shotloom.shared.ui.CommandSource;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The boards of one's teams, by their titles; the last changed ones before anything is typed. */
@Order(20)
@Component
record BoardsByTitle(Boards boards) implements CommandSource {

    private static final int MOST = 6;

    @Override
    public List<Command> find(String typed) {
        return boards.mine().stream()
                .filter(board -> CommandSource.fits(board.title(), typed))
                .limit(MOST)
                .map(BoardsByTitle::open)
                .toList();
    }

    private static Command open(BoardSummary board) {
        String shots = Words.of("board.shots", "count", board.shots());
        return new Command(Words.of("board.boards"), board.title(), shots, () -> UI.getCurrent().navigate("board/" + board.id()));
    }
}
