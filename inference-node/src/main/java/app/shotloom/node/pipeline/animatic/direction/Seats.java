package app.shotloom.node.pipeline.animatic.direction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What things are for those who sit on them, go in them or pass under them, by their nouns. */
final class Seats {
    private static final Map<String, Set<String>> NOUNS = load();

    private Seats() {}

    static boolean isSeat(String noun) {
        return is("seat", noun);
    }

    static boolean isVehicle(String noun) {
        return is("ridden", noun);
    }

    /** Whether its place is on a wall, or hanging from above. */
    static boolean isHung(String noun) {
        return is("hung", noun);
    }

    /** Whether it belongs into the sky. */
    static boolean isOfTheSky(String noun) {
        return is("sky", noun);
    }

    static boolean is(String kind, String noun) {
        Set<String> nouns = NOUNS.getOrDefault(kind, Set.of());
        return nouns.contains(noun) || nouns.contains(noun.substring(noun.lastIndexOf(' ') + 1));
    }

    private static Map<String, Set<String>> load() {
        try (var in = Seats.class.getResourceAsStream("places.txt")) {
            if (in == null) {
                throw new IOException("places.txt is missing beside " + Seats.class.getName());
            }
            Map<String, Set<String>> nouns = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    nouns.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split("\\s*,\\s*")));
                }
            }
            return nouns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
