package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The shape of a frame; the default size is in pixels and even, as video encoders need it. */
public enum AspectRatio {
    WIDE_16_9("16:9", 1280, 720),
    PORTRAIT_9_16("9:16", 720, 1280),
    SQUARE_1_1("1:1", 960, 960),
    CLASSIC_4_3("4:3", 960, 720),
    SCOPE_239("2.39:1", 1280, 536);

    private final String code;
    private final int width;
    private final int height;

    AspectRatio(String code, int width, int height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    public String code() {
        return code;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** @throws Refusal.Invalid naming the known shapes */
    public static AspectRatio of(String code) {
        String wanted = code.strip();
        return Arrays.stream(values())
                .filter(ratio -> ratio.code.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(
                        "aspectRatio",
                        Saying.of(
                                "shots.refused.ratio",
                                "ratios",
                                Arrays.stream(values()).map(AspectRatio::code).collect(Collectors.joining(", ")))));
    }
}
