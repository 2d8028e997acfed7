package app.shotloom.board;

import java.math.BigInteger;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a number for what is inserted while numbers are locked: behind 010 comes 010A, behind 1A comes 1A1, before 1 comes
 * A1. The convention of shooting scripts: a suffix follows its number, a prefix comes before it.
 */
final class InsertedNumber {

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");
    private static final int ENOUGH = 10_000;

    private final Predicate<String> isFree;

    InsertedNumber(Predicate<String> isFree) {
        this.isFree = isFree;
    }

    /** @param parts of a number that was there from the beginning */
    String between(@Nullable String before, @Nullable String after, int parts, IntFunction<String> series) {
        if (after == null) {
            return atTheEnd(series);
        }
        if (before == null || after.startsWith(before)) {
            return first(index -> Numbering.letters(index) + after);
        }
        List<String> said = PART.matcher(before).results().map(MatchResult::group).toList();
        String next = said.size() > parts ? following(said) : before;
        return !next.equals(before) && isFree.test(next) ? next : first(suffixes(before));
    }

    /** Behind all that were ever given: a number that was used is not used again. */
    private String atTheEnd(IntFunction<String> series) {
        int last = IntStream.range(0, ENOUGH)
                .filter(index -> !isFree.test(series.apply(index)))
                .max()
                .orElse(-1);
        return series.apply(last + 1);
    }

    /** 010A → 010B, 1A1 → 1A2. */
    private static String following(List<String> said) {
        String root = String.join("", said.subList(0, said.size() - 1));
        String last = said.getLast();
        if (Character.isDigit(last.charAt(0))) {
            return root + ("%0" + last.length() + "d").formatted(new BigInteger(last).add(BigInteger.ONE));
        }
        char letter = last.charAt(last.length() - 1);
        boolean hasNext = letter >= 'A' && letter < 'Z' || letter >= 'a' && letter < 'z';
        return hasNext ? root + last.substring(0, last.length() - 1) + (char) (letter + 1) : String.join("", said);
    }

    private static IntFunction<String> suffixes(String before) {
        return Character.isDigit(before.charAt(before.length() - 1))
                ? index -> before + Numbering.letters(index)
                : index -> before + (index + 1);
    }

    private String first(IntFunction<String> candidates) {
        return IntStream.range(0, ENOUGH).mapToObj(candidates).filter(isFree).findFirst().orElseThrow();
    }
}
