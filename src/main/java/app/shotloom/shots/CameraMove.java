package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the camera moves while the shot runs. */
public enum CameraMove {
    STATIC("static", "Static"),
    PAN_LEFT("pan-left", "Pan left"),
    PAN_RIGHT("pan-right", "Pan right"),
    TILT_UP("tilt-up", "Tilt up"),
    TILT_DOWN("tilt-down", "Tilt down"),
    ZOOM_IN("zoom-in", "Zoom in"),
    ZOOM_OUT("zoom-out", "Zoom out"),
    DOLLY_IN("dolly-in", "Dolly in"),
    DOLLY_OUT("dolly-out", "Dolly out"),
    TRUCK_LEFT("truck-left", "Truck left"),
    TRUCK_RIGHT("truck-right", "Truck right"),
    CRANE_UP("crane-up", "Crane up"),
    CRANE_DOWN("crane-down", "Crane down"),
    ORBIT_LEFT("orbit-left", "Orbit left"),
    ORBIT_RIGHT("orbit-right", "Orbit right"),
    WHIP_LEFT("whip-left", "Whip left"),
    WHIP_RIGHT("whip-right", "Whip right"),
    HANDHELD("handheld", "Handheld");

    private final String code;
    private final String label;

    CameraMove(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Null for an empty code: the words decide. */
    public static @Nullable CameraMove of(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(move -> move.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("cameraMove", "That is no camera move Shotloom knows."));
    }
}
