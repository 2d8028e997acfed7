package app.shotloom.brief;

import app.shotloom.cast.Appearance;
import app.shotloom.cast.Character;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import java.util.List;
import java.util.function.UnaryOperator;
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

        static Words of(Shot shot, Spoken spoken) {
            return new Words(
                    spoken.plain().apply(shot.prompt()),
                    spoken.plain().apply(shot.dialogue()),
                    chosen(shot, ShotField.CAMERA_SIZE),
                    chosen(shot, ShotField.CAMERA_MOVE),
                    chosen(shot, ShotField.CAMERA_ANGLE),
                    chosen(shot, ShotField.CAMERA_LENS),
                    spoken.scene());
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
     * How a board speaks.
     *
     * @param scene the heading of the shot's scene, null where it has none
     * @param plain says a text so that it names sheets as they are called now
     */
    public record Spoken(@Nullable String scene, UnaryOperator<String> plain) {}

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
            Appearance looks = sheet.appearance();
            return new Member(
                    sheet.kind().code(),
                    sheet.id().toString(),
                    sheet.name(),
                    sheet.description(),
                    new Appearance(looks.age(), looks.build(), looks.skin(), looks.hair(), looks.clothing(), sheet.colours()),
                    List.of());
        }
    }

    /** @param members of the cast, as the shot shows them */
    public static BriefOrder of(
            Shot shot,
            Spoken spoken,
            long seed,
            List<Member> members,
            List<Carried> carried,
            List<Correction> corrections) {
        return new BriefOrder(
                Words.of(shot, spoken),
                shot.duration().toMillis() / MILLIS,
                shot.aspectRatio().width(),
                shot.aspectRatio().height(),
                seed,
                members,
                carried,
                corrections);
    }

    /** Whether there is nothing to read. */
    public boolean isSilent() {
        return words.prompt().isBlank() && words.dialogue().isBlank();
    }
}
