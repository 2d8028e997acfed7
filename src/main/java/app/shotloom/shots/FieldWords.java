package app.shotloom.shots;

import app.shotloom.board.Look;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what a field says as people read it: by the labels of what was chosen. */
final class FieldWords {

    private FieldWords() {}

    static String of(ShotField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case PROMPT, DIALOGUE, NOTES, ASPECT_RATIO -> value;
            case DURATION -> value + " s";
            case CAMERA_SIZE -> label(CameraSize.of(value), CameraSize::label);
            case CAMERA_MOVE -> label(CameraMove.of(value), CameraMove::label);
            case CAMERA_ANGLE -> label(CameraAngle.of(value), CameraAngle::label);
            case CAMERA_LENS -> label(CameraLens.of(value), CameraLens::label);
            case LOOK -> Look.of(value).label();
        };
    }

    private static <T> String label(@Nullable T chosen, Function<T, String> label) {
        return chosen == null ? "" : label.apply(chosen);
    }
}
