package app.shotloom.node.reader.caption;

import app.shotloom.node.reader.Lexicon;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said for a brief's codes. */
final class Phrases {
    private static final Map<String, String> PHRASES = load();

    private Phrases() {}

    static @Nullable String of(String kind, @Nullable String code) {
        return PHRASES.get(kind + " " + code);
    }

    private static Map<String, String> load() {
        Map<String, String> phrases = new HashMap<>();
        for (String line : Lexicon.lines(Phrases.class, "phrases.txt")) {
            int colon = line.indexOf(':');
            phrases.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return phrases;
    }
}
