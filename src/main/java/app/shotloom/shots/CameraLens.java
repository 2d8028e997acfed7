package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How much of the world the lens takes in, and how deep it looks. */
public enum CameraLens {
    WIDE("wide", "Wide"),
    NORMAL("normal", "Normal"),
    TELE("tele", "Tele");

    private final String code;
    private final String label;

    CameraLens(String code, String label) {
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
    public static @Nullable CameraLens of(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("cameraLens", "That is no lens Shotloom knows."));
    }
}
