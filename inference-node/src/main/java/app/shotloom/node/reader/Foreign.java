package app.shotloom.node.reader;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is not said in English: sentences of other languages, words in other scripts, and pictures among letters. An
 * English parser makes odd things of them, so they are left out, and said not to be understood.
 *
 * @param words what is not understood, in the order of the text
 * @param rest the text without the sentences and words of other languages
 */
record Foreign(List<String> words, String rest) {
    private static final int LONGEST = 80;
    private static final int FEWEST_WORDS = 3;
    private static final int FIRST_PICTURE = 0x2190;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n\u3002\uFF01\uFF1F]+");
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]][\\p{L}\\p{M}\\p{IsCommon}&&[^\\p{IsLatin}.!?,\\n]]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019-]*");
    private static final Set<String> SMALL = Lexicon.lines("foreign.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" *, *")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ENGLISH = Set.of(
            "the", "an", "is", "are", "and", "with", "of", "on", "his", "her", "to", "at", "from", "it", "its", "he", "she", "they", "their", "while", "then", "into", "as", "by", "who", "that");

    Foreign {
        words = List.copyOf(words);
    }

    static Foreign in(String text, Meanings meanings) {
        var galley = new Galley(text);
        Set<String> found = new LinkedHashSet<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (isForeign(sentence.group(), meanings)) {
                leave(sentence, galley, found);
            }
        }
        Matcher other = OTHER_SCRIPT.matcher(galley.text());
        while (other.find()) {
            leave(other, galley, found);
        }
        text.codePoints().filter(Foreign::isPicture).mapToObj(Character::toString).forEach(found::add);
        return new Foreign(List.copyOf(found), galley.rest());
    }

    private static void leave(Matcher part, Galley galley, Set<String> found) {
        String words = part.group().strip();
        found.add(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        galley.cut(part.start(), part.end());
    }

    private static boolean isPicture(int character) {
        return character >= FIRST_PICTURE && Character.getType(character) == Character.OTHER_SYMBOL;
    }

    /** Names may be of any language, so a word with a capital counts only at the beginning. */
    private static boolean isForeign(String sentence, Meanings meanings) {
        Matcher word = WORD.matcher(sentence);
        int all = 0;
        int small = 0;
        int unknown = 0;
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (ENGLISH.contains(lower)) {
                return false;
            }
            if (all == 0 || Character.isLowerCase(word.group().charAt(0))) {
                all++;
                boolean known = SMALL.contains(lower) || isKnown(lower, meanings);
                small += SMALL.contains(lower) ? 1 : 0;
                unknown += known ? 0 : 1;
            }
        }
        return all >= FEWEST_WORDS && small > 0 && 2 * (small + unknown) >= all;
    }

    private static boolean isKnown(String word, Meanings meanings) {
        return meanings.uses(word) > 0 || meanings.verb(word) != null || !meanings.singular(word).equals(word);
    }
}
