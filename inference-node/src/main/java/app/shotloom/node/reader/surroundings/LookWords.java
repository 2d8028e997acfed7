package app.shotloom.node.reader.surroundings;

import app.shotloom.node.brief.Look;
import app.shotloom.node.reader.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hand that style words ask for. */
public final class LookWords {
    private static final Map<String, Look> LOOKS = looks();

    private LookWords() {}

    /** The look of the first of a brief's styles that one is known for; null when they leave it open. */
    public static @Nullable Look of(List<String> styles) {
        for (String style : styles) {
            if (LOOKS.get(style) instanceof Look look) {
                return look;
            }
        }
        return null;
    }

    private static Map<String, Look> looks() {
        Map<String, Look> looks = new HashMap<>();
        for (String line : Lexicon.lines(LookWords.class, "looks.txt")) {
            int colon = line.indexOf(':');
            for (String style : line.substring(colon + 1).split(",")) {
                looks.put(style.strip(), Look.of(line.substring(0, colon)));
            }
        }
        return looks;
    }
}
