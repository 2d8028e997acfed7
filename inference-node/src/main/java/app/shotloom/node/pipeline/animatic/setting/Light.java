package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

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

    public static Light of(String time, @Nullable String weather) {
        Light light = switch (time) {
            case "dawn" -> new Light(new Color(0xA9BFDA), new Color(0xF6D6C2), new Color(0xFFE4D0), 0.75, false);
            case "dusk" -> new Light(new Color(0x77799F), new Color(0xF2B584), new Color(0xF0C09A), 0.80, false);
            case "night" -> new Light(new Color(0x1F2745), new Color(0x4B588A), new Color(0x6675A8), 0.90, true);
            default -> new Light(new Color(0x9DC3DF), new Color(0xE6EEEC), Color.WHITE, 0, false);
        };
        return weather == null ? light : light.under(weather);
    }

    private Light under(String weather) {
        Color grey = switch (weather) {
            case "storm" -> new Color(0x5B6270);
            case "rain" -> new Color(0x97A2AC);
            case "fog" -> new Color(0xC9CFD0);
            case "snow" -> new Color(0xC3CCD6);
            case "clouds" -> new Color(0xB4BEC6);
            default -> null;
        };
        if (grey == null) {
            return this;
        }
        Color lit = Hues.lit(grey, tint, strength);
        double dull = weather.equals("storm") ? 0.55 : 0.2;
        Color under = Hues.mix(tint, Hues.lit(grey, Color.WHITE, 0), dull);
        return new Light(
                Hues.mix(zenith, lit, 0.85), Hues.mix(haze, Hues.mix(lit, Color.WHITE, 0.18), 0.75), under, Math.max(strength, dull), dark);
    }

    /** The same light in a room, where lamps are lit when it is dark. */
    Light indoors() {
        Color lamps = dark ? Hues.mix(tint, new Color(0xF2CF9A), 0.35) : tint;
        return new Light(zenith, haze, lamps, dark ? 0.62 : strength * 0.5, dark);
    }

    /** A colour of the set in this light. */
    Color on(Color color) {
        Color lit = Hues.lit(color, tint, strength);
        return new Color(lit.getRed(), lit.getGreen(), lit.getBlue(), color.getAlpha());
    }

    /** A subject's colour in this light: a little of it, so that a red coat stays red at night. */
    public Color onSubject(Color color) {
        return Hues.lit(color, tint, strength * ON_SUBJECTS);
    }
}
