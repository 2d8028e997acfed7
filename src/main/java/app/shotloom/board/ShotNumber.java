package app.shotloom.board;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A number that a person gives a shot: 12B, SQ1_0030, 7-A. */
final class ShotNumber {

    static final int LONGEST = 20;

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N} ._/-]*");
    private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})(\\D*)");

    private ShotNumber() {}

    /** @throws Refusal.Invalid when it is too long, or has signs that no slate has */
    static String clean(String number) {
        String stripped = number.strip();
        if (stripped.length() > LONGEST) {
            throw new Refusal.Invalid("number", Saying.of("board.refused.long-number", "most", LONGEST));
        }
        if (!ALLOWED.matcher(stripped).matches()) {
            throw new Refusal.Invalid("number", Saying.of("board.refused.odd-number"));
        }
        return stripped;
    }

    /** @throws Refusal.Invalid when there is nothing to count on in the first one */
    static List<String> series(String first, int step, int count) {
        Matcher parts = COUNTED.matcher(clean(first));
        if (!parts.matches()) {
            throw new Refusal.Invalid("number", Saying.of("board.refused.series"));
        }
        if (step < 1 || step > 1_000) {
            throw new Refusal.Invalid("step", Saying.of("board.refused.step"));
        }
        long from = Long.parseLong(parts.group(2));
        String digits = "%0" + parts.group(2).length() + "d";
        return IntStream.range(0, count)
                .mapToObj(i -> clean(parts.group(1) + digits.formatted(from + (long) i * step) + parts.group(3)))
                .toList();
    }
}
