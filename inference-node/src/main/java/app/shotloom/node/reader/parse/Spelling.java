package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.Meanings;
import app.shotloom.node.reader.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** One slip of a typist set right: a letter too much, too few, wrong, or two in the wrong order. Known words stay. */
final class Spelling {
    private static final int FEWEST_USES = 8;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 18;
    private static final int MOST_KNOWN = 10_000;

    private final Meanings meanings;
    private final Vocabulary vocabulary;
    private final Predicate<String> common;
    private final Predicate<String> small;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * @param common whether a word, in any of its forms, is one that many texts have
     * @param small whether it is one that a dictionary of meanings leaves out
     */
    Spelling(Meanings meanings, Vocabulary vocabulary, Predicate<String> common, Predicate<String> small) {
        this.meanings = meanings;
        this.vocabulary = vocabulary;
        this.common = common;
        this.small = small;
    }

    /** The word itself when it is known, or like no common word or several alike. */
    String corrected(String word) {
        boolean plain = word.length() >= SHORTEST && word.length() <= LONGEST && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        if (!plain || known.size() > MOST_KNOWN && !known.containsKey(word)) {
            return word;
        }
        return known.computeIfAbsent(word, one -> isKnown(one) ? one : nearest(one));
    }

    private boolean isKnown(String word) {
        return small.test(word) || meanings.uses(word) > 0 || vocabulary.names(word) || meanings.verb(word) != null
                || !meanings.singular(word).equals(word);
    }

    private String nearest(String word) {
        String best = word;
        int most = FEWEST_USES;
        boolean written = common.test(word);
        for (String other : slips(word)) {
            boolean likely = !written || single(other).equals(single(word)) || isTurned(other, word);
            int uses = likely && common.test(other) ? uses(other) : 0;
            // the first letter is seldom wrong
            uses = other.charAt(0) == word.charAt(0) ? uses * 4 : uses;
            uses *= single(other).equals(single(word)) ? 40 : isTurned(other, word) && other.charAt(0) == word.charAt(0) ? 10 : 1;
            if (uses > most) {
                best = other;
                most = uses;
            }
        }
        return best;
    }

    /** Whether two words have the same letters in another order. */
    private static boolean isTurned(String one, String other) {
        return one.length() == other.length() && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** With each double letter as one. */
    private static String single(String word) {
        return word.replaceAll("(.)\\1", "$1");
    }

    private int uses(String word) {
        String verb = meanings.verb(word);
        return meanings.uses(word) + meanings.uses(meanings.singular(word)) + (verb == null ? 0 : meanings.uses(verb));
    }

    private static List<String> slips(String word) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at <= word.length(); at++) {
            String before = word.substring(0, at);
            String after = word.substring(at);
            if (!after.isEmpty()) {
                all.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                all.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                all.add(before + letter + after);
                if (!after.isEmpty()) {
                    all.add(before + letter + after.substring(1));
                }
            }
        }
        return all;
    }
}
