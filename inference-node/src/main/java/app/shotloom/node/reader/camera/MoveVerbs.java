package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Lexicon;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that say what a camera does. */
final class MoveVerbs {
    private static final Map<String, Verb> VERBS = verbs();

    private MoveVerbs() {}

    /**
     * @param own whether it is said of cameras and hardly of anything else
     * @param moves by direction; {@code -} is none
     */
    record Verb(boolean own, Map<String, String> moves) {
        @Nullable String move(String direction) {
            return moves.get(direction);
        }
    }

    static @Nullable Verb of(String form) {
        return VERBS.get(form);
    }

    private static Map<String, Verb> verbs() {
        Map<String, Verb> verbs = new HashMap<>();
        for (String line : Lexicon.lines(MoveVerbs.class, "moves.txt")) {
            int bar = line.indexOf('|');
            boolean own = line.startsWith("!");
            Map<String, String> moves = new HashMap<>();
            for (String pair : line.substring(bar + 1).split(",")) {
                String[] parts = pair.strip().split(" ");
                moves.put(parts[0], parts[1]);
            }
            for (String form : line.substring(own ? 1 : 0, bar).strip().split(" ")) {
                verbs.putIfAbsent(form.replace('-', ' '), new Verb(own, moves));
            }
        }
        return verbs;
    }
}
