package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How much of the subject the frame holds, by the usual shot sizes. */
public enum CameraSize {
    EXTREME_CLOSE_UP("extreme-close-up", "ECU", "Extreme close-up"),
    CLOSE_UP("close-up", "CU", "Close-up"),
    MEDIUM_CLOSE_UP("medium-close-up", "MCU", "Medium close-up"),
    MEDIUM("medium", "MS", "Medium"),
    MEDIUM_LONG("medium-long", "MLS", "Medium long"),
    LONG("long", "LS", "Long"),
    EXTREME_LONG("extreme-long", "ELS", "Extreme long");

    private final String code;
    private final String abbreviation;
    private final String label;

    CameraSize(String code, String abbreviation, String label) {
        this.code = code;
        this.abbreviation = abbreviation;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** As written on slates: MS, CU. */
    public String abbreviation() {
        return abbreviation;
    }

    public String label() {
        return label;
    }

    /** Null for an empty code: the words decide. */
    public static @Nullable CameraSize of(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(size -> size.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("cameraSize", "That is no shot size Shotloom knows."));
    }
}
