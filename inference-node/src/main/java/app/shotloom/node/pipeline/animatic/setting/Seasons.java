package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** What a season makes of what grows, and of what lies on the ground. */
record Seasons(@Nullable String season, boolean snow) {
    private static final Color AUTUMN = new Color(0xC9803E);
    private static final Color BLOSSOM = new Color(0xEFC3CF);
    private static final Color SNOW = new Color(0xF3F6F9);

    static Seasons of(@Nullable String season, @Nullable String weather, boolean outdoors) {
        boolean white = outdoors && ("snow".equals(weather) || "winter".equals(season));
        return new Seasons(season, white);
    }

    /** A plant's colour; what is not green stays as it is. */
    Color on(Color color) {
        double[] lab = Hues.lab(color);
        boolean green = lab[1] < -5 && lab[2] > 4;
        if (!green) {
            return color;
        }
        if (snow) {
            return Hues.mix(color, SNOW, 0.62);
        }
        if ("autumn".equals(season)) {
            return Hues.mix(Hues.ofLab(lab[0] + 4, 18 + lab[1] * -0.5, 34 + lab[2] * 0.4, color.getAlpha()), AUTUMN, 0.25);
        }
        if ("spring".equals(season)) {
            return lab[0] > 52 ? Hues.mix(color, BLOSSOM, 0.80) : Hues.mix(color, new Color(0xA9CC7C), 0.3);
        }
        return color;
    }

    Color onGround(Color color) {
        double[] lab = Hues.lab(color);
        boolean green = lab[1] < -5 && lab[2] > 4;
        if (snow) {
            return Hues.mix(color, SNOW, 0.82);
        }
        return green && "autumn".equals(season) ? Hues.mix(color, new Color(0xB9A060), 0.55) : color;
    }

    /** What lies on the ground outdoors, or null. */
    @Nullable String litter() {
        if (snow) {
            return "snow";
        }
        return "autumn".equals(season) ? "leaves" : "spring".equals(season) ? "petals" : null;
    }
}
