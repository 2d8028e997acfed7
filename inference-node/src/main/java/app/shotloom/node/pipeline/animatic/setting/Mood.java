package app.shotloom.node.pipeline.animatic.setting;

import java.awt.Color;
import java.util.Locale;

/** What light and mood add to a painted set: candlelight, neon, a spotlight, darkness that closes in, warmth. */
final class Mood {
    private static final Color DARK = new Color(10, 12, 24, 150);
    private static final Color BLACK = new Color(4, 4, 8, 225);

    private final String words;
    private final boolean night;
    private final boolean noir;
    private final boolean room;

    Mood(SetPainter.Task task, Light light, boolean noir, boolean room) {
        this.words = (task.light() + " " + task.mood()).toLowerCase(Locale.ROOT);
        this.night = light.dark();
        this.noir = noir;
        this.room = room;
    }

    void on(Canvas canvas) {
        double x = canvas.width() / 2;
        double wide = Math.max(canvas.width(), 1) * 0.78;
        if (noir) {
            if (room) {
                blinds(canvas);
            }
            canvas.vignette(x - canvas.width() * 0.12, 0.55, wide, BLACK);
        }
        if (has("tense", "scary", "dark", "gloomy", "eerie", "ominous", "dramatic", "suspense", "horror", "spooky", "mysterious")) {
            canvas.vignette(x, 0.55, wide * 1.05, DARK);
        } else if (has("warm", "cosy", "cozy", "romantic", "candle", "golden", "firelight", "nostalgic", "peaceful")) {
            canvas.glow(x, 0.5, wide, new Color(255, 196, 110, 72));
        } else if (has("neon", "cyberpunk")) {
            canvas.glow(canvas.width() * 0.16, 0.4, 0.7, new Color(255, 60, 170, 96));
            canvas.glow(canvas.width() * 0.86, 0.36, 0.7, new Color(40, 190, 255, 96));
        } else if (has("happy", "joyful", "cheerful", "bright", "sunny")) {
            canvas.glow(x, 0.2, wide, new Color(255, 246, 200, 66));
        } else if (has("cold", "sad", "lonely", "melancholy")) {
            canvas.vignette(x, 0.5, wide * 1.1, new Color(40, 62, 100, 110));
        }
        if (has("candle", "fire", "lantern")) {
            canvas.vignette(x, 0.6, wide * 0.95, DARK);
        }
        if (has("spotlight")) {
            canvas.vignette(x, 0.6, wide * 0.75, BLACK);
        } else if (has("backlight", "backlit", "silhouette")) {
            canvas.glow(x, 0.4, wide * 0.8, new Color(255, 240, 205, 150));
        } else if (night && room) {
            canvas.vignette(x, 0.5, wide * 1.15, new Color(10, 14, 36, 130));
        }
    }

    /** Light through blinds, falling across a wall and the floor. */
    private void blinds(Canvas canvas) {
        double from = canvas.width() * 0.14;
        double to = canvas.width() * 0.58;
        double top = 0.10;
        for (int i = 0; i < 8; i++) {
            double y = top + i * 0.062;
            canvas.shine(Walls.polygon(from, y + 0.05, to, y, to, y + 0.030, from, y + 0.080), new Color(255, 255, 255, 105));
        }
    }

    private boolean has(String... any) {
        for (String word : any) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
