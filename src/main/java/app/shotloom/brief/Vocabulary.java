package app.shotloom.brief;

import java.util.List;

/** The words that a brief chooses from, as the contract's schema lists them. */
public final class Vocabulary {

    public static final List<String> TIMES = List.of("dawn", "day", "dusk", "night");
    public static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    public static final List<String> WEATHERS = List.of("rain", "snow", "fog", "wind", "storm", "clouds", "sun");
    public static final List<String> SIZES = List.of(
            "extreme-close-up", "close-up", "medium-close-up", "medium", "medium-long", "long", "extreme-long");
    public static final List<String> ANGLES = List.of("eye-level", "high", "low", "overhead", "dutch");
    public static final List<String> LENSES = List.of("wide", "normal", "tele");
    public static final List<String> MOVES = List.of(
            "static", "pan-left", "pan-right", "tilt-up", "tilt-down", "zoom-in", "zoom-out", "dolly-in", "dolly-out",
            "truck-left", "truck-right", "crane-up", "crane-down", "orbit-left", "orbit-right", "whip-left",
            "whip-right", "handheld");
    public static final List<String> SOURCES = List.of("offline", "chat");

    private Vocabulary() {}
}
