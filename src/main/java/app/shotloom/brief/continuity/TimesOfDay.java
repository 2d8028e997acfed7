package app.shotloom.brief.continuity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Times of day: whether words name one, and which follow each other within a scene. */
final class TimesOfDay {

    private static final List<String> ROUND = List.of("dawn", "day", "dusk", "night");

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    TimesOfDay() {
        for (String line : WordLists.lines("times.txt")) {
            String[] parts = line.split(":", 2);
            words.put(parts[0].strip(), WordLists.words(parts[1]));
        }
    }

    /** Day is what a shot has that names no time. */
    boolean isSaid(String time, String prompt) {
        return !time.equals("day") || Sentences.names(prompt, words.getOrDefault(time, Set.of()));
    }

    /** A scene may run from one into the next; nothing else. */
    boolean exclude(String earlier, String later) {
        int step = Math.floorMod(ROUND.indexOf(later.toLowerCase(Locale.ROOT)) - ROUND.indexOf(earlier), ROUND.size());
        return step > 1;
    }

    Set<String> words(String time) {
        return words.getOrDefault(time, Set.of(time));
    }
}
