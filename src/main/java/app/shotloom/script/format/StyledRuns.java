package app.shotloom.script.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Runs of text in their styles, written with Fountain's marks: what goes on from run to run is marked once. */
final class StyledRuns {
    /** From the outermost to the innermost, with what Final Draft calls them. */
    private enum Mark {
        UNDERLINE("Underline", "_"),
        BOLD("Bold", "**"),
        ITALIC("Italic", "*");

        private final String style;
        private final String sign;

        Mark(String style, String sign) {
            this.style = style;
            this.sign = sign;
        }
    }

    private final StringBuilder text = new StringBuilder();
    /** Blanks that have not been written: emphasis holds on to its words, so they may come behind a closing mark. */
    private final StringBuilder blanks = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();

    /** @param style Final Draft's words joined by "+" */
    void add(String run, String style) {
        List<Mark> wanted = List.of(Mark.values()).stream().filter(mark -> style.contains(mark.style)).toList();
        for (String part : run.splitWithDelimiters("\n", 0)) {
            if (part.equals("\n")) {
                close(List.of()); // no emphasis goes beyond its line
            }
            String words = part.strip();
            if (words.isEmpty()) {
                blanks.append(part);
            } else {
                int from = part.indexOf(words);
                close(wanted);
                text.append(blanks).append(part, 0, from);
                blanks.setLength(0);
                wanted.stream().filter(mark -> !open.contains(mark)).forEach(this::open);
                text.append(words);
                blanks.append(part, from + words.length(), part.length());
            }
        }
    }

    private void open(Mark mark) {
        open.push(mark);
        text.append(mark.sign);
    }

    /** Closes what does not go on, and what was opened within that. */
    private void close(List<Mark> going) {
        while (!going.containsAll(open)) {
            text.append(open.pop().sign);
        }
    }

    /** All that was added. */
    String text() {
        close(List.of());
        return text.toString() + blanks;
    }
}
