package app.shotloom.node.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The colour words that are understood, and the sRGB value each is painted with. */
public final class Colours {
    private static final Map<String, Integer> VALUES = values();

    private Colours() {}

    /** 0xRRGGBB, or null when the word, in lower case, is no colour. */
    public static @Nullable Integer rgb(String word) {
        return VALUES.get(word);
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (String line : Lexicon.lines("colours.txt")) {
            String[] parts = line.split(" ", 2);
            for (String word : parts[1].split(",")) {
                values.put(word.strip(), Integer.parseInt(parts[0], 16));
            }
        }
        return Map.copyOf(values);
    }
}
