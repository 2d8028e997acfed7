package app.shotloom.shots.internal;

import app.shotloom.shots.Camera;
import app.shotloom.shots.CameraAngle;
import app.shotloom.shots.CameraLens;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The camera of a shot, by the codes of what was chosen. */
@Embeddable
class StoredCamera {

    @Column(name = "camera_size")
    private @Nullable String size;

    @Column(name = "camera_move")
    private @Nullable String move;

    @Column(name = "camera_angle")
    private @Nullable String angle;

    @Column(name = "camera_lens")
    private @Nullable String lens;

    StoredCamera copy() {
        StoredCamera copy = new StoredCamera();
        copy.size = size;
        copy.move = move;
        copy.angle = angle;
        copy.lens = lens;
        return copy;
    }

    void size(String value) {
        CameraSize chosen = CameraSize.of(value);
        size = chosen == null ? null : chosen.code();
    }

    void move(String value) {
        CameraMove chosen = CameraMove.of(value);
        move = chosen == null ? null : chosen.code();
    }

    void angle(String value) {
        CameraAngle chosen = CameraAngle.of(value);
        angle = chosen == null ? null : chosen.code();
    }

    void lens(String value) {
        CameraLens chosen = CameraLens.of(value);
        lens = chosen == null ? null : chosen.code();
    }

    Camera read() {
        return new Camera(
                read(size, CameraSize::of), read(move, CameraMove::of), read(angle, CameraAngle::of), read(lens, CameraLens::of));
    }

    private static <T> @Nullable T read(@Nullable String code, Function<String, @Nullable T> known) {
        return code == null ? null : known.apply(code);
    }
}
