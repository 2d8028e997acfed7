package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.shared.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** The page of one board. */
@Route("board/:id")
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Boards boards;
    private final BoardPage.Maker maker;
    private String title = "Board";

    BoardView(Boards boards, BoardPage.Maker maker) {
        this.boards = boards;
        this.maker = maker;
        addClassName("board-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = idIn(event);
        title = boards.outline(board).title();
        removeAll();
        add(maker.open(board));
    }

    private static BoardId idIn(BeforeEnterEvent event) {
        try {
            return new BoardId(UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.NotFound("board");
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Shotloom";
    }
}
