package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one shot says. Camera size and move are null where the words decide. */
public record Shot(
        ShotId id,
        BoardId board,
        String prompt,
        String dialogue,
        String notes,
        Duration duration,
        AspectRatio aspectRatio,
        @Nullable CameraSize cameraSize,
        @Nullable CameraMove cameraMove,
        @Nullable TakeId chosenTake) {

    /** The field's value as a person edits it. */
    public String value(ShotField field) {
        return switch (field) {
            case PROMPT -> prompt;
            case DIALOGUE -> dialogue;
            case NOTES -> notes;
            case DURATION -> ShotDuration.text(duration);
            case ASPECT_RATIO -> aspectRatio.code();
            case CAMERA_SIZE -> cameraSize == null ? "" : cameraSize.code();
            case CAMERA_MOVE -> cameraMove == null ? "" : cameraMove.code();
        };
    }
}
