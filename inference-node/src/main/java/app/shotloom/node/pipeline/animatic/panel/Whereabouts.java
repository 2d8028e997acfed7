package app.shotloom.node.pipeline.animatic.panel;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place that a sentence of a story is at, by its own words. */
final class Whereabouts {
    private static final Pattern MENTION = Pattern.compile(
            "\\b(in|at|on|inside|into|through|along|down|across|within|outside|onto|to|towards?|enter(?:s|ed|ing)?|reach(?:es|ed|ing)?"
                    + "|cross(?:es|ed|ing)?|visit(?:s|ed|ing)?|explor(?:es|ed|ing)|back to)\\s+"
                    + "(?:(?:the|a|an|his|her|their|its|this|that)\\s+)?((?:[a-z'-]+\\s+){0,2}?[a-z'-]+)\\b");
    private static final Pattern GOES = Pattern.compile(
            "\\b(go|goes|went|walk\\w*|travel\\w*|r[ua]ns?|running|rides?|rode|climb\\w*|return\\w*|rush\\w*|drives?|drove|sail\\w*|fly|flies|flew|"
                    + "c[ao]mes?|moved?|sets? off|headed|hurr\\w+|arriv\\w+|invited|taken)\\b");

    private final Predicate<String> named;

    /** @param named whether there is a set of that name */
    Whereabouts(Predicate<String> named) {
        this.named = named;
    }

    /** The last place that is named, or null. */
    @Nullable String in(String sentence) {
        String words = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
        Matcher matcher = MENTION.matcher(words);
        String found = null;
        for (int from = 0; matcher.find(from); from = matcher.end(1)) {
            boolean towards = matcher.group(1).startsWith("to");
            String place = towards && !GOES.matcher(words).find() ? null : place(words.substring(matcher.start(2)));
            found = place == null ? found : place;
        }
        return found;
    }

    /** A place's name within the next three words. */
    private @Nullable String place(String text) {
        String[] words = text.split("\\s+", 5);
        for (int i = 0; i < Math.min(3, words.length); i++) {
            String one = words[i].replaceAll("('s)?[^a-z-]*$", "");
            String two = i + 1 < words.length ? one + " " + words[i + 1].replaceAll("[^a-z-]+$", "") : one;
            boolean ends = words[i].matches(".*[^a-z'-]$");
            if (!ends && named.test(two)) {
                return two;
            }
            if (named.test(one)) {
                return one;
            }
            if (ends) {
                return null;
            }
        }
        return null;
    }
}
