package app.shotloom.board;

import app.shotloom.board.BoardEvent.BoardRenamed;
import app.shotloom.board.BoardEvent.LookChosen;
import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.board.internal.Board;
import app.shotloom.board.internal.BoardRepository;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a whole board is called, and how it is drawn. */
@Order(10)
@Component
class BoardFacets implements FacetOwner {

    private static final String BOARD = "board";
    private static final String TITLE = "title";
    private static final String LOOK = "look";
    private static final String ARROWS = "arrows";

    private final BoardRepository rows;
    private final Boards boards;
    private final BoardLooks looks;
    private final ApplicationEventPublisher events;

    BoardFacets(BoardRepository rows, Boards boards, BoardLooks looks, ApplicationEventPublisher events) {
        this.rows = rows;
        this.boards = boards;
        this.looks = looks;
        this.events = events;
    }

    @EventListener
    void on(BoardRenamed event) {
        events.publishEvent(Change.of(event.board(), facet(event.board(), TITLE), event.before(), event.title()));
    }

    @EventListener
    void on(LookChosen event) {
        tell(event.board(), LOOK, event.before().look().code(), event.look().look().code());
        tell(event.board(), ARROWS, "" + event.before().arrows(), "" + event.look().arrows());
    }

    private void tell(BoardId board, String aspect, String before, String after) {
        if (!before.equals(after)) {
            events.publishEvent(Change.of(board, facet(board, aspect), before, after));
        }
    }

    private static Facet facet(BoardId board, String aspect) {
        return new Facet(BOARD, board.value(), aspect);
    }

    @Override
    public boolean isTyped(Facet facet) {
        return facet.aspect().equals(TITLE);
    }

    @Override
    public String words(Facet facet, String value) {
        return facet.aspect().equals(LOOK) ? Look.of(value).label() : value;
    }

    @Override
    public boolean owns(Facet facet) {
        return facet.subject().equals(BOARD) && !facet.aspect().equals(NumberFacets.NUMBERING);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Facet, String> of(BoardId id) {
        boards.requireView(id);
        return rows.findById(id.value())
                .map(board -> Map.of(
                        facet(id, TITLE), value(board, TITLE),
                        facet(id, LOOK), value(board, LOOK),
                        facet(id, ARROWS), value(board, ARROWS)))
                .orElse(Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String now(Facet facet) {
        return rows.findById(facet.target()).map(board -> value(board, facet.aspect())).orElse(null);
    }

    private static String value(Board board, String aspect) {
        return switch (aspect) {
            case TITLE -> board.title();
            case LOOK -> board.look().look().code();
            default -> Boolean.toString(board.look().arrows());
        };
    }

    @Override
    @Transactional
    public void hold(BoardId board, Facet facet) {
        rows.lock(board.value());
    }

    @Override
    @Transactional
    public void write(BoardId board, Facet facet, @Nullable String value) {
        String wanted = value == null ? "" : value;
        switch (facet.aspect()) {
            case TITLE -> boards.rename(board, String.valueOf(now(facet)), wanted);
            case LOOK -> looks.choose(board, Look.of(wanted));
            default -> looks.drawArrows(board, Boolean.parseBoolean(wanted));
        }
    }
}
