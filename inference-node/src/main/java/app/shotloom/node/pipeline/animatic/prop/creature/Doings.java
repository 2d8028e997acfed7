package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.prop.Lines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which verbs show as which manner. */
final class Doings {
    private static final Map<String, Manner> MANNERS = read();

    private Doings() {}

    static @Nullable Manner of(String verb) {
        return MANNERS.get(verb);
    }

    private static Map<String, Manner> read() {
        Map<String, Manner> manners = new HashMap<>();
        for (String line : Lines.of(Doings.class, "doings.txt")) {
            int colon = line.indexOf(':');
            Manner manner = Manner.valueOf(line.substring(0, colon).strip().replace(' ', '_').toUpperCase(Locale.ROOT));
            for (String verb : line.substring(colon + 1).split(",")) {
                manners.put(verb.strip(), manner);
            }
        }
        return Map.copyOf(manners);
    }
}
