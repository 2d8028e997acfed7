package app.shotloom.node.pipeline;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to render. An order that exists is within the bounds that every engine has to serve.
 *
 * @param seed the same order with the same seed gives the same frames
 * @param width pixels, even, 64 to 3840
 * @param height pixels, even, 64 to 3840; both together at most 3840 x 2160 pixels, which is what H.264 can hold
 * @param framesPerSecond 1 to 60
 * @param reading the words, their length in seconds (0.5 to 60) and the cast, at most 64
 * @param brief what was read from them and set right by people; null when the node has to read them first
 * @param look the hand to draw it in; null leaves it to the words and the engine
 * @param arrows whether to draw arrows for what moves and for the camera
 * @param palette the colours that the picture keeps to, as {@code #c9642e}, at most eight; none for all
 */
public record RenderOrder(
        UUID jobId,
        long seed,
        int width,
        int height,
        int framesPerSecond,
        BriefOrder reading,
        @Nullable Brief brief,
        @Nullable Look look,
        boolean arrows,
        List<String> palette) {

    private static final int LONGEST_TEXT = 20_000;
    private static final int SHORTEST_SIDE = 64;
    private static final int LONGEST_SIDE = 3840;
    private static final int MOST_PIXELS = 3840 * 2160;

    /** @throws IllegalArgumentException with a message for the user when something is out of bounds */
    public RenderOrder {
        double durationSeconds = reading.durationSeconds();
        Words words = reading.words();
        check(isSide(width) && isSide(height), "The size must be even numbers of pixels from 64 to 3840 each way.");
        check(width * height <= MOST_PIXELS, "The size must be at most 3840 x 2160 pixels in all.");
        check(framesPerSecond >= 1 && framesPerSecond <= 60, "The frame rate must be 1 to 60 frames per second.");
        check(durationSeconds >= 0.5 && durationSeconds <= 60, "The duration must be 0.5 to 60 seconds.");
        check(words.prompt().length() <= LONGEST_TEXT, "The prompt must be at most 20,000 characters long.");
        check(words.dialogue().length() <= LONGEST_TEXT, "The dialogue must be at most 20,000 characters long.");
        check(reading.cast().size() <= 64, "A shot may name at most 64 characters.");
        palette = List.copyOf(palette);
        check(
                palette.size() <= 8 && palette.stream().allMatch(colour -> colour.matches("#[0-9a-f]{6}")),
                "A palette must be at most 8 colours, each six digits after a #.");
    }

    /** In all colours. */
    public RenderOrder(
            UUID jobId,
            long seed,
            int width,
            int height,
            int framesPerSecond,
            BriefOrder reading,
            @Nullable Brief brief,
            @Nullable Look look,
            boolean arrows) {
        this(jobId, seed, width, height, framesPerSecond, reading, brief, look, arrows, List.of());
    }

    /** A prompt and a size, and nothing else. */
    public static RenderOrder of(UUID jobId, long seed, int width, int height, int framesPerSecond, BriefOrder reading) {
        return new RenderOrder(jobId, seed, width, height, framesPerSecond, reading, null, null, false);
    }

    /** The same with a newer brief of its words, if there is one. */
    public RenderOrder readAs(@Nullable Brief late) {
        boolean fits = late != null && late.durationSeconds() == durationSeconds();
        return fits ? new RenderOrder(jobId, seed, width, height, framesPerSecond, reading, late, look, arrows, palette) : this;
    }

    public double durationSeconds() {
        return reading.durationSeconds();
    }

    public Words words() {
        return reading.words();
    }

    public List<CastMember> cast() {
        return reading.cast();
    }

    /** How many frames the whole clip has, at least 1. */
    public int frameCount() {
        return Math.max(1, (int) Math.round(durationSeconds() * framesPerSecond));
    }

    private static boolean isSide(int pixels) {
        return pixels >= SHORTEST_SIDE && pixels <= LONGEST_SIDE && pixels % 2 == 0;
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
