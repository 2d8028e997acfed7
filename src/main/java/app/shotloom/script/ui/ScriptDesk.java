package app.shotloom.script.ui;

import app.shotloom.board.canvas.Canvas;
import app.shotloom.script.Proposal;
import app.shotloom.script.Scripts;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import java.util.List;

/** The script of one board: its text beside the shots that it became, and the way in for a new version. */
@CssImport("./styles/script.css")
class ScriptDesk extends Div {

    private final Canvas canvas;
    private final ScriptLens with;
    private final Div intake = new Div();
    private final ScriptPages pages;

    ScriptDesk(Canvas canvas, ScriptLens with) {
        this.canvas = canvas;
        this.with = with;
        pages = new ScriptPages(canvas, new Settling(with.scripts(), with.shots(), canvas.board()));
        addClassName("script");
        add(new Header(new H1(Words.of("script.title")), tools()), intake, pages);
        if (canvas.mayEdit() && pages.isEmpty()) {
            bringIn();
        }
    }

    private Div tools() {
        Div tools = new Div();
        tools.addClassName("tools");
        if (canvas.mayEdit()) {
            tools.add(Buttons.plain(Words.of("script.bring-in"), this::bringIn));
        }
        Anchor download = new Anchor("/api/v1/boards/" + canvas.board() + "/script?format=fountain", Words.of("script.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        tools.add(download);
        return tools;
    }

    private void bringIn() {
        intake.removeAll();
        intake.add(new ScriptIntake((format, file) -> with.scripts().propose(canvas.board(), format, file), this::review));
    }

    private void review(Proposal proposal) {
        intake.removeAll();
        intake.add(new ProposalReview(proposal, accepted -> accept(proposal, accepted), intake::removeAll));
    }

    private void accept(Proposal proposal, List<Integer> scenes) {
        Scripts.Accepted made = with.scripts().accept(proposal.id(), scenes);
        intake.removeAll();
        Toasts.say(Words.of("script.accepted", "count", made.shots().size()));
    }
}
