package app.shotloom.brief.continuity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What verbs say of the posture of who does it. */
final class Postures {

    private final Map<String, String> during = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();

    Postures() {
        for (String line : WordLists.lines("postures.txt")) {
            String[] parts = line.split("\\|", 3);
            String posture = parts[0].strip();
            WordLists.words(parts[1]).forEach(verb -> during.put(verb, posture));
            WordLists.words(parts[2]).forEach(verb -> after.put(verb, posture));
        }
    }

    /** The posture of one who does this, or null where the verb does not tell, or leads to one. */
    @Nullable String during(String verb) {
        return during.get(verb);
    }

    /** The posture of one who has done this, or null. */
    @Nullable String after(String verb) {
        String led = after.get(verb);
        return led == null ? during.get(verb) : led;
    }
}
