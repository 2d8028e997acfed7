package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.Lexicon;
import app.shotloom.node.reader.Meanings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of two words: "high-fives", "arm wrestle". The parser takes their parts for nouns, so it is shown a plain word
 * instead that may be a verb or a noun as these may.
 */
final class CompoundVerbs {
    private static final double MOSTLY = 0.5;
    private static final Set<String> FOLLOWING = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "another", "each", "him", "it", "them", "at", "in", "on", "into", "through", "across", "with", "down", "up", "over", "around");
    private static final Set<String> LISTED = Lexicon.lines("compound-verbs.txt").stream()
            .flatMap(line -> List.of(line.split(" *, *")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Meanings meanings;

    CompoundVerbs(Meanings meanings) {
        this.meanings = meanings;
    }

    /** The verb that begins at a place, or null. */
    @Nullable Piece at(List<Piece> words, int at) {
        if (at + 2 < words.size() && words.get(at + 1).text().equals("-") && touch(words, at) && touch(words, at + 1)) {
            return piece(words.subList(at, at + 3), at + 3 < words.size() ? words.get(at + 3).lower() : "");
        }
        return at + 1 < words.size() && !words.get(at).text().equals("-") ? piece(words.subList(at, at + 2), "") : null;
    }

    private static boolean touch(List<Piece> words, int at) {
        return words.get(at).end() == words.get(at + 1).start();
    }

    private @Nullable Piece piece(List<Piece> few, String next) {
        boolean hyphen = few.size() == 3;
        String first = few.getFirst().lower();
        String last = few.getLast().lower();
        String base = few.getLast().cast() == null && few.getFirst().cast() == null ? base(first, last) : null;
        if (base == null) {
            return null;
        }
        boolean known = meanings.verb(first + "-" + base) != null || meanings.verb(first + base) != null;
        boolean listed = LISTED.contains(first + " " + base) || hyphen && known && !meanings.isNoun(first + "-" + last);
        boolean third = last.endsWith("s") && !last.equals(base);
        boolean likely = hyphen && third && FOLLOWING.contains(next) && meanings.isNoun(first) && meanings.doing(last) > MOSTLY;
        // "a hand-painted vase" is no deed
        boolean past = !third && !last.equals(base) && !last.endsWith("ing") && !FOLLOWING.contains(next);
        if (!listed && !likely || past) {
            return null;
        }
        String form = third ? "hugs" : last.equals(base) ? "hug" : last.endsWith("ing") ? "hugging" : "hugged";
        String text = String.join(hyphen ? "" : " ", few.stream().map(Piece::text).toList());
        return new Piece(
                text, text.toLowerCase(Locale.ROOT), form, null, Piece.Kind.VERB, first + "-" + base, few.getFirst().start(), few.getLast().end(), null);
    }

    /** The base form of the second word: the five of "high-fives" is no verb by itself. */
    private @Nullable String base(String first, String last) {
        for (String ending : List.of("", "s", "es", "d", "ing")) {
            String shorter = last.endsWith(ending) ? last.substring(0, last.length() - ending.length()) : last;
            if (LISTED.contains(first + " " + shorter) || ending.equals("ing") && LISTED.contains(first + " " + shorter + "e")) {
                return LISTED.contains(first + " " + shorter) ? shorter : shorter + "e";
            }
        }
        return meanings.verb(last);
    }
}
