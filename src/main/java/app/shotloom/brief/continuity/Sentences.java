package app.shotloom.brief.continuity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the sentence of a shot that names something. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private static final String ARTICLE =
            "(?<![\\p{L}\\p{N}])(?:an?|the|this|that|another|some|my|your|his|her|its|our|their|\\p{L}+['’]s) ";

    /** As many letters of a word stay when it is inflected. */
    private static final int STEM = 4;

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

    /** A sentence with this noun and a form of this word, or an empty one. */
    static String about(String text, String noun, String word) {
        String stem = word.toLowerCase(Locale.ROOT).substring(0, Math.min(word.length(), STEM));
        Pattern form = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(stem));
        return END.splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> names(sentence, List.of(noun)))
                .filter(sentence -> form.matcher(sentence.toLowerCase(Locale.ROOT)).find())
                .findFirst()
                .orElse("");
    }

    /** The words between an article, or the like, and each mention of a noun: one or two, in lower case. */
    static List<String> before(String text, String noun) {
        if (noun.isEmpty()) {
            return List.of();
        }
        Pattern mention = Pattern.compile(ARTICLE + "([\\p{L}-]+),? (?:([\\p{L}-]+) )?@?" + Pattern.quote(noun.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
        return mention.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(Objects::nonNull)
                .toList();
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
