package app.shotloom.node.pipeline.animatic.direction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What verbs mean for the places of those who do them; a verb may be of several kinds. */
final class Doings {
    private static final Map<String, Set<String>> KINDS = load();

    private Doings() {}

    /** @param action a verb's base form, with its particle where it has one */
    static boolean is(String kind, String action) {
        Set<String> verbs = KINDS.getOrDefault(kind, Set.of());
        int space = action.indexOf(' ');
        return verbs.contains(action) || space > 0 && !isNamed(action) && verbs.contains(action.substring(0, space));
    }

    /** Whether the way that somebody goes shows it. */
    static boolean isPlace(String action) {
        return is("travel", action)
                || is("enter", action)
                || is("leave", action)
                || is("approach", action)
                || is("circle", action)
                || is("chase", action)
                || is("over", action)
                || is("hide", action)
                || is("fall", action)
                || is("rise", action);
    }

    private static boolean isNamed(String action) {
        return KINDS.values().stream().anyMatch(verbs -> verbs.contains(action));
    }

    private static Map<String, Set<String>> load() {
        try (var in = Doings.class.getResourceAsStream("doings.txt")) {
            if (in == null) {
                throw new IOException("doings.txt is missing beside " + Doings.class.getName());
            }
            Map<String, Set<String>> kinds = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    Set<String> verbs = kinds.computeIfAbsent(line.substring(0, colon).strip(), kind -> new HashSet<>());
                    for (String verb : line.substring(colon + 1).split(",")) {
                        verbs.add(verb.strip());
                    }
                }
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
