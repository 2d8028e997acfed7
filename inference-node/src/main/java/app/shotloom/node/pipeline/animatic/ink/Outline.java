package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;

/** A patch on its way to the sheet: its shape as a hand draws it, in pixels. */
record Outline(Patch patch, AffineTransform toPixels, Map<Wobble, Path2D> drawn) {
    private static final int OPAQUE = 200;

    Outline(Patch patch, AffineTransform toPixels) {
        this(patch, toPixels, new HashMap<>());
    }

    /** The same path each time; whoever changes it takes a copy. */
    Path2D path(Wobble wobble) {
        return drawn.computeIfAbsent(wobble, key -> key.applied(patch.shape(), toPixels));
    }

    Color color() {
        return patch.color();
    }

    /** What is not is a shade or a shine, and has no line of its own. */
    boolean isOpaque() {
        return patch.color().getAlpha() > OPAQUE;
    }

    /** In pixels, before the hand strays; never empty, so that a straight line counts too. */
    Rectangle2D bounds() {
        Rectangle2D bounds = toPixels.createTransformedShape(patch.shape().getBounds2D()).getBounds2D();
        bounds.setRect(bounds.getX() - 0.5, bounds.getY() - 0.5, bounds.getWidth() + 1, bounds.getHeight() + 1);
        return bounds;
    }

    /** The shorter side of it, in pixels. */
    double size() {
        var bounds = patch.shape().getBounds2D();
        double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
        return Math.min(bounds.getWidth(), bounds.getHeight()) * scale;
    }
}
