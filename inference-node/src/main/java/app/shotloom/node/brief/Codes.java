package app.shotloom.node.brief;

import java.util.List;

/** The words that a brief says something by where it has a choice of few; each list begins with the usual one or the nearest. */
public final class Codes {
    public static final List<String> TIMES = List.of("day", "dawn", "dusk", "night");
    public static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    public static final List<String> WEATHERS = List.of("sun", "clouds", "rain", "snow", "fog", "wind", "storm");

    /** From near to far. */
    public static final List<String> SIZES = List.of(
            "extreme-close-up", "close-up", "medium-close-up", "medium", "medium-long", "long", "extreme-long");

    public static final List<String> ANGLES = List.of("eye-level", "high", "low", "overhead", "dutch");
    public static final List<String> LENSES = List.of("normal", "wide", "tele");
    public static final List<String> MOVES = List.of(
            "static",
            "pan-left",
            "pan-right",
            "tilt-up",
            "tilt-down",
            "zoom-in",
            "zoom-out",
            "dolly-in",
            "dolly-out",
            "truck-left",
            "truck-right",
            "crane-up",
            "crane-down",
            "orbit-left",
            "orbit-right",
            "whip-left",
            "whip-right",
            "handheld");

    private Codes() {}
}
