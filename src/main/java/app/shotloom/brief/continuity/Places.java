package app.shotloom.brief.continuity;

import java.util.List;
import java.util.Set;

/** Settings, and which of them one scene may show. */
final class Places {

    /** What a setting is when the words name none. */
    static final String NEUTRAL = "studio";

    private final List<Set<String>> together =
            WordLists.lines("places.txt").stream().map(WordLists::words).toList();

    boolean exclude(String one, String other) {
        return !one.equals(other)
                && !one.equals(NEUTRAL)
                && !other.equals(NEUTRAL)
                && together.stream().noneMatch(group -> group.contains(one) && group.contains(other));
    }
}
