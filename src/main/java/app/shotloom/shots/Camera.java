package app.shotloom.shots;

import org.jspecify.annotations.Nullable;

/** How a shot is filmed, as its team has chosen; null wherever the words decide. */
public record Camera(
        @Nullable CameraSize size, @Nullable CameraMove move, @Nullable CameraAngle angle, @Nullable CameraLens lens) {

    /** Nothing chosen. */
    public static final Camera UNSAID = new Camera(null, null, null, null);

    String sizeCode() {
        return size == null ? "" : size.code();
    }

    String moveCode() {
        return move == null ? "" : move.code();
    }

    String angleCode() {
        return angle == null ? "" : angle.code();
    }

    String lensCode() {
        return lens == null ? "" : lens.code();
    }
}
