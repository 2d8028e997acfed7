package app.shotloom.node.reader;

import org.jspecify.annotations.Nullable;

/**
 * What the user wrote about a shot. What is null was not chosen on the board and is read from the prompt.
 *
 * @param prompt what is to be seen; {@code @Mia} names a member of the cast
 * @param dialogue what is said, may be empty
 * @param cameraSize the shot size chosen on the board, such as {@code medium}
 * @param cameraMove the camera move chosen on the board, such as {@code pan-left}
 * @param cameraAngle the angle chosen on the board, such as {@code low}
 * @param lens the lens chosen on the board, such as {@code wide}
 * @param scene the heading of the shot's scene, such as {@code EXT. HARBOUR - DUSK}: where and when the shot is, unless its words
 *     say otherwise
 */
public record Words(
        String prompt,
        String dialogue,
        @Nullable String cameraSize,
        @Nullable String cameraMove,
        @Nullable String cameraAngle,
        @Nullable String lens,
        @Nullable String scene) {

    /** A prompt and nothing else. */
    public static Words of(String prompt) {
        return new Words(prompt, "", null, null, null, null, null);
    }
}
