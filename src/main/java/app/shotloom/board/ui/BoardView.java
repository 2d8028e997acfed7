package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.TopBarContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of one board. */
@Route("board/:id")
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private final Boards boards;
    private final BoardPage.Maker maker;
    private String title = "Board";
    private @Nullable BoardBar bar;

    BoardView(Boards boards, BoardPage.Maker maker) {
        this.boards = boards;
        this.maker = maker;
        addClassName("board-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = idIn(event);
        title = boards.outline(board).title();
        BoardPage page = maker.open(board);
        bar = page.bar();
        removeAll();
        add(page);
        event.getLocation().getQueryParameters().getSingleParameter("shot").map(BoardView::shot).ifPresent(page::choose);
    }

    /** The one that a link points at; nothing when it is no id. */
    private static @Nullable ShotId shot(String id) {
        try {
            return new ShotId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
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

    @Override
    public List<Component> path() {
        return bar == null ? List.of() : bar.path();
    }

    @Override
    public List<Component> tools() {
        return bar == null ? List.of() : bar.tools();
    }
}
