package app.shotloom.node.pipeline;

import app.shotloom.node.brief.Look;
import app.shotloom.node.brief.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine's account of what is where in its frames; its JSON is {@code contract/samples/blocking.v1.json}. Every
 * single one in the picture is a subject of its own, and the other lists name these.
 *
 * @param caption the brief's
 * @param look the hand it is drawn in; null for an engine that does not draw
 * @param undepicted words that are not to be seen
 */
public record BlockingReport(
        int width,
        int height,
        int framesPerSecond,
        int frameCount,
        String caption,
        String setting,
        String time,
        @Nullable Look look,
        List<Subject> subjects,
        List<Relation> relations,
        List<Beat> beats,
        List<State> states,
        Camera camera,
        List<String> undepicted) {

    public BlockingReport {
        subjects = List.copyOf(subjects);
        relations = List.copyOf(relations);
        beats = List.copyOf(beats);
        states = List.copyOf(states);
        undepicted = List.copyOf(undepicted);
    }

    /**
     * One thing in the picture.
     *
     * @param id the brief's subject ({@code s1}); several of a kind get an id each ({@code s3.1}, {@code s3.2})
     * @param label the noun as written, in the singular
     * @param color the colour asked for
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

    /** How one subject stands to another, or to the frame where {@code object} is null, from when to when. */
    public record Relation(
            String subject, Where relation, @Nullable String object, double startSeconds, double endSeconds) {}

    /**
     * Who does what from when to when, in seconds.
     *
     * @param action the verb as written, in its base form
     * @param object the subject it is done to or with, or null
     */
    public record Beat(
            String subject, String action, @Nullable String object, double startSeconds, double endSeconds) {}

    /** What a subject is from a moment on, as in {@link app.shotloom.node.brief.Brief.State}. */
    public record State(String subject, String attribute, String state, double fromSeconds) {}

    /** How it was framed, in the brief's words; the first of its moves. */
    public record Camera(String size, String angle, String lens, String move) {}
}
