package app.shotloom.script.ui;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Proposal;
import app.shotloom.script.breakdown.SceneDraft;
import app.shotloom.script.breakdown.ShotDraft;
import app.shotloom.script.comparison.Fate;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One scene of a proposal: its shots, and what they said before where that is something else. */
class SceneReview extends Div {

    private final Checkbox wanted;

    SceneReview(Proposal proposal, int index, Runnable changed) {
        addClassName("scene-review");
        SceneDraft scene = proposal.scenes().get(index);
        wanted = new Checkbox(scene.heading().isEmpty() ? Words.of("script.before-heading") : scene.heading());
        wanted.setValue(true);
        wanted.addValueChangeListener(change -> changed.run());
        OrderedList shots = new OrderedList();
        scene.shots().forEach(shot -> shots.add(row(proposal, shot)));
        add(wanted, shots);
    }

    boolean isWanted() {
        return wanted.getValue();
    }

    private static ListItem row(Proposal proposal, ShotDraft shot) {
        Span seconds = new Span(Counted.length(shot.seconds()));
        seconds.addClassNames("number", "quiet");
        Div words = new Div(new Paragraph(shot.prompt()));
        shot.dialogue().lines().forEach(line -> words.add(quiet(line)));
        for (int element : shot.elements()) {
            compare(proposal, element, words);
        }
        return new ListItem(seconds, words);
    }

    private static void compare(Proposal proposal, int index, Div words) {
        Proposal.Change change = proposal.changes().get(index);
        Element element = proposal.play().elements().get(index);
        boolean first = proposal.count(Fate.NEW) == proposal.play().elements().size();
        if (change.fate() == Fate.CHANGED && change.before() != null) {
            words.add(mark(Words.of("script.was", "before", change.before()), "changed"));
        } else if (change.fate() == Fate.NEW && !first && element.type() != ElementType.CHARACTER) {
            words.add(mark(Words.of("script.new"), "fresh"));
        } else if (change.fate() == Fate.MOVED && element.type() == ElementType.ACTION) {
            words.add(mark(Words.of("script.moved"), "moved"));
        }
    }

    private static Span mark(String text, String kind) {
        Span mark = new Span(text);
        mark.addClassNames("mark", kind);
        return mark;
    }

    private static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
