package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;

/**
 * The light of a time of day.
 *
 * @param zenith the top of the sky
 * @param haze the sky above the horizon
 * @param tint what it does to a white thing
 * @param strength how much of the tint a set takes on, 0 to 1
 */
public record Light(Color zenith, Color haze, Color tint, double strength, boolean dark) {
    private static final double ON_SUBJECTS = 0.28;

    public static Light of(String time) {
        return switch (time) {
            case "dawn" -> new Light(new Color(0xB9C9DC), new Color(0xF4D8C4), new Color(0xFFE6D2), 0.75, false);
            case "dusk" -> new Light(new Color(0x8C93B4), new Color(0xF1BE93), new Color(0xF3C9A4), 0.75, false);
            case "night" -> new Light(new Color(0x2C3350), new Color(0x5D678A), new Color(0x7180AC), 0.85, true);
            default -> new Light(new Color(0xBBD3E2), new Color(0xE9EEE9), Color.WHITE, 0, false);
        };
    }

    /** A colour of the set in this light. */
    Color on(Color color) {
        return Hues.lit(color, tint, strength);
    }

    /** A subject's colour in this light: a little of it, so that a red coat stays red at night. */
    public Color onSubject(Color color) {
        return Hues.lit(color, tint, strength * ON_SUBJECTS);
    }
}
