package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;

/**
 * How a cel is laid down.
 *
 * @param opacity 0 to 1
 * @param veil the haze in front of it, RGB
 * @param share how much of it the haze covers, 0 to 1
 */
public record Finish(double opacity, int veil, double share) {
    public static final Finish NONE = new Finish(1, 0, 0);

    private static final double LEAST = 1 / 256.0;

    public Finish(double opacity, Color veil, double share) {
        this(Math.clamp(opacity, 0, 1), veil.getRGB(), Math.clamp(share, 0, 1));
    }

    public static Finish faded(double opacity) {
        return new Finish(Math.clamp(opacity, 0, 1), 0, 0);
    }

    boolean isVisible() {
        return opacity >= LEAST;
    }
}
