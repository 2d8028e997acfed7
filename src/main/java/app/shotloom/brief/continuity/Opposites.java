package app.shotloom.brief.continuity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which conditions cannot be at once, and which come about once only. */
final class Opposites {

    private static final String ONCE = "once:";

    private record Line(Set<String> left, Set<String> right) {

        boolean between(String one, String other) {
            return (left.contains(one) && right.contains(other)) || (right.contains(one) && left.contains(other));
        }

        boolean knows(String word) {
            return left.contains(word) || right.contains(word);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> once = new HashSet<>();

    Opposites() {
        for (String line : WordLists.lines("opposites.txt")) {
            if (line.startsWith(ONCE)) {
                once.addAll(WordLists.words(line.substring(ONCE.length())));
            } else {
                String[] sides = line.split("\\|", 2);
                lines.add(new Line(WordLists.words(sides[0]), WordLists.words(sides[1])));
            }
        }
    }

    boolean exclude(String one, String other) {
        return !one.equals(other) && lines.stream().anyMatch(line -> line.between(one, other));
    }

    /** Whether a word says a condition at all. */
    boolean know(String word) {
        return lines.stream().anyMatch(line -> line.knows(word));
    }

    boolean happensOnce(String condition) {
        return once.contains(condition);
    }
}
