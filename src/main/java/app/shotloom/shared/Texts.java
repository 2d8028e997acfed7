package app.shotloom.shared;

import app.shotloom.shared.words.Saying;
/** Bounds and cleans text from outside. Any language is welcome; what no screen shows and no database stores is not. */
public final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /**
     * The text with line ends as {@code \n}, without control characters, and with halves of broken emoji replaced.
     *
     * @param field what a person calls the value, for the message
     * @param longest in UTF-16 units
     * @throws Refusal.Invalid when it is longer than that
     */
    public static String clean(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal.Invalid(
                    field,
                    Saying.of("shared.too-long", "field", field, "count", text.length(), "most", longest));
        }
        return withoutControls(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** As {@link #clean}, on one line, without blanks at its ends, and not empty. */
    public static String name(String field, String text, int longest) {
        String line = clean(field, text, longest).replace('\n', ' ').strip();
        if (line.isEmpty()) {
            throw new Refusal.Invalid(field, Saying.of("shared.give-name", "field", field));
        }
        return line;
    }

    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Texts::isShown).forEach(point -> kept.appendCodePoint(isHalf(point) ? REPLACEMENT : point));
        return kept.toString();
    }

    private static boolean isShown(int point) {
        return point == '\n' || point == '\t' || !Character.isISOControl(point);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
