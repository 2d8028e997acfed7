package app.shotloom.board;

import app.shotloom.board.BoardEvent.LookChosen;
import app.shotloom.board.internal.Board;
import app.shotloom.board.internal.BoardRepository;
import app.shotloom.shared.Refusal;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How boards are drawn. Of two people who choose at once the last one's choice stands, and both see it. */
@Service
public class BoardLooks {

    private final BoardRepository boards;
    private final Boards access;
    private final ApplicationEventPublisher events;

    BoardLooks(BoardRepository boards, Boards access, ApplicationEventPublisher events) {
        this.boards = boards;
        this.access = access;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public BoardLook of(BoardId id) {
        access.requireView(id);
        return boards.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("board")).look();
    }

    /** New renders are drawn in it; takes that are there stay as they are, and count as out of date. */
    @Transactional
    public void choose(BoardId id, Look look) {
        change(id, before -> new BoardLook(look, before.arrows()));
    }

    @Transactional
    public void drawArrows(BoardId id, boolean arrows) {
        change(id, before -> new BoardLook(before.look(), arrows));
    }

    private void change(BoardId id, UnaryOperator<BoardLook> change) {
        access.requireEdit(id);
        Board board = boards.lock(id.value()).orElseThrow(() -> new Refusal.NotFound("board"));
        BoardLook wanted = change.apply(board.look());
        BoardLook before = board.look();
        if (!wanted.equals(before)) {
            board.drawBy(wanted);
            events.publishEvent(new LookChosen(id, before, wanted));
        }
    }
}
