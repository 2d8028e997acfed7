package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.prop.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every effect by its name, the words that ask for it, and the order in which they are applied. */
final class Effects {
    private static final Set<String> LIVELY = Set.of("burning", "burnt", "wet", "steaming", "smoking", "clean");
    private static final Set<String> FROM_THE_START = Set.of("appearing", "blooming", "inflated");
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final List<String> ORDER = new ArrayList<>();

    static {
        for (String line : Lines.of(Effects.class, "states.txt")) {
            String[] sides = line.split(":");
            String name = sides[0].strip();
            ORDER.add(name);
            for (String word : sides[1].split(",")) {
                WORDS.putIfAbsent(word.strip(), name);
            }
        }
    }

    private Effects() {}

    /** The effect that a state's value asks for, or null. */
    static @Nullable String named(String value) {
        return WORDS.get(value.toLowerCase(Locale.ROOT));
    }

    static int order(String name) {
        return ORDER.indexOf(name);
    }

    /** Whether what comes to this state looks other than usual before: a bud before it blooms. */
    static boolean startsOtherwise(String value) {
        String name = named(value);
        return name != null && FROM_THE_START.contains(name);
    }

    /** Whether it moves while it lasts. */
    static boolean isLively(String name) {
        return LIVELY.contains(name);
    }

    static Effect of(String name) {
        return switch (name) {
            case "steaming" -> Elements::steaming;
            case "smoking" -> Elements::smoke;
            case "rusted" -> Elements::rusted;
            case "dirty" -> Elements::dirty;
            case "clean" -> Elements::clean;
            case "wet" -> Elements::wet;
            case "snowy" -> Elements::snowy;
            case "rotten" -> Elements::rotten;
            case "frozen" -> Elements::frozen;
            case "burnt" -> Elements::burnt;
            case "burning" -> Elements::burning;
            case "dark" -> Elements::dark;
            case "lit" -> Elements::lit;
            case "cracked" -> Damage::cracked;
            case "bitten" -> Damage::bitten;
            case "eaten" -> Damage::eaten;
            case "cut" -> Damage::cut;
            case "sliced" -> Damage::sliced;
            case "torn" -> Damage::torn;
            case "broken" -> Damage::broken;
            case "exploded" -> Damage::exploded;
            case "appearing" -> (drawing, degree, making) -> faded(drawing, degree);
            case "disappearing" -> (drawing, degree, making) -> faded(drawing, 1 - degree);
            default -> yielding(name);
        };
    }

    private static Effect yielding(String name) {
        return switch (name) {
            case "wilted" -> Yielding::wilted;
            case "blooming" -> Yielding::blooming;
            case "drained" -> Yielding::drained;
            case "folded" -> Yielding::folded;
            case "crumpled" -> Yielding::crumpled;
            case "bent" -> Yielding::bent;
            case "squeezed" -> Yielding::squeezed;
            case "deflated" -> Yielding::deflated;
            case "inflated" -> Yielding::inflated;
            case "popped" -> Yielding::popped;
            case "melted" -> Yielding::melted;
            case "tilted" -> Yielding::tilted;
            case "tipped" -> Yielding::tipped;
            default -> throw new IllegalStateException("There is no effect \"" + name + "\".");
        };
    }

    /** Paler and paler, and nothing at last. */
    static Drawing faded(Drawing drawing, double share) {
        if (share < 0.03) {
            return new Drawing(List.of());
        }
        return new Drawing(drawing.patches().stream()
                .map(patch -> new Patch(patch.shape(), Tones.faded(patch.color(), (int) (patch.color().getAlpha() * share)), patch.asked()))
                .toList());
    }
}
