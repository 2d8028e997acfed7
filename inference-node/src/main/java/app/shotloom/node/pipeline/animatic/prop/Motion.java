package app.shotloom.node.pipeline.animatic.prop;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What things do. */
enum Motion {
    ROLL,
    BOUNCE,
    SPIN,
    SWING,
    SHAKE,
    HOP,
    DRIFT,
    FLUTTER,
    POUR,
    DRIP,
    FALL,
    SINK,
    ROCK,
    FLICKER,
    NOD,
    DRIVE,
    STEAM,
    STAY;

    private static final Map<String, Motion> VERBS = read();

    static @Nullable Motion of(String verb) {
        return VERBS.get(verb);
    }

    private static Map<String, Motion> read() {
        Map<String, Motion> verbs = new HashMap<>();
        for (String line : Lines.of(Motion.class, "motions.txt")) {
            String[] sides = line.split(":");
            for (String verb : sides[1].split(",")) {
                verbs.putIfAbsent(verb.strip(), valueOf(sides[0].strip().toUpperCase(Locale.ROOT)));
            }
        }
        return Map.copyOf(verbs);
    }
}
