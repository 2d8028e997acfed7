package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the camera moves while the shot runs. */
public enum CameraMove {
    STATIC("static"),
    PAN_LEFT("pan-left"),
    PAN_RIGHT("pan-right"),
    TILT_UP("tilt-up"),
    TILT_DOWN("tilt-down"),
    ZOOM_IN("zoom-in"),
    ZOOM_OUT("zoom-out"),
    DOLLY_IN("dolly-in"),
    DOLLY_OUT("dolly-out"),
    TRUCK_LEFT("truck-left"),
    TRUCK_RIGHT("truck-right"),
    CRANE_UP("crane-up"),
    CRANE_DOWN("crane-down"),
    ORBIT_LEFT("orbit-left"),
    ORBIT_RIGHT("orbit-right"),
    WHIP_LEFT("whip-left"),
    WHIP_RIGHT("whip-right"),
    HANDHELD("handheld");

    private final String code;

    CameraMove(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** In the language of whoever looks. */
    public String label() {
        return Words.of("shots.move." + code);
    }

    /** Null for an empty code: the words decide. */
    public static @Nullable CameraMove of(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(move -> move.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("cameraMove", Saying.of("shots.refused.move")));
    }
}
