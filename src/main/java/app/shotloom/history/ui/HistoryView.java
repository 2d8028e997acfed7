package app.shotloom.history.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.UndoBar;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.shared.ui.RouteIds;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done on a board, or with one shot of it, and any moment of that beside now. */
@Route("board/:id/history")
@PermitAll
@CssImport("./styles/history.css")
@JsModule("./board/local-time.ts")
@JsModule("./board/own-undo.ts")
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private final HistoryParts with;
    private final UndoBar undo;
    private final Anchor toBoard = new Anchor();
    private final Div beside = new Div();
    private @Nullable BoardId board;
    private @Nullable Component undoBar;

    HistoryView(HistoryParts with, UndoBar undo) {
        this.with = with;
        this.undo = undo;
        addClassName("history");
        beside.addClassName("beside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId id = new BoardId(RouteIds.id(event, "board"));
        ShotId shot = parameter(event, "shot").map(ShotId::new).orElse(null);
        UUID version = parameter(event, "version").orElse(null);
        board = id;
        boolean mayEdit = with.boards().access(id).mayEdit();
        undoBar = mayEdit ? undo.open(id) : null;
        toBoard.setHref("board/" + id + (shot == null ? "" : "?shot=" + shot));
        toBoard.setText(with.boards().outline(id).title());
        Timeline timeline = new Timeline(id, shot, version, with, mayEdit, chosen -> open(id, shot, chosen));
        removeAll();
        add(new Header(new H1(heading(shot == null ? null : shot.value(), id))), timeline, beside);
        ThenAndNow compared = version == null ? null : new ThenAndNow(id, shot, version, with, mayEdit);
        show(compared);
        with.updates().attach(timeline, LiveTopic.board(id.value()), batch -> {
            if (batch.stream().anyMatch(HistoryView::matters)) {
                timeline.refresh();
                if (compared != null) {
                    compared.refresh();
                }
            }
        });
    }

    private static boolean matters(News news) {
        return List.of("history-changed", "version-named", News.MISSED).contains(news.kind());
    }

    private String heading(@Nullable UUID shot, BoardId id) {
        return shot == null
                ? Words.of("history.history")
                : Words.of("history.versions-of", "name", with.sentences().names(id).getOrDefault(shot, Words.of("history.a.shot")));
    }

    /** A version has an address of its own, and Back goes back to the one before. */
    private void open(BoardId id, @Nullable ShotId shot, UUID version) {
        UI.getCurrent().navigate("board/" + id + "/history?version=" + version + (shot == null ? "" : "&shot=" + shot));
    }

    private void show(@Nullable ThenAndNow compared) {
        setClassName("looking", compared != null);
        Paragraph hint = new Paragraph(Words.of("history.choose"));
        hint.addClassName("quiet");
        beside.removeAll();
        beside.add(compared == null ? hint : compared);
    }

    private static Optional<UUID> parameter(BeforeEnterEvent event, String name) {
        return id(event.getLocation().getQueryParameters().getSingleParameter(name));
    }

    private static Optional<UUID> id(Optional<String> text) {
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("history.history") + " · Shotloom";
    }

    @Override
    public List<Component> path() {
        return board == null ? List.of() : List.of(toBoard, new Span(Words.of("history.history")));
    }

    @Override
    public List<Component> tools() {
        List<Component> tools = new ArrayList<>();
        if (undoBar != null) {
            tools.add(undoBar);
        }
        return tools;
    }
}
