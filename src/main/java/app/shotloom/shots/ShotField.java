package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The fields of a shot that people edit, each on its own. */
public enum ShotField {
    PROMPT("prompt"),
    DIALOGUE("dialogue"),
    NOTES("notes"),
    DURATION("durationSeconds"),
    ASPECT_RATIO("aspectRatio"),
    CAMERA_SIZE("cameraSize"),
    CAMERA_MOVE("cameraMove"),
    CAMERA_ANGLE("cameraAngle"),
    CAMERA_LENS("cameraLens"),
    LOOK("look");

    private final String key;

    ShotField(String key) {
        this.key = key;
    }

    /** Its name in the API and in news. */
    public String key() {
        return key;
    }

    /** Whether people write at length in it; then edits of several people merge letter by letter. */
    public boolean isLong() {
        return this == PROMPT || this == DIALOGUE || this == NOTES;
    }

    /** @throws Refusal.Invalid when no field has this name */
    public static ShotField of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(
                        null,
                        "A shot has no field of that name. It has "
                                + Arrays.stream(values()).map(ShotField::key).collect(Collectors.joining(", ")) + "."));
    }
}
