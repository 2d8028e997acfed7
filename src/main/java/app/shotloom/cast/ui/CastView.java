package app.shotloom.cast.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.page.CastPart;
import app.shotloom.cast.page.SheetNotes;
import app.shotloom.cast.page.SheetPart;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.LiveUpdates;
import app.shotloom.live.News;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.ui.TopBarContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cast of one board, kept current while others edit it. */
@Route("board/:id/cast")
@PageTitle("Cast · Shotloom")
@PermitAll
@CssImport("./styles/cast.css")
class CastView extends Div implements BeforeEnterObserver, TopBarContent {

    private final Boards boards;
    private final Cast cast;
    private final LiveUpdates updates;
    private final List<SheetNotes> notes;
    private final List<SheetPart> parts;
    private final List<CastPart> wholes;
    private final Anchor toBoard = new Anchor();
    private List<SheetGroup> groups = List.of();

    CastView(Boards boards, Cast cast, LiveUpdates updates, List<SheetNotes> notes, List<SheetPart> parts, List<CastPart> wholes) {
        this.boards = boards;
        this.cast = cast;
        this.updates = updates;
        this.notes = notes;
        this.parts = parts;
        this.wholes = wholes;
        addClassName("cast");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = idIn(event);
        boolean mayEdit = boards.access(board).mayEdit();
        toBoard.setHref("board/" + board);
        toBoard.setText(boards.outline(board).title());
        groups = Arrays.stream(SheetKind.values()).map(kind -> group(board, kind, mayEdit)).toList();
        removeAll();
        add(new Header(new H1("Cast")));
        wholes.forEach(part -> add(part.open(board, mayEdit)));
        groups.forEach(this::add);
        show(board);
        updates.attach(this, LiveTopic.board(board.value()), batch -> hear(board, batch));
    }

    private SheetGroup group(BoardId board, SheetKind kind, boolean mayEdit) {
        return new SheetGroup(
                kind,
                mayEdit,
                sheet -> new CharacterSheetCard(sheet, cast, parts, mayEdit, () -> delete(board, sheet.id())),
                () -> make(board, kind));
    }

    private static BoardId idIn(BeforeEnterEvent event) {
        try {
            return new BoardId(UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.NotFound("board");
        }
    }

    @Override
    public List<Component> path() {
        return List.of(toBoard, new Span("Cast"));
    }

    private void hear(BoardId board, List<News> batch) {
        if (batch.stream().anyMatch(this::matters)) {
            show(board);
        }
    }

    private boolean matters(News news) {
        return List.of("character-changed", News.MISSED).contains(news.kind())
                || notes.stream().anyMatch(each -> each.mayChangeBy(news));
    }

    private void show(BoardId board) {
        List<Character> sheets = cast.of(board);
        Map<CharacterId, SheetNotes.Note> said = new HashMap<>();
        notes.forEach(each -> said.putAll(each.of(board)));
        groups.forEach(group -> group.show(sheets, said));
    }

    private void make(BoardId board, SheetKind kind) {
        List<String> taken = cast.of(board).stream().map(Character::name).toList();
        int number = 1;
        while (taken.contains(SheetWords.one(kind) + " " + number)) {
            number++;
        }
        CharacterId made = cast.create(board, kind, SheetWords.one(kind) + " " + number, "", Appearance.UNSAID);
        show(board);
        groups.stream().filter(group -> group.kind() == kind).forEach(group -> group.write(made));
    }

    private void delete(BoardId board, CharacterId id) {
        String name = cast.of(id).name();
        cast.delete(id);
        show(board);
        Toasts.offerUndo(name + " deleted", () -> {
            cast.restore(id);
            show(board);
        });
    }
}
