package app.shotloom.script.format;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.shared.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes and boneyards, which may stand anywhere and over several lines: taken out of the text before it is read by lines, and
 * put behind the passage they stood in.
 */
final class Asides {
    /** Noncharacters of Unicode: no text for interchange has them, so they can mark the places. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\d*)" + CLOSE);

    private final List<Element> taken = new ArrayList<>();
    private final List<Saying> warnings = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();
    private final String text;
    private final Closing boneyards = new Closing("*/");
    private final Closing notes = new Closing("]]");
    private final Closing blankLines = new Closing("\n\n");
    private int line = 1;

    private Asides(String text) {
        this.text = text.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD');
    }

    static Asides of(String text) {
        var asides = new Asides(text);
        asides.split();
        return asides;
    }

    /** The text with a mark wherever something was taken out; as many lines as before. */
    String rest() {
        return rest.toString();
    }

    List<Saying> warnings() {
        return warnings;
    }

    /** Whether nothing is left of a line that had something. */
    static boolean isOnlyAside(String line) {
        return line.indexOf(OPEN) >= 0 && without(line).isBlank();
    }

    static String without(String line) {
        return line.indexOf(OPEN) < 0 ? line : MARK.matcher(line).replaceAll("");
    }

    /** What was taken out of this line, in order. */
    List<Element> in(String line) {
        List<Element> found = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            if (!mark.group(1).isEmpty()) {
                found.add(taken.get(Integer.parseInt(mark.group(1))));
            }
        }
        return found;
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            int end = text.startsWith("/*", at) ? boneyards.end(at) : text.startsWith("[[", at) ? noteEnd(at) : -1;
            if (isEscaped(at)) {
                rest.append(text, at + 1, at + 3);
                at += 3;
            } else if (end > 0) {
                take(text.charAt(at) == '/' ? ElementType.BONEYARD : ElementType.NOTE, at, end);
                at = end;
            } else {
                line += text.charAt(at) == '\n' ? 1 : 0;
                rest.append(text.charAt(at++));
            }
        }
    }

    /** A backslash before what would open something makes it text. */
    private boolean isEscaped(int at) {
        return text.charAt(at) == '\\' && (text.startsWith("/*", at + 1) || text.startsWith("[[", at + 1));
    }

    /** A note ends with its paragraph: an empty line in it must have two blanks. */
    private int noteEnd(int at) {
        int end = notes.end(at);
        return end > blankLines.end(at) && blankLines.end(at) > 0 ? -1 : end;
    }

    private void take(ElementType type, int from, int to) {
        rest.append(OPEN).append(taken.size()).append(CLOSE);
        taken.add(Element.of(type, text.substring(from + 2, to - 2).strip(), line));
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                rest.append('\n').append(OPEN).append(CLOSE);
            }
        }
    }

    /** Finds what closes; looks through the text once, however often something opens. */
    private final class Closing {
        private final String mark;
        private int next = -1;
        private boolean isOver;

        Closing(String mark) {
            this.mark = mark;
        }

        /** Behind the next closing mark, or -1 when there is none. */
        int end(int at) {
            if (next >= 0 && next < at + 2) {
                next = -1;
            }
            if (next < 0 && !isOver) {
                next = text.indexOf(mark, at + 2);
                if (next < 0) {
                    isOver = true;
                    if (!mark.isBlank()) {
                        warnings.add(Saying.of("script.unclosed", "line", line, "mark", mark));
                    }
                }
            }
            return next < 0 ? -1 : next + mark.length();
        }
    }
}
