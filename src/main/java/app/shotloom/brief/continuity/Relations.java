package app.shotloom.brief.continuity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which relations between two cannot be at once. */
final class Relations {

    private static final Map<String, String> REVERSED = Map.of(
            "left-of", "right-of",
            "right-of", "left-of",
            "in-front-of", "behind",
            "behind", "in-front-of",
            "above", "below",
            "below", "above");

    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("left-of", "right-of"),
            Set.of("on", "under", "in", "above", "below"));

    private Relations() {}

    /** Of those of one family, only one can be; null for relations that exclude none. */
    static @Nullable Integer family(String relation) {
        for (int at = 0; at < FAMILIES.size(); at++) {
            if (FAMILIES.get(at).contains(relation)) {
                return at;
            }
        }
        return null;
    }

    static boolean isOne(String attribute) {
        return family(attribute) != null;
    }

    static boolean isLateral(String relation) {
        return FAMILIES.getFirst().contains(relation);
    }

    /** What the other is to the one. */
    static @Nullable String reversed(String relation) {
        return REVERSED.get(relation);
    }
}
