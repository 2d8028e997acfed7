package app.shotloom.exchange.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.exchange.ShotListPreview;
import app.shotloom.exchange.ShotLists;
import app.shotloom.shared.ui.RouteIds;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;

/** Brings a shot list onto a board: the file, what it would do beside what is there, and which rows are taken over. */
@Route("board/:id/shot-list")
@PermitAll
@CssImport("./styles/exchange.css")
class ShotListView extends Div implements BeforeEnterObserver, HasDynamicTitle, TopBarContent {

    private final Boards boards;
    private final ShotLists lists;
    private final Anchor toBoard = new Anchor();
    private final Div content = new Div();

    ShotListView(Boards boards, ShotLists lists) {
        this.boards = boards;
        this.lists = lists;
        addClassName("shot-list");
        add(new H1(Words.of("exchange.ui.shot-list")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = new BoardId(RouteIds.id(event, "board"));
        boards.requireEdit(board);
        toBoard.setHref("board/" + board);
        toBoard.setText(boards.outline(board).title());
        takeIn(board);
    }

    private void takeIn(BoardId board) {
        content.removeAll();
        content.add(new ShotListIntake(file -> lists.read(board, file), preview -> review(board, preview)));
    }

    private void review(BoardId board, ShotListPreview preview) {
        content.removeAll();
        content.add(new ShotListReview(preview, lines -> accept(board, preview, lines), () -> takeIn(board)));
    }

    private void accept(BoardId board, ShotListPreview preview, Collection<Integer> lines) {
        ShotLists.Accepted accepted = lists.accept(board, preview.id(), lines);
        Toasts.say(Words.of(
                "exchange.ui.list-accepted", "made", accepted.made().size(), "changed", accepted.changed().size()));
        if (accepted.overtaken().isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate("board/" + board));
            return;
        }
        content.removeAll();
        content.add(new Paragraph(Words.of("exchange.ui.list-overtaken", "lines", lines(accepted.overtaken()))));
        content.add(new Anchor("board/" + board, Words.of("exchange.ui.open-board")));
    }

    private static String lines(List<Integer> lines) {
        return String.join(", ", lines.stream().map(String::valueOf).toList());
    }

    @Override
    public String getPageTitle() {
        return Words.of("exchange.ui.shot-list") + " · Shotloom";
    }

    @Override
    public List<Component> path() {
        return List.of(toBoard, new Span(Words.of("exchange.ui.shot-list")));
    }
}
