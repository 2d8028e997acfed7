package app.shotloom.script.ui;

import app.shotloom.script.Proposal;
import app.shotloom.script.breakdown.SceneDraft;
import app.shotloom.script.breakdown.ShotDraft;
import app.shotloom.script.comparison.Fate;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What a script would bring onto the board, scene by scene, each to be taken or left. */
class ProposalReview extends Div {

    private final List<SceneReview> scenes = new ArrayList<>();
    private final NativeButton take;

    ProposalReview(Proposal proposal, Consumer<List<Integer>> accept, Runnable dismiss) {
        addClassName("proposal");
        take = Buttons.plain("", () -> accept.accept(wanted()));
        take.addClassName("primary");
        add(new H2(summary(proposal)));
        if (proposal.scenes().isEmpty()) {
            add(new Paragraph(Words.of("script.nothing-seen")));
        }
        for (int i = 0; i < proposal.scenes().size(); i++) {
            SceneReview scene = new SceneReview(proposal, i, this::count);
            scenes.add(scene);
            add(scene);
        }
        gone(proposal);
        proposal.play().warnings().forEach(warning -> add(quiet(Words.of(warning))));
        Div buttons = new Div(take, Buttons.plain(Words.of("script.leave"), dismiss));
        buttons.addClassName("buttons");
        add(buttons);
        count();
    }

    private static String summary(Proposal proposal) {
        List<ShotDraft> shots = proposal.scenes().stream().map(SceneDraft::shots).flatMap(List::stream).toList();
        boolean first = proposal.count(Fate.NEW) == proposal.play().elements().size();
        return Words.of(
                first ? "script.about" : "script.about-again",
                "scenes", Words.of("script.scenes", "count", proposal.scenes().size()),
                "shots", Words.of("script.shots", "count", shots.size()),
                "length", Counted.length(shots.stream().mapToDouble(ShotDraft::seconds).sum()),
                "new", proposal.count(Fate.NEW),
                "changed", proposal.count(Fate.CHANGED),
                "moved", proposal.count(Fate.MOVED),
                "cut", proposal.cut().size());
    }

    private void gone(Proposal proposal) {
        if (!proposal.cut().isEmpty()) {
            Div gone = new Div(new H2(Words.of("script.cut")));
            gone.addClassName("gone");
            proposal.cut().stream().filter(element -> !element.text().isBlank()).forEach(element -> gone.add(new Paragraph(element.text())));
            gone.add(quiet(Words.of("script.cut-stay")));
            add(gone);
        }
    }

    private static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private List<Integer> wanted() {
        return IntStream.range(0, scenes.size()).filter(i -> scenes.get(i).isWanted()).boxed().toList();
    }

    private void count() {
        int number = wanted().size();
        take.setText(number == 0 ? Words.of("script.choose-scene") : Words.of("script.take-over", "count", number));
        take.setEnabled(number > 0);
    }
}
