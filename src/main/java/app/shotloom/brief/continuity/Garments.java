package app.shotloom.brief.continuity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Pieces of clothing in a text such as {@code a red coat and blue boots}. */
final class Garments {

    private static final Pattern BETWEEN = Pattern.compile(",|;|\\band\\b|\\bwith\\b|\\bover\\b");
    private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the|his|her|their|its|some|pair of) ");

    private Garments() {}

    static List<String> in(String clothing) {
        return Arrays.stream(BETWEEN.split(clothing.toLowerCase(Locale.ROOT)))
                .map(String::strip)
                .map(part -> ARTICLE.matcher(part).replaceFirst(""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The coat of a red coat. */
    static String noun(String garment) {
        return garment.substring(garment.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether they are of one noun, and each is described in another way. */
    static boolean differ(String one, String other) {
        return noun(one).equals(noun(other))
                && one.contains(" ")
                && other.contains(" ")
                && !one.equalsIgnoreCase(other)
                && !one.toLowerCase(Locale.ROOT).endsWith(" " + other.toLowerCase(Locale.ROOT))
                && !other.toLowerCase(Locale.ROOT).endsWith(" " + one.toLowerCase(Locale.ROOT));
    }
}
