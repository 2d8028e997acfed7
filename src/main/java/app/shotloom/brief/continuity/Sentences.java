package app.shotloom.brief.continuity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the sentence of a shot that names something. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private Sentences() {}

    /** The first sentence with one of each, or else with one of the first, or else the first at all. */
    static String with(String text, Collection<String> first, Collection<String> second) {
        List<String> all = END.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).toList();
        return all.stream()
                .filter(sentence -> names(sentence, first) && names(sentence, second))
                .findFirst()
                .or(() -> all.stream().filter(sentence -> names(sentence, first)).findFirst())
                .or(() -> all.stream().findFirst())
                .orElse("");
    }

    /** Whether it has one of the words, in any case, as a word. */
    static boolean names(String text, Collection<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])")
                .matcher(lower)
                .find());
    }
}
