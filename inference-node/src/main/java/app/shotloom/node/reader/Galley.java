package app.shotloom.node.reader;

import java.util.Arrays;

/** A text from which what is understood is struck out, so that nobody reads it twice. Places in it stay where they are. */
public final class Galley {
    private static final char CUT = '\u0001';
    private static final char DROPPED = '\u0002';

    private final char[] letters;

    public Galley(String text) {
        letters = text.replace(CUT, ' ').replace(DROPPED, ' ').toCharArray();
    }

    /** The whole text, of the same length as at first; what is struck out is unreadable. */
    public String text() {
        return new String(letters);
    }

    /** Strikes out a part that stood for itself; what was before and after it does not belong together. */
    public void cut(int start, int end) {
        Arrays.fill(letters, start, end, CUT);
    }

    /** Strikes out words within a phrase, which goes on. */
    public void drop(int start, int end) {
        Arrays.fill(letters, start, end, DROPPED);
    }

    /** What is left, with a comma in place of each cut that was not beside a sign or an end. */
    public String rest() {
        var rest = new Remains();
        for (char letter : letters) {
            switch (letter) {
                case CUT -> rest.cut = true;
                case DROPPED -> rest.space = true;
                case '\n' -> rest.line = true;
                default -> rest.letter(letter);
            }
        }
        return rest.written();
    }

    /** Whether a letter ends a phrase or a sentence. */
    static boolean isMark(char letter) {
        return letter == ',' || letter == '.' || letter == ';' || letter == '!' || letter == '?' || letter == ':';
    }

    /** What is left so far, and what comes before the next letter of it. */
    private static final class Remains {
        private final StringBuilder text = new StringBuilder();
        private boolean cut;
        private boolean space;
        private boolean line;

        void letter(char letter) {
            if (Character.isWhitespace(letter)) {
                space = true;
            } else if (isMark(letter) && (cut || space || text.isEmpty())) {
                mark(letter);
            } else {
                join();
                text.append(letter);
            }
        }

        /** Of two signs with nothing left between them, the one that ends more stays. */
        private void mark(char mark) {
            char last = last();
            if (last == ',') {
                text.setCharAt(text.length() - 1, mark);
            } else if (last != 0 && !isMark(last)) {
                text.append(mark);
            }
            cut = false;
            space = true;
        }

        private void join() {
            if (cut && last() != 0 && !isMark(last())) {
                text.append(',');
            }
            if (!text.isEmpty() && (cut || space || line)) {
                text.append(line ? '\n' : ' ');
            }
            cut = false;
            space = false;
            line = false;
        }

        private char last() {
            return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        }

        String written() {
            return last() == ',' ? text.substring(0, text.length() - 1) : text.toString();
        }
    }
}
