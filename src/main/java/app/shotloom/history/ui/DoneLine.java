package app.shotloom.history.ui;

import app.shotloom.history.Done;
import app.shotloom.history.Done.Step;
import app.shotloom.identity.Person;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that was done: who, what, when, with the words or the picture that it is about. Pressed, it shows the board of then. */
class DoneLine extends ListItem {

    private static final int MOST_PICTURES = 4;
    private static final int LONGEST_TEXT = 400;

    /**
     * All that is said of it.
     *
     * @param what "moved 1A", with the names that things have now
     */
    record Line(Done done, @Nullable Person author, String what, boolean chosen) {}

    DoneLine(Line line, HistoryParts with, Runnable open) {
        Done done = line.done();
        Person author = line.author();
        NativeButton button = new NativeButton();
        button.addClassName("line");
        button.addClickListener(click -> open.run());
        if (line.chosen()) {
            button.getElement().setAttribute("aria-current", "true");
        }
        Span who = new Span(author == null ? Words.of("history.somebody") : author.name());
        who.addClassName("who");
        Div words = new Div(who, new Span(" " + line.what() + " "), time(done));
        words.addClassName("words");
        if (author != null) {
            button.add(new Avatar(author));
        }
        button.add(words);
        add(button);
        addPictures(done, with);
        addText(done.changes(), with);
    }

    private static Span time(Done done) {
        Span time = new Span();
        time.addClassName("quiet");
        time.getElement().appendChild(new Element("local-time").setAttribute("datetime", done.madeAt().toString()));
        return time;
    }

    private void addPictures(Done done, HistoryParts with) {
        List<String> pictures = done.changes().stream()
                .map(step -> with.facets().picture(step.facet(), step.after()))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_PICTURES)
                .toList();
        if (!pictures.isEmpty()) {
            Div row = new Div();
            row.addClassName("pictures");
            pictures.forEach(path -> row.add(new Image(path, Words.of("history.a.take"))));
            add(row);
        }
    }

    /** Of a single text, what changed in it. */
    private void addText(List<Step> steps, HistoryParts with) {
        if (steps.size() != 1 || steps.getFirst().facet().isExistence() || steps.getFirst().facet().isPlace()) {
            return;
        }
        Step step = steps.getFirst();
        String before = with.facets().words(step.facet(), step.before());
        String after = with.facets().words(step.facet(), step.after());
        if (before.length() + after.length() > 0) {
            add(new ChangedText(cut(before), cut(after)));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())) - 1)) + "…";
    }
}
