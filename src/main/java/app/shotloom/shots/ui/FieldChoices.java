package app.shotloom.shots.ui;

import app.shotloom.board.Look;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.CameraAngle;
import app.shotloom.shots.CameraLens;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.ShotField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What can be chosen in a field, by code, in the order and the words in which it is offered. */
final class FieldChoices {

    private FieldChoices() {}

    static String label(ShotField field) {
        return Words.of("shots.field." + field.key());
    }

    /** Empty for a field that is typed. */
    static Map<String, String> of(ShotField field) {
        return switch (field) {
            case CAMERA_SIZE -> orByWords(CameraSize.values(), CameraSize::code, CameraSize::label);
            case CAMERA_MOVE -> orByWords(CameraMove.values(), CameraMove::code, CameraMove::label);
            case CAMERA_ANGLE -> orByWords(CameraAngle.values(), CameraAngle::code, CameraAngle::label);
            case CAMERA_LENS -> orByWords(CameraLens.values(), CameraLens::code, CameraLens::label);
            case LOOK -> offered("shots.look.boards", Look.values(), Look::code, Look::label);
            case ASPECT_RATIO -> {
                Map<String, String> ratios = new LinkedHashMap<>();
                for (AspectRatio ratio : AspectRatio.values()) {
                    ratios.put(ratio.code(), ratio.code());
                }
                yield ratios;
            }
            default -> Map.of();
        };
    }

    private static <T> Map<String, String> orByWords(T[] values, Function<T, String> code, Function<T, String> label) {
        return offered("shots.by-words", values, code, label);
    }

    private static <T> Map<String, String> offered(String none, T[] values, Function<T, String> code, Function<T, String> label) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", Words.of(none));
        for (T value : values) {
            choices.put(code.apply(value), label.apply(value));
        }
        return choices;
    }
}
