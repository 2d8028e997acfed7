package app.shotloom.script.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.LiveUpdates;
import app.shotloom.live.News;
import app.shotloom.script.Proposal;
import app.shotloom.script.Scripts;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.ui.TopBarContent;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Takes;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The script of one board: its text beside the shots that it became, and the way in for a new version. */
@Route("board/:id/script")
@PageTitle("Script · Shotloom")
@PermitAll
@CssImport("./styles/script.css")
class ScriptView extends Div implements BeforeEnterObserver, TopBarContent {

    private static final Set<String> MATTERS =
            Set.of("script-changed", "outline-changed", "shot-revised", "take-chosen", "take-added", News.MISSED);

    private final Boards boards;
    private final Scripts scripts;
    private final Shots shots;
    private final Takes takes;
    private final LiveUpdates updates;
    private final Anchor toBoard = new Anchor();
    private final Div intake = new Div();
    private final Div pages = new Div();

    ScriptView(Boards boards, Scripts scripts, Shots shots, Takes takes, LiveUpdates updates) {
        this.boards = boards;
        this.scripts = scripts;
        this.shots = shots;
        this.takes = takes;
        this.updates = updates;
        addClassName("script");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardId board = idIn(event);
        boolean mayEdit = boards.access(board).mayEdit();
        toBoard.setHref("board/" + board);
        toBoard.setText(boards.outline(board).title());
        removeAll();
        add(new Header(new H1("Script"), tools(board, mayEdit)), intake, pages);
        show(board, mayEdit);
        if (mayEdit && scripts.of(board).elements().isEmpty()) {
            bringIn(board);
        }
        updates.attach(this, LiveTopic.board(board.value()), batch -> {
            if (batch.stream().anyMatch(news -> MATTERS.contains(news.kind()))) {
                show(board, mayEdit);
            }
        });
    }

    private static BoardId idIn(BeforeEnterEvent event) {
        try {
            return new BoardId(UUID.fromString(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.NotFound("board");
        }
    }

    private Div tools(BoardId board, boolean mayEdit) {
        Div tools = new Div();
        tools.addClassName("tools");
        if (mayEdit) {
            tools.add(Buttons.plain("Bring in a script", () -> bringIn(board)));
        }
        Anchor download = new Anchor("/api/v1/boards/" + board + "/script?format=fountain", "Download as Fountain");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        tools.add(download);
        return tools;
    }

    private void bringIn(BoardId board) {
        intake.removeAll();
        intake.add(new ScriptIntake((format, file) -> scripts.propose(board, format, file), this::review));
    }

    private void review(Proposal proposal) {
        intake.removeAll();
        intake.add(new ProposalReview(proposal, accepted -> accept(proposal, accepted), intake::removeAll));
    }

    private void accept(Proposal proposal, List<Integer> scenes) {
        Scripts.Accepted made = scripts.accept(proposal.id(), scenes);
        intake.removeAll();
        show(proposal.board(), true);
        Toasts.say(Counted.of(made.shots().size(), "new shot") + " on the board. No shot that was there has changed.");
    }

    private void show(BoardId board, boolean mayEdit) {
        pages.removeAll();
        pages.add(new ScriptPages(
                scripts.passages(board), boards.outline(board), shots.ofBoard(board), takes.chosenOf(board), new Settling(scripts, shots, board, mayEdit)));
    }

    @Override
    public List<Component> path() {
        return List.of(toBoard, new Span("Script"));
    }
}
