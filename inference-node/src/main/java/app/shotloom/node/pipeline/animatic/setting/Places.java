package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.reader.Meanings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the set for a place as it is written: by its name, by the longest name or alias in it, by a very near meaning, by
 * what it is a kind of, or else by nearness of meaning. The neutral studio when nothing is near enough.
 */
public final class Places {
    private static final double VERY_NEAR = 0.66;
    private static final double NEAR_ENOUGH = 0.5;

    private final @Nullable Meanings meanings;
    private final @Nullable ToDoubleBiFunction<String, String> similarity;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Places(@Nullable Meanings meanings, @Nullable ToDoubleBiFunction<String, String> similarity) {
        this.meanings = meanings;
        this.similarity = similarity;
    }

    /**
     * @param similarity of the meanings of two texts, from -1 to 1; null to do without
     */
    public static Places of(@Nullable Meanings meanings, @Nullable ToDoubleBiFunction<String, String> similarity) {
        return new Places(meanings, similarity);
    }

    /** The names of all sets. */
    public static List<String> names() {
        return SetBook.all().values().stream().map(SetDesign::name).distinct().toList();
    }

    /** Whether a set is drawn for the place, and not only the neutral studio. */
    public boolean isKnown(String setting) {
        String name = known.computeIfAbsent(setting, this::find);
        return !name.equals("studio") || setting.contains("studio");
    }

    /** Whether there is a set of exactly this name. */
    public static boolean isNamed(String name) {
        return SetBook.all().containsKey(name) && !name.equals("studio");
    }

    @Nullable Meanings meanings() {
        return meanings;
    }

    SetDesign design(String setting) {
        SetDesign design = SetBook.all().get(known.computeIfAbsent(setting, this::find));
        return design == null ? SetBook.studio() : design;
    }

    private String find(String setting) {
        String words = setting.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        String within = longest(" " + words + " ");
        if (within != null) {
            return within;
        }
        String near = nearest(words, VERY_NEAR);
        if (near != null) {
            return near;
        }
        String head = words.substring(words.lastIndexOf(' ') + 1);
        if (meanings != null) {
            for (String noun : List.of(words, meanings.singular(head))) {
                for (String general : meanings.isA(noun)) {
                    SetDesign design = SetBook.all().get(general);
                    if (design != null) {
                        return design.name();
                    }
                }
            }
        }
        String nearest = nearest(words, NEAR_ENOUGH);
        return nearest == null ? "studio" : nearest;
    }

    /** What is named last and longest in the words: of "the roof of a hotel at a beach" the beach. */
    private static @Nullable String longest(String words) {
        String best = null;
        int length = 0;
        for (Map.Entry<String, SetDesign> entry : SetBook.all().entrySet()) {
            String alias = entry.getKey();
            boolean there = words.contains(" " + alias + " ") || words.contains(" " + alias + "s ");
            if (there && alias.length() > length) {
                length = alias.length();
                best = entry.getValue().name();
            }
        }
        return best;
    }

    private @Nullable String nearest(String words, double enough) {
        String best = null;
        double most = enough;
        if (similarity != null && !words.isEmpty()) {
            for (String name : names()) {
                double near = similarity.applyAsDouble(words, name);
                if (near > most) {
                    most = near;
                    best = name;
                }
            }
        }
        return best;
    }
}
