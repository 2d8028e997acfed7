package app.shotloom.cast.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.canvas.UndoBar;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.page.CastPart;
import app.shotloom.cast.page.SheetNotes;
import app.shotloom.cast.page.SheetUses;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.LiveUpdates;
import app.shotloom.live.News;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.RouteIds;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cast of one board, kept current while others edit it: cards by kind, and one sheet open beside them. */
@Route("board/:id/cast")
@PermitAll
@CssImport("./styles/cast.css")
@JsModule("./board/own-undo.ts")
@JsModule("./cast/parts.ts")
class CastView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private final Boards boards;
    private final SheetTools with;
    private final LiveUpdates updates;
    private final List<SheetNotes> notes;
    private final List<SheetUses> sources;
    private final List<CastPart> wholes;
    private final UndoBar undo;
    private final Anchor toBoard = new Anchor();
    private final Div groupsBeside = new Div();
    private final Aside beside = new Aside();
    private List<SheetGroup> groups = List.of();
    private @Nullable OpenCast cast;
    private @Nullable SheetPanel panel;

    CastView(
            Boards boards,
            SheetTools with,
            LiveUpdates updates,
            List<SheetNotes> notes,
            List<SheetUses> sources,
            List<CastPart> wholes,
            UndoBar undo) {
        this.boards = boards;
        this.with = with;
        this.updates = updates;
        this.notes = notes;
        this.sources = sources;
        this.wholes = wholes;
        this.undo = undo;
        addClassName("cast");
        groupsBeside.addClassName("groups");
    }

    @Override
    public String getPageTitle() {
        return Words.of("cast.page");
    }

    @Override
    public List<Component> path() {
        return List.of(toBoard, new Span(Words.of("cast.title")));
    }

    @Override
    public List<Component> tools() {
        OpenCast opened = cast;
        return opened != null && opened.mayEdit() ? List.of(undo.open(opened.board())) : List.of();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = new BoardId(RouteIds.id(event, "board"));
        OpenCast opened = cast;
        if (opened == null || !opened.board().equals(board)) {
            opened = begin(board);
        }
        open(opened, SheetAddress.in(event));
    }

    private OpenCast begin(BoardId board) {
        OpenCast opened = new OpenCast(board, boards, with, notes, sources);
        cast = opened;
        toBoard.setHref("board/" + board);
        toBoard.setText(boards.outline(board).title());
        groups = Arrays.stream(SheetKind.values()).map(kind -> group(opened, kind)).toList();
        removeAll();
        groupsBeside.removeAll();
        groups.forEach(groupsBeside::add);
        Header header = new Header(new H1(Words.of("cast.title")));
        if (opened.mayEdit()) {
            header.add(Buttons.plain(Words.of("cast.library.from"), () -> pick(opened)));
        }
        Anchor library = new Anchor("library", Words.of("cast.library"));
        library.getElement().setAttribute("router-link", true);
        library.addClassName("plain");
        header.add(library);
        Div both = new Div(groupsBeside, beside);
        both.addClassName("beside");
        add(header);
        wholes.forEach(part -> add(part.open(board, opened.mayEdit())));
        add(both);
        updates.attach(this, LiveTopic.board(board.value()), batch -> hear(opened, batch));
        return opened;
    }

    private SheetGroup group(OpenCast opened, SheetKind kind) {
        return new SheetGroup(kind, opened::path, opened.mayEdit() ? () -> make(opened, kind) : null);
    }

    private void hear(OpenCast opened, List<News> batch) {
        if (opened.hear(batch)) {
            show(opened);
        }
    }

    /** Opens a sheet beside the others, or none. */
    private void open(OpenCast opened, @Nullable CharacterId sheet) {
        beside.removeAll();
        panel = opened.page().sheets().stream()
                .filter(each -> each.id().equals(sheet))
                .findFirst()
                .map(each -> panel(opened, each))
                .orElse(null);
        if (panel != null) {
            beside.add(panel);
        }
        show(opened);
    }

    private SheetPanel panel(OpenCast opened, Character sheet) {
        boolean edit = opened.mayEdit() && sheet.follows() == null;
        return new SheetPanel(
                sheet, opened.board(), with, opened.mayEdit(), edit, () -> delete(opened, sheet.id()), () -> go(opened, null));
    }

    private void show(OpenCast opened) {
        CastPage page = opened.page();
        SheetPanel shown = panel;
        Character now = shown == null ? null : opened.sheet(shown.character());
        if (shown != null && (now == null || shown.isStale(now))) {
            open(opened, now == null ? null : now.id());
            return;
        }
        groups.forEach(group -> group.show(page.sheets(), page.drawn(), page.uses()::count));
        groups.forEach(group -> group.choose(now == null ? null : now.id()));
        if (shown != null && now != null) {
            shown.show(now, page);
        }
        beside.setVisible(shown != null);
        setClassName("with-sheet", shown != null);
    }

    private static void go(OpenCast opened, @Nullable CharacterId sheet) {
        SheetAddress.go("board/" + opened.board() + "/cast", sheet);
    }

    private void make(OpenCast opened, SheetKind kind) {
        List<String> taken = opened.page().sheets().stream().map(Character::name).toList();
        int number = 1;
        while (taken.contains(SheetNames.next(kind, number))) {
            number++;
        }
        CharacterId made = with.cast().create(opened.board(), kind, SheetNames.next(kind, number), "", Appearance.UNSAID);
        arrive(opened, made);
        if (panel != null) {
            panel.write();
        }
    }

    private void pick(OpenCast opened) {
        new LibraryPicker(opened.board(), with.library(), made -> arrive(opened, made)).open();
    }

    private void arrive(OpenCast opened, CharacterId made) {
        opened.read();
        go(opened, made);
    }

    private void delete(OpenCast opened, CharacterId id) {
        String name = with.cast().of(id).name();
        with.cast().delete(id);
        opened.read();
        go(opened, null);
        Toasts.offerUndo(Words.of("cast.deleted", "name", name), () -> with.cast().restore(id));
    }
}
