package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How much of the world the lens takes in, and how deep it looks. */
public enum CameraLens {
    WIDE("wide"),
    NORMAL("normal"),
    TELE("tele");

    private final String code;

    CameraLens(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** In the language of whoever looks. */
    public String label() {
        return Words.of("shots.lens." + code);
    }

    /** Null for an empty code: the words decide. */
    public static @Nullable CameraLens of(String code) {
        if (code.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(known -> known.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("cameraLens", Saying.of("shots.refused.lens")));
    }
}
