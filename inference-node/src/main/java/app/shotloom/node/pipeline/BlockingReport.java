package app.shotloom.node.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine's account of what is where in its frames; its JSON is {@code contract/samples/blocking.v1.json}.
 *
 * @param undepicted words that are not to be seen
 */
public record BlockingReport(
        int width,
        int height,
        int framesPerSecond,
        int frameCount,
        List<Subject> subjects,
        List<Beat> beats,
        Camera camera,
        List<String> undepicted) {

    public BlockingReport {
        subjects = List.copyOf(subjects);
        beats = List.copyOf(beats);
        undepicted = List.copyOf(undepicted);
    }

    /**
     * One thing in the picture.
     *
     * @param id the brief's subject; several of a kind get an id each
     * @param boxes at least one each half second while it is on screen
     */
    public record Subject(
            String id, String label, @Nullable String characterId, @Nullable String color, List<Box> boxes) {
        public Subject {
            boxes = List.copyOf(boxes);
        }
    }

    /** Where a subject is on one frame: pixels from the top left corner, of what is on screen. */
    public record Box(int frame, int x, int y, int width, int height) {}

    /** Who does what from when to when, in seconds. */
    public record Beat(String subject, String action, double startSeconds, double endSeconds) {}

    /** How it was framed, in the brief's words. */
    public record Camera(String size, String move) {}
}
