package app.shotloom.script.format;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts lines together to passages: paragraphs of action, and speeches with who says them. */
final class Passages {
    private final List<Element> all = new ArrayList<>();
    private final List<Element> asides = new ArrayList<>();
    private @Nullable Element open;
    private @Nullable String speaker;
    private boolean dual;
    /** Where the last speech begins, or -1. */
    private int speech = -1;

    List<Element> all() {
        return all;
    }

    boolean isSpeech() {
        return speaker != null;
    }

    /** A passage of its own. */
    void add(Element element) {
        end();
        all.add(element);
        if (element.type() != ElementType.PAGE_BREAK) {
            speech = -1;
        }
    }

    void section(String title, int depth, int line) {
        add(new Element(ElementType.SECTION, title, depth, false, null, null, line));
    }

    /** A line of action: with the line before it, if that was one, a paragraph. */
    void action(String line, int number) {
        String text = line.stripTrailing();
        if (open != null && open.type() == ElementType.ACTION) {
            open = open.saying(open.text() + "\n" + text);
        } else {
            end();
            speech = -1;
            open = Element.of(ElementType.ACTION, text, number);
        }
    }

    /** Somebody begins to speak; with a caret, at the same time as the last one. */
    void begin(String cue, int line) {
        end();
        boolean beside = FountainLine.hasCaret(cue) && speech >= 0;
        if (beside) {
            for (int i = speech; i < all.size(); i++) {
                all.set(i, all.get(i).character() == null ? all.get(i) : all.get(i).asDual());
            }
        }
        speech = beside ? -1 : all.size();
        dual = beside;
        speaker = FountainLine.name(cue);
        all.add(Element.spoken(ElementType.CHARACTER, FountainLine.withoutCaret(cue), speaker, dual, line));
    }

    /** One more line of the speech. */
    void say(ElementType type, String text, int line) {
        if (type == ElementType.DIALOGUE && open != null && open.type() == type) {
            open = open.saying(open.text() + "\n" + text);
        } else {
            close();
            open = Element.spoken(type, text, speaker == null ? "" : speaker, dual, line);
        }
    }

    /** Within a speech. */
    void emptyLine() {
        if (open != null && open.type() == ElementType.DIALOGUE) {
            open = open.saying(open.text() + "\n");
        }
    }

    /** What stood within a passage comes behind it. */
    void aside(Element aside) {
        if (open == null && speaker == null) {
            all.add(aside);
        } else {
            asides.add(aside);
        }
    }

    void end() {
        close();
        speaker = null;
        all.addAll(asides);
        asides.clear();
    }

    private void close() {
        if (open != null) {
            all.add(open.saying(open.text().stripTrailing()));
        }
        open = null;
    }
}
