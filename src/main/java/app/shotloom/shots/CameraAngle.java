package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From where the camera looks at what it sees. */
public enum CameraAngle {
    EYE_LEVEL("eye-level"),
    HIGH("high"),
    LOW("low"),
    OVERHEAD("overhead"),
    DUTCH("dutch");

    private final String code;

    CameraAngle(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** In the language of whoever looks. */
    public String label() {
        return Words.of("shots.angle." + code);
    }

    /** Null for an empty code: the words decide. */
    public static @Nullable CameraAngle of(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("cameraAngle", Saying.of("shots.refused.angle")));
    }
}
