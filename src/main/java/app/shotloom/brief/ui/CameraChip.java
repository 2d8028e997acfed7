package app.shotloom.brief.ui;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Vocabulary;
import app.shotloom.brief.ui.Plan.Chip;
import app.shotloom.brief.ui.Plan.Field;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the shot is filmed. What is chosen here is the shot's own choice of camera, which the inspector shows as well. */
final class CameraChip {

    private static final Map<String, ShotField> CHOICES = Map.of(
            "size", ShotField.CAMERA_SIZE,
            "move", ShotField.CAMERA_MOVE,
            "angle", ShotField.CAMERA_ANGLE,
            "lens", ShotField.CAMERA_LENS);

    private CameraChip() {}

    /** The shot's field for a field of the brief's camera; null for others. */
    static @Nullable ShotField choice(String target, String field) {
        return target.equals("camera") ? CHOICES.get(field) : null;
    }

    static Chip of(Brief.Camera camera, Corrected corrected, Shot shot) {
        String says = Words.of(
                "brief.camera.says",
                "size", ChipMaker.word(camera.size()),
                "angle", ChipMaker.word(camera.angle()),
                "move", ChipMaker.word(camera.move()));
        return new Chip(
                "camera",
                Words.of("brief.camera"),
                says,
                List.of(
                        field("size", Words.of("brief.camera.size"), camera.size(), Vocabulary.SIZES, corrected, shot),
                        field("angle", Words.of("brief.camera.angle"), camera.angle(), Vocabulary.ANGLES, corrected, shot),
                        field("lens", Words.of("brief.camera.lens"), camera.lens(), Vocabulary.LENSES, corrected, shot),
                        field("move", Words.of("brief.camera.move"), camera.move(), Vocabulary.MOVES, corrected, shot)),
                null);
    }

    private static Field field(
            String field, String name, String value, List<String> words, Corrected corrected, Shot shot) {
        ShotField choice = CHOICES.get(field);
        boolean chosen = choice != null && !shot.value(choice).isEmpty();
        return new Field(
                "camera", "", field, name, value, false, ChipMaker.options(words, null), chosen || corrected.is("camera", "", field));
    }
}
