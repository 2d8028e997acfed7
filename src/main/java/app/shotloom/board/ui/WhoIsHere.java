package app.shotloom.board.ui;

import app.shotloom.live.Present;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A mark for everyone who has the board open, in their colour. */
class WhoIsHere extends Span {

    private static final int MOST_MARKS = 5;

    WhoIsHere() {
        addClassName("people");
        getElement().setAttribute("role", "img");
    }

    void show(List<Present> people) {
        removeAll();
        String names = people.stream().map(Present::name).sorted().collect(Collectors.joining(", "));
        getElement().setAttribute("aria-label", Words.of("board.here", "names", names));
        people.stream().limit(MOST_MARKS).forEach(someone -> add(mark(someone)));
        if (people.size() > MOST_MARKS) {
            add(new Span("+" + (people.size() - MOST_MARKS)));
        }
        setTitle(names);
    }

    private static Span mark(Present someone) {
        Span mark = new Span(initials(someone.name()));
        mark.addClassName("person");
        mark.getStyle().set("--colour", "var(--person-" + someone.colour() + ")");
        return mark;
    }

    private static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1] : "";
        return (first(words[0]) + first(last)).toUpperCase();
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
