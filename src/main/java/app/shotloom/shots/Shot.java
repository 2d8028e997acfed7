package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.Look;
import app.shotloom.board.ShotId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one shot says. The look is null where the board decides. */
public record Shot(
        ShotId id,
        BoardId board,
        String prompt,
        String dialogue,
        String notes,
        Duration duration,
        AspectRatio aspectRatio,
        Camera camera,
        @Nullable Look look,
        @Nullable TakeId chosenTake) {

    /** The field's value as a person edits it. */
    public String value(ShotField field) {
        return switch (field) {
            case PROMPT -> prompt;
            case DIALOGUE -> dialogue;
            case NOTES -> notes;
            case DURATION -> ShotDuration.text(duration);
            case ASPECT_RATIO -> aspectRatio.code();
            case CAMERA_SIZE -> camera.sizeCode();
            case CAMERA_MOVE -> camera.moveCode();
            case CAMERA_ANGLE -> camera.angleCode();
            case CAMERA_LENS -> camera.lensCode();
            case LOOK -> look == null ? "" : look.code();
        };
    }
}
