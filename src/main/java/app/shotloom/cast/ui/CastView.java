package app.shotloom.cast.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.LiveUpdates;
import app.shotloom.live.News;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.ui.TopBarContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
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
    private final Map<CharacterId, CharacterSheetCard> cards = new HashMap<>();
    private final Div sheets = new Div();
    private final Paragraph nobody = new Paragraph();
    private final Anchor toBoard = new Anchor();
    private boolean mayEdit;

    CastView(Boards boards, Cast cast, LiveUpdates updates) {
        this.boards = boards;
        this.cast = cast;
        this.updates = updates;
        addClassName("cast");
        sheets.addClassName("sheets");
        nobody.addClassName("nobody");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = idIn(event);
        mayEdit = boards.access(board).mayEdit();
        removeAll();
        cards.clear();
        nobody.setText(
                mayEdit
                        ? "Nobody yet. Give a character a name and a look; @name in a prompt then draws the same person in every shot."
                        : "Nobody yet. Characters appear here as soon as an editor adds them.");
        add(header(board), nobody, sheets);
        show(board);
        updates.attach(this, LiveTopic.board(board.value()), batch -> hear(board, batch));
    }

    private static BoardId idIn(BeforeEnterEvent event) {
        try {
            return new BoardId(UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.NotFound("board");
        }
    }

    private Header header(BoardId board) {
        toBoard.setHref("board/" + board);
        toBoard.setText(boards.outline(board).title());
        Header header = new Header(new H1("Cast"));
        if (mayEdit) {
            Button add = new Button("Add character", click -> make(board));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(add);
        }
        return header;
    }

    @Override
    public List<Component> path() {
        return List.of(toBoard, new Span("Cast"));
    }

    private void hear(BoardId board, List<News> batch) {
        if (batch.stream().anyMatch(news -> List.of("character-changed", News.MISSED).contains(news.kind()))) {
            show(board);
        }
    }

    private void show(BoardId board) {
        List<Character> people = cast.of(board);
        List<CharacterId> there = people.stream().map(Character::id).toList();
        cards.values().stream().filter(card -> !there.contains(card.character())).forEach(sheets::remove);
        cards.keySet().retainAll(there);
        for (Character someone : people) {
            CharacterSheetCard card = cards.get(someone.id());
            if (card == null) {
                card = new CharacterSheetCard(someone.id(), cast, mayEdit, () -> delete(board, someone.id()));
                cards.put(someone.id(), card);
                sheets.add(card);
            }
            card.show(someone);
        }
        nobody.setVisible(people.isEmpty());
    }

    private void make(BoardId board) {
        List<String> taken = cast.of(board).stream().map(Character::name).toList();
        int number = taken.size() + 1;
        while (taken.contains("Character " + number)) {
            number++;
        }
        CharacterId made = cast.create(board, "Character " + number, "", Appearance.UNSAID);
        show(board);
        CharacterSheetCard card = cards.get(made);
        if (card != null) {
            card.write();
        }
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
