package app.shotloom.script.comparison;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How many of their words two texts share: Dice's coefficient, from 0 to 1. */
final class Likeness {
    private Likeness() {}

    static double of(String a, String b) {
        Map<String, Integer> words = new HashMap<>();
        int all = 0;
        for (String word : words(a)) {
            words.merge(word, 1, Integer::sum);
            all++;
        }
        int shared = 0;
        for (String word : words(b)) {
            all++;
            if (words.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+");
    }
}
