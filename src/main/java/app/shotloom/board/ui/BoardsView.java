package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardSummary;
import app.shotloom.board.Boards;
import app.shotloom.board.canvas.BoardCovers;
import app.shotloom.board.canvas.NewBoardWays;
import app.shotloom.board.canvas.ShotMaker;
import app.shotloom.identity.Membership;
import app.shotloom.identity.Memberships;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The boards of one's teams, the last changed first. */
@Route("")
@PermitAll
@CssImport("./styles/boards.css")
@CssImport("./styles/exchange.css")
@Uses(Dialog.class) // the bundler looks only at what a route refers to, and a list of boards does not refer to the ways to new ones
@Uses(TextField.class)
@Uses(Upload.class)
class BoardsView extends Div implements HasDynamicTitle {

    private final Boards boards;
    private final ShotMaker maker;
    private final BoardCovers covers;
    private final Map<?, Membership> teams;
    private final Div cards = new Div();

    BoardsView(Boards boards, ShotMaker maker, BoardCovers covers, Memberships memberships, NewBoardWays ways) {
        this.boards = boards;
        this.maker = maker;
        this.covers = covers;
        teams = memberships.mine().stream().collect(Collectors.toMap(Membership::team, each -> each));
        addClassName("boards");
        cards.addClassName("cards");
        Header header = new Header(new H1(Words.of("board.boards")), library());
        add(header, cards);
        if (mayMake()) {
            ways.open(this::make).forEach(header::add);
        }
        list();
    }

    /** To the sheets that teams keep for all of their boards. */
    private static Anchor library() {
        Anchor library = new Anchor("library", Words.of("cast.library"));
        library.getElement().setAttribute("router-link", true);
        library.addClassName("plain");
        return library;
    }

    private boolean mayMake() {
        return teams.values().stream().anyMatch(each -> each.role().mayEdit());
    }

    private void list() {
        cards.removeAll();
        List<BoardSummary> mine = boards.mine();
        mine.forEach(board -> cards.add(card(board)));
        if (mine.isEmpty()) {
            cards.add(new Paragraph(
                    mayMake()
                            ? Words.of("board.none-invite")
                            : Words.of("board.none")));
        }
    }

    private BoardCard card(BoardSummary board) {
        Membership team = teams.get(board.team());
        boolean mayEdit = team != null && team.role().mayEdit();
        String teamName = teams.size() > 1 && team != null ? team.teamName() : "";
        return new BoardCard(board, covers.of(board.id()), teamName, mayEdit ? () -> delete(board) : null);
    }

    private void make() {
        boolean first = boards.mine().isEmpty();
        BoardId board = boards.create(Words.of("board.untitled"));
        if (first) {
            maker.addSamples(board);
        } else {
            maker.begin(board);
        }
        UI.getCurrent().navigate("board/" + board);
    }

    private void delete(BoardSummary board) {
        boards.delete(board.id());
        list();
        Toasts.offerUndo(Words.of("board.deleted", "title", board.title()), () -> {
            boards.restore(board.id());
            list();
        });
    }

    @Override
    public String getPageTitle() {
        return Words.of("shared.page-title", "page", Words.of("board.boards"));
    }
}
