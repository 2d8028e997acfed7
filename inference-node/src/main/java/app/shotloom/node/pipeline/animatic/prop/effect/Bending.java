package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Waves that run through soft things; {@code wave} is one of twelve drawings of a cycle. */
public final class Bending {
    private Bending() {}

    /** Held at an edge at x, the rest waves, the more the farther it is from there. */
    public static Drawing flag(Drawing drawing, double x, int wave) {
        Rectangle2D bounds = drawing.bounds();
        double reach = Math.max(1e-6, Math.max(Math.abs(bounds.getMinX() - x), Math.abs(bounds.getMaxX() - x)));
        return Warp.of(drawing, point -> {
            double away = Math.abs(point.getX() - x) / reach;
            double swing = Math.sin(wave * Math.PI / 6 - away * 6) * 0.07 * bounds.getHeight() * away;
            return new Point2D.Double(point.getX(), point.getY() + swing);
        });
    }

    /** Stands on its base and licks upwards. */
    public static Drawing flame(Drawing drawing, int wave) {
        Rectangle2D bounds = drawing.bounds();
        return Warp.of(drawing, point -> {
            double height = (bounds.getMaxY() - point.getY()) / bounds.getHeight();
            double lean = Math.sin(wave * Math.PI / 6 + height * 5) * 0.09 * bounds.getWidth() * height * height;
            double stretch = 1 + 0.07 * Math.sin(wave * Math.PI / 3) * height;
            return new Point2D.Double(point.getX() + lean, bounds.getMaxY() - height * bounds.getHeight() * stretch);
        });
    }
}
