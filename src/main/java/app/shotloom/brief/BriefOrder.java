package app.shotloom.brief;

import app.shotloom.cast.Appearance;
import app.shotloom.cast.Character;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node is given to read.
 *
 * @param durationSeconds the shot's length, 0.5 to 60
 * @param width of the frame, in pixels
 * @param height of the frame, in pixels
 * @param seed of the composition that is planned
 * @param cast whoever and whatever of the board's sheets the words mention
 * @param carried what earlier shots of the scene left so
 * @param corrections what people set right; it holds over what is read
 */
public record BriefOrder(
        Words words,
        double durationSeconds,
        int width,
        int height,
        long seed,
        List<Member> cast,
        List<Carried> carried,
        List<Correction> corrections) {

    private static final double MILLIS = 1000.0;

    public BriefOrder {
        cast = List.copyOf(cast);
        carried = List.copyOf(carried);
        corrections = List.copyOf(corrections);
    }

    /**
     * What a shot says; codes are null where the words decide.
     *
     * @param scene the heading of its scene, which says where and when it is unless the shot does
     */
    public record Words(
            String prompt,
            String dialogue,
            @Nullable String cameraSize,
            @Nullable String cameraMove,
            @Nullable String cameraAngle,
            @Nullable String lens,
            @Nullable String scene) {

        public static Words of(Shot shot, @Nullable String scene) {
            return new Words(
                    shot.prompt(),
                    shot.dialogue(),
                    chosen(shot, ShotField.CAMERA_SIZE),
                    chosen(shot, ShotField.CAMERA_MOVE),
                    chosen(shot, ShotField.CAMERA_ANGLE),
                    chosen(shot, ShotField.CAMERA_LENS),
                    scene);
        }

        private static @Nullable String chosen(Shot shot, ShotField field) {
            String code = shot.value(field);
            return code.isEmpty() ? null : code;
        }

        /** The text that people and things of the cast are looked for in. */
        public String text() {
            return prompt + "\n" + dialogue;
        }
    }

    /**
     * A sheet.
     *
     * @param kind {@code character}, {@code prop} or {@code location}
     * @param references addresses of its pictures
     */
    public record Member(
            String kind,
            String characterId,
            String name,
            String description,
            Appearance appearance,
            List<String> references) {

        public Member {
            references = List.copyOf(references);
        }

        /** Without pictures, which are not read. */
        public static Member of(Character sheet) {
            return new Member(
                    sheet.kind().code(), sheet.id().toString(), sheet.name(), sheet.description(), sheet.appearance(), List.of());
        }
    }

    /**
     * @param scene the heading of the shot's scene, null where it has none
     * @param sheets those that the words mention
     */
    public static BriefOrder of(
            Shot shot,
            @Nullable String scene,
            long seed,
            List<Character> sheets,
            List<Carried> carried,
            List<Correction> corrections) {
        return new BriefOrder(
                Words.of(shot, scene),
                shot.duration().toMillis() / MILLIS,
                shot.aspectRatio().width(),
                shot.aspectRatio().height(),
                seed,
                sheets.stream().map(Member::of).toList(),
                carried,
                corrections);
    }

    /** Whether there is nothing to read. */
    public boolean isSilent() {
        return words.prompt().isBlank() && words.dialogue().isBlank();
    }
}
