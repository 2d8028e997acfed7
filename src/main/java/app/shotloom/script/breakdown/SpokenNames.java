package app.shotloom.script.breakdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in texts, as words of their own, in whatever capitals. Only names whose first word is in a text are looked for,
 * so that thousands of names in thousands of paragraphs are found in time.
 */
final class SpokenNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Named(int place, String name, Pattern pattern) {}

    private final Map<String, List<Named>> byFirstWord = new HashMap<>();

    SpokenNames(Collection<String> names) {
        int place = 0;
        for (String name : names) {
            Matcher word = WORD.matcher(name);
            if (word.find()) {
                byFirstWord.computeIfAbsent(small(word.group()), added -> new ArrayList<>()).add(new Named(place++, name, finding(name)));
            }
        }
    }

    private static Pattern finding(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Those that the text names, in the order they were given in. */
    Collection<String> in(String text) {
        Map<Integer, String> found = new TreeMap<>();
        WORD.matcher(text).results().map(word -> small(word.group())).distinct().forEach(word -> {
            for (Named named : byFirstWord.getOrDefault(word, List.of())) {
                if (named.pattern().matcher(text).find()) {
                    found.put(named.place(), named.name());
                }
            }
        });
        return found.values();
    }
}
