package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Lens;
import app.shotloom.shared.ui.RouteIds;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page of one board, looked at through one of its lenses. */
@Route("board/:id/:lens?")
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private final Boards boards;
    private final BoardPage.Maker maker;
    private final Lenses lenses;
    private String title = Words.of("board.board");
    private @Nullable BoardPage page;

    BoardView(Boards boards, BoardPage.Maker maker, Lenses lenses) {
        this.boards = boards;
        this.maker = maker;
        this.lenses = lenses;
        addClassName("board-view");
    }

    /** From one lens of a board to another the page stays, with what is selected on it. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = new BoardId(RouteIds.id(event, "board"));
        Lens lens = event.getRouteParameters().get("lens").map(lenses::named).orElse(lenses.first());
        title = boards.outline(board).title();
        BoardPage shown = page;
        if (shown == null || !shown.id().equals(board)) {
            shown = maker.open(board);
            page = shown;
            removeAll();
            add(shown);
        }
        shown.look(lens);
        QueryParameters asked = event.getLocation().getQueryParameters();
        shown.filterBy(asked.getSingleParameter("filter").map(Filter::of).orElse(Filter.NONE));
        asked.getSingleParameter("shot").map(BoardView::shot).ifPresent(shown::choose);
    }

    /** The one that a link points at; nothing when it is no id. */
    private static @Nullable ShotId shot(String id) {
        try {
            return new ShotId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("shared.page-title", "page", title);
    }

    @Override
    public List<Component> path() {
        return page == null ? List.of() : page.bar().path();
    }

    @Override
    public List<Component> tools() {
        return page == null ? List.of() : page.bar().tools();
    }
}
