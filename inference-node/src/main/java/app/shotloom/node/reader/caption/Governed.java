package app.shotloom.node.reader.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which preposition stands between a verb and a noun, as the sentence has it. */
final class Governed {
    private static final Set<String> PREPOSITIONS = Set.of(
            "at", "to", "with", "on", "from", "into", "onto", "for", "in", "inside", "over", "under", "through", "of", "out", "off", "against", "towards",
            "toward", "about", "across", "along", "past", "around", "behind", "beside", "by", "near", "after", "down", "up", "away", "next", "front");
    private static final Set<String> BREAKS = Set.of("and", "or", "then", "while", "as", "who", "which", "that", "before", "until", "when");

    private Governed() {}

    /**
     * Empty when there is none, or the verb and the noun are not both in the sentence.
     *
     * @param otherwise the answer when they are not
     */
    static String by(String sentence, String action, String label, String otherwise) {
        List<String> words = List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+"));
        String verb = action.split(" ")[0];
        for (int i = 0; i < words.size(); i++) {
            if (isForm(words.get(i), verb)) {
                int noun = find(words, i + 1, last(label.toLowerCase(Locale.ROOT).replaceFirst(" of .*", "")));
                if (noun > 0) {
                    return between(words.subList(i + 1, noun), action);
                }
            }
        }
        return otherwise;
    }

    private static String between(List<String> words, String action) {
        List<String> found = new ArrayList<>();
        for (int i = words.size() - 1; i >= 0 && words.size() - i <= 9; i--) {
            if (PREPOSITIONS.contains(words.get(i))) {
                found.addFirst(words.get(i));
            } else if (!found.isEmpty() && !words.get(i).equals("the")) {
                break;
            }
        }
        if (action.contains(" ") && !found.isEmpty() && action.endsWith(" " + found.getFirst())) {
            found.removeFirst();
        }
        return String.join(" ", found).replace("front of", "in front of").replace("in in", "in");
    }

    private static int find(List<String> words, int from, String noun) {
        for (int i = from; i < Math.min(words.size(), from + 12); i++) {
            if (BREAKS.contains(words.get(i))) {
                return -1;
            }
            if (words.get(i).equals(noun) || words.get(i).equals(Inflection.plural(noun))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word is a form of a verb, by its beginning: "hands", "handing", "sat" is none of "sit". */
    private static boolean isForm(String word, String verb) {
        String stem = verb.endsWith("e") || verb.endsWith("y") ? verb.substring(0, verb.length() - 1) : verb;
        return word.equals(verb) || word.startsWith(stem) && word.length() <= verb.length() + 4 && word.matches(".*(?:s|ing|ed)");
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
