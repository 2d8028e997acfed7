package app.shotloom.history.ui;

import app.shotloom.board.change.Facet;
import app.shotloom.history.BoardState;
import app.shotloom.history.Comparison;
import app.shotloom.history.Comparison.Change;
import app.shotloom.history.Comparison.Fate;
import app.shotloom.history.Comparison.Row;
import app.shotloom.history.Facets;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One scene or shot of then and now: its pictures, and what it says otherwise. */
class ComparedRow extends Article {

    private static final String TAKE = "chosenTake";

    private final Facets facets;

    ComparedRow(Row row, Comparison comparison, Map<UUID, String> names, Facets facets) {
        this.facets = facets;
        addClassNames("compared", row.subject(), "fate-" + row.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Span fate = new Span(Words.name("history.fate", row.fate()));
        fate.addClassName("fate");
        H3 heading = new H3(names.getOrDefault(row.target(), Words.of("history.a." + row.subject())));
        heading.getElement().setAttribute("dir", "auto");
        add(new Div(heading, fate));
        if (row.subject().equals("shot")) {
            addPictures(row, comparison);
        }
        addWords(row, comparison);
    }

    private void addPictures(Row row, Comparison comparison) {
        Div pair = new Div(
                picture(comparison.then(), row.target(), row.fate() != Fate.MADE_SINCE, "history.then"),
                picture(comparison.now(), row.target(), row.fate() != Fate.GONE_SINCE, "history.now"));
        pair.addClassName("pair");
        add(pair);
    }

    private Div picture(BoardState state, UUID shot, boolean isThere, String when) {
        Facet facet = new Facet("shot", shot, TAKE);
        String path = isThere ? facets.picture(facet, state.value(facet)) : null;
        Span label = new Span(Words.of(when));
        label.addClassNames("quiet", "small");
        Div frame = new Div();
        frame.addClassName("frame");
        if (path != null) {
            frame.add(new Image(path, Words.of(when)));
        } else if (isThere) {
            Span words = new Span(state.of("shot", shot).getOrDefault(new Facet("shot", shot, "prompt"), ""));
            words.getElement().setAttribute("dir", "auto");
            frame.add(words);
        }
        return new Div(label, frame);
    }

    /** Each field that differs; of something that came or went, what it says. */
    private void addWords(Row row, Comparison comparison) {
        Facet prompt = new Facet("shot", row.target(), "prompt");
        switch (row.fate()) {
            case CHANGED -> row.changes().stream()
                    .filter(change -> !change.facet().aspect().equals(TAKE))
                    .forEach(this::addChange);
            case MADE_SINCE -> addText("", comparison.now().value(prompt));
            case GONE_SINCE -> addText(comparison.then().value(prompt), "");
            case SAME, MOVED -> addText(comparison.now().value(prompt), comparison.now().value(prompt));
        }
    }

    private void addChange(Change change) {
        Span what = new Span(facets.what(change.facet()));
        what.addClassNames("quiet", "small");
        add(what);
        addText(facets.words(change.facet(), change.then()), facets.words(change.facet(), change.now()));
    }

    private void addText(@Nullable String then, @Nullable String now) {
        String before = then == null ? "" : then;
        String after = now == null ? "" : now;
        if (before.length() + after.length() > 0) {
            add(new ChangedText(before, after));
        }
    }
}
