package app.shotloom.exchange.document;

import app.shotloom.board.BoardPlan;
import app.shotloom.exchange.BoardDocument;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotDuration;
import app.shotloom.shots.ShotField;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Between shots and shots of a document. */
final class ShotTexts {

    private static final double MILLIS = 1000.0;

    private ShotTexts() {}

    static BoardDocument.Shot write(
            Shot shot,
            String number,
            BoardPlan.PlannedShot planned,
            List<BoardDocument.Fix> corrections,
            List<BoardDocument.Take> takes) {
        return new BoardDocument.Shot(
                shot.id().toString(),
                number,
                planned.number(),
                planned.byHand(),
                planned.omitted(),
                shot.prompt(),
                shot.dialogue(),
                shot.notes(),
                shot.duration().toMillis() / MILLIS,
                shot.aspectRatio().code(),
                shot.value(ShotField.CAMERA_SIZE),
                shot.value(ShotField.CAMERA_MOVE),
                shot.value(ShotField.CAMERA_ANGLE),
                shot.value(ShotField.CAMERA_LENS),
                shot.value(ShotField.LOOK),
                corrections,
                takes);
    }

    /** What it says; fields that have a usual value are missing where nothing is said. */
    static Map<ShotField, String> values(BoardDocument.Shot shot) {
        Map<ShotField, String> values = new EnumMap<>(ShotField.class);
        values.put(ShotField.PROMPT, shot.prompt());
        values.put(ShotField.DIALOGUE, shot.dialogue());
        values.put(ShotField.NOTES, shot.notes());
        values.put(ShotField.CAMERA_SIZE, shot.cameraSize());
        values.put(ShotField.CAMERA_MOVE, shot.cameraMove());
        values.put(ShotField.CAMERA_ANGLE, shot.cameraAngle());
        values.put(ShotField.CAMERA_LENS, shot.cameraLens());
        values.put(ShotField.LOOK, shot.look());
        if (shot.durationSeconds() != null) {
            values.put(ShotField.DURATION, seconds(shot.durationSeconds()));
        }
        if (!shot.aspectRatio().isEmpty()) {
            values.put(ShotField.ASPECT_RATIO, shot.aspectRatio());
        }
        return values;
    }

    /** What is out of bounds is left to the field to refuse, in its own words. */
    private static String seconds(double said) {
        boolean writable = said >= 0 && said < Integer.MAX_VALUE / MILLIS;
        return writable ? ShotDuration.text(Duration.ofMillis(Math.round(said * MILLIS))) : "-1";
    }
}
