package app.shotloom.node.bench.pictures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture must show.
 *
 * @param subjects that must be there
 * @param places how they must stand to each other
 * @param changes of subjects from the first to the last frame
 * @param actions that must follow one another
 * @param camera the move, such as {@code zoom-in}
 * @param scene the place it must show
 */
record Expectation(
        List<Wanted> subjects,
        List<Placed> places,
        List<Change> changes,
        List<String> actions,
        @Nullable String camera,
        @Nullable String scene) {

    /** A class of things; {@code count} 0 means any number from 1. */
    record Wanted(String noun, int count, @Nullable String color) {}

    /** @param when {@code always}, {@code first} or {@code last} frame */
    record Placed(String subject, String relation, String object, String when) {}

    /**
     * @param attribute {@code color}, {@code size} or {@code any}: whatever can be seen to be other at the end
     * @param before a colour, or null
     * @param after a colour, {@code bigger} or {@code smaller}, or null
     */
    record Change(String noun, String attribute, @Nullable String before, @Nullable String after) {}
}
