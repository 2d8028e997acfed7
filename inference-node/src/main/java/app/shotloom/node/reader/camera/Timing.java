package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Galley;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something is, as the words beside it say.
 *
 * @param from seconds, or null when not said
 * @param until seconds, or null when not said
 * @param lasting seconds, or null when not said
 */
record Timing(@Nullable Double from, @Nullable Double until, @Nullable Double lasting) {
    static final Timing UNSAID = new Timing(null, null, null);

    private static final String NUMBER = "(\\d{1,2}:\\d{2}(?:\\.\\d+)?|\\d{1,2}(?:\\.\\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String UNIT = "(?: ?(?:s|sec|secs|seconds?))?";
    private static final String MARK = "(\\d{1,2}:\\d{2}(?:\\.\\d+)?|" + NUMBER + " ?(?:s|secs?|seconds?|second mark))";
    private static final Pattern SPAN = Pattern.compile(
            "(?i)[\\[(]? ?(?:from |between )?" + NUMBER + UNIT + " ?(?:-|–|—|to|until|and|till) ?" + NUMBER + UNIT + "(?: ?[\\])])?");
    private static final Pattern MOMENT = Pattern.compile(
            "(?i)[\\[(]?(?:(?:(?:at|from|after|starting at|by|around) (?:about )?)" + MARK + "|(\\d{1,2}:\\d{2}(?:\\.\\d+)?))(?: in)?[\\])]?");
    private static final Pattern LENGTH = Pattern.compile("(?i)(?:for|over|during|in) (?:about |the (?:first |next |last )?)?" + NUMBER + " ?(?:s|secs?|seconds?)");
    private static final int REACH = 48;

    /** What is said right before or right after a part of a text; it is struck out. */
    static Timing beside(Galley galley, int start, int end) {
        String text = galley.text();
        String before = text.substring(Math.max(0, start - REACH), start);
        String after = text.substring(end, Math.min(text.length(), end + REACH));
        for (Pattern pattern : List.of(SPAN, LENGTH, MOMENT)) {
            Matcher left = Pattern.compile("(?i)(?<![\\p{L}\\p{N}:.])(?:" + pattern.pattern().substring(4) + ")[,:]?\\s*$").matcher(before);
            Matcher right = Pattern.compile("(?i)^,?\\s*(?:" + pattern.pattern().substring(4) + ")(?![\\p{L}\\p{N}:])").matcher(after);
            if (left.find()) {
                galley.cut(start - before.length() + left.start(), start);
                return of(pattern, left);
            }
            if (right.find()) {
                galley.cut(end, end + right.end());
                return of(pattern, right);
            }
        }
        return UNSAID;
    }

    private static Timing of(Pattern pattern, Matcher matcher) {
        if (pattern == SPAN) {
            return new Timing(seconds(matcher.group(1)), seconds(matcher.group(2)), null);
        }
        return pattern == LENGTH
                ? new Timing(null, null, seconds(matcher.group(1)))
                : new Timing(seconds(moment(matcher)), null, null);
    }

    private static String moment(Matcher matcher) {
        String number = matcher.group(2) == null ? matcher.group(1) : matcher.group(2);
        return number == null ? String.valueOf(matcher.group(3)) : number;
    }

    static double seconds(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            return Integer.parseInt(text.substring(0, colon)) * 60 + Double.parseDouble(text.substring(colon + 1));
        }
        int word = List.copyOf(SmallWords.of("numbers")).indexOf(text.toLowerCase(java.util.Locale.ROOT));
        return word >= 0 ? word : Double.parseDouble(text);
    }
}
