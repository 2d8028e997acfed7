package app.shotloom.cast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Pieces of clothing in a text such as {@code a yellow raincoat, jeans and red boots}. */
final class Clothing {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|\\band\\b)\\s*");

    private Clothing() {}

    /** The same with another piece; whatever is of its noun, as a raincoat is a coat, is taken off. */
    static String with(String clothing, String piece) {
        String noun = noun(piece);
        List<String> worn = new ArrayList<>(Arrays.stream(BETWEEN.split(clothing.strip()))
                .filter(part -> !part.isBlank())
                .filter(part -> !noun(part).endsWith(noun) && !noun.endsWith(noun(part)))
                .toList());
        worn.add(piece);
        return String.join(", ", worn);
    }

    private static String noun(String piece) {
        String plain = piece.strip().toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }
}
