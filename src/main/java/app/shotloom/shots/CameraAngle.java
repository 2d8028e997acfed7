package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From where the camera looks at what it sees. */
public enum CameraAngle {
    EYE_LEVEL("eye-level", "Eye level"),
    HIGH("high", "High"),
    LOW("low", "Low"),
    OVERHEAD("overhead", "Overhead"),
    DUTCH("dutch", "Dutch");

    private final String code;
    private final String label;

    CameraAngle(String code, String label) {
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
    public static @Nullable CameraAngle of(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("cameraAngle", "That is no camera angle Shotloom knows."));
    }
}
