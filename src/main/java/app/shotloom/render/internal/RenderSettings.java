package app.shotloom.render.internal;

import app.shotloom.render.RenderOptions;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.AspectRatio;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How a render is made, with every choice settled. Sizes in pixels, even, since video encoders halve them for colour. */
public record RenderSettings(String engine, long seed, int width, int height, int framesPerSecond) {

    private static final int SMALLEST = 144;
    private static final int LARGEST = 1920;
    private static final int SLOWEST = 12;
    private static final int FASTEST = 30;
    private static final int USUAL_FRAMES_PER_SECOND = 24;

    /**
     * Fills in what was not chosen; of one side given, the other follows from the shot's shape.
     *
     * @param engines the known ones, the usual one first
     * @param seed where none was chosen
     * @throws Refusal.Invalid naming the choice that cannot be met
     */
    static RenderSettings of(RenderOptions options, AspectRatio shape, List<String> engines, LongSupplier seed) {
        check("width", options.width());
        check("height", options.height());
        return new RenderSettings(
                engine(options.engine(), engines),
                options.seed() == null ? seed.getAsLong() : options.seed(),
                side("width", options.width(), options.height(), shape.width(), shape.height()),
                side("height", options.height(), options.width(), shape.height(), shape.width()),
                framesPerSecond(options.framesPerSecond()));
    }

    private static String engine(@Nullable String wanted, List<String> engines) {
        if (wanted == null) {
            return engines.getFirst();
        }
        if (!engines.contains(wanted)) {
            throw new Refusal.Invalid("engine", Saying.of("render.refused.no-engine", "engines", String.join(", ", engines)));
        }
        return wanted;
    }

    private static int side(String name, @Nullable Integer wanted, @Nullable Integer other, int usual, int usualOther) {
        if (wanted != null) {
            return wanted;
        }
        return other == null ? usual : follow(name, other, usual, usualOther);
    }

    private static void check(String name, @Nullable Integer wanted) {
        if (wanted != null && (wanted < SMALLEST || wanted > LARGEST || wanted % 2 != 0)) {
            throw new Refusal.Invalid(name, "Choose a " + name + " of " + SMALLEST + " to " + LARGEST + " pixels, an even number.");
        }
    }

    private static int follow(String name, int other, int usual, int usualOther) {
        int even = (int) Math.round((double) other * usual / usualOther / 2) * 2;
        if (even < SMALLEST || even > LARGEST) {
            throw new Refusal.Invalid(name, "In this shot's shape the " + name + " would be " + even
                    + " pixels; it can be " + SMALLEST + " to " + LARGEST + ". Choose both sides.");
        }
        return even;
    }

    private static int framesPerSecond(@Nullable Integer wanted) {
        if (wanted == null) {
            return USUAL_FRAMES_PER_SECOND;
        }
        if (wanted < SLOWEST || wanted > FASTEST) {
            throw new Refusal.Invalid("framesPerSecond", Saying.of("render.refused.frame-rate", "least", SLOWEST, "most", FASTEST));
        }
        return wanted;
    }
}
