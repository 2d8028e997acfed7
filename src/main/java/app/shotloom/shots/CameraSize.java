package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How much of the subject the frame holds, by the usual shot sizes. */
public enum CameraSize {
    EXTREME_CLOSE_UP("extreme-close-up", "ECU"),
    CLOSE_UP("close-up", "CU"),
    MEDIUM_CLOSE_UP("medium-close-up", "MCU"),
    MEDIUM("medium", "MS"),
    MEDIUM_LONG("medium-long", "MLS"),
    LONG("long", "LS"),
    EXTREME_LONG("extreme-long", "ELS");

    private final String code;
    private final String abbreviation;

    CameraSize(String code, String abbreviation) {
        this.code = code;
        this.abbreviation = abbreviation;
    }

    public String code() {
        return code;
    }

    /** As written on slates: MS, CU. */
    public String abbreviation() {
        return abbreviation;
    }

    /** In the language of whoever looks. */
    public String label() {
        return Words.of("shots.size." + code);
    }

    /** Null for an empty code: the words decide. */
    public static @Nullable CameraSize of(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(size -> size.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("cameraSize", Saying.of("shots.refused.size")));
    }
}
