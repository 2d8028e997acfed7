package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a camera goes or turns, as people say it. */
final class Directions {
    private static final Map<String, String> NAMES = names();
    private static final int MOST_WORDS = 6;

    private Directions() {}

    /** A direction and the place after its words. */
    record Found(String name, int next) {}

    /** The direction that begins at a place, or null. */
    static @Nullable Found at(List<Word> words, int index) {
        for (int length = Math.min(MOST_WORDS, words.size() - index); length > 0; length--) {
            String name = NAMES.get(Word.joined(words, index, length));
            if (name != null) {
                return new Found(name, index + length);
            }
        }
        return null;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : Lexicon.lines(Directions.class, "directions.txt")) {
            int colon = line.indexOf(':');
            for (String phrase : line.substring(colon + 1).split(",")) {
                names.put(phrase.strip().replace('-', ' '), line.substring(0, colon));
            }
        }
        return names;
    }
}
