package app.shotloom.node.pipeline.animatic.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where a story begins that does not say so, by what happens first. */
final class Openings {
    private static final Map<String, String> USUAL = usual();

    private Openings() {}

    static String of(Set<String> sentences) {
        String words = " " + String.join(" ", sentences).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        return USUAL.entrySet().stream()
                .filter(entry -> words.contains(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("studio");
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        put(usual, "bedroom", "wake", "wakes", "woke", "sleep", "sleeps", "bed", "asleep", "dream", "dreams", "pillow");
        put(usual, "kitchen", "bake", "bakes", "cook", "cooks", "soup", "dough", "kettle", "breakfast");
        put(usual, "sea", "sail", "sails", "ship", "boat", "rows", "whale", "fisherman", "pirate", "pirates", "captain");
        put(usual, "street", "mails", "mail", "postman", "letter", "shop", "bus", "taxi", "neighbor", "neighbour");
        put(usual, "classroom", "teacher", "pupils", "student", "homework");
        put(usual, "forest", "wolf", "woodcutter", "bear", "hunter", "elf");
        put(usual, "garden", "gardener", "plants", "seed", "butterfly");
        put(usual, "castle", "king", "queen", "prince", "princess", "kingdom");
        return usual;
    }

    private static void put(Map<String, String> usual, String place, String... words) {
        List.of(words).forEach(word -> usual.put(word, place));
    }
}
