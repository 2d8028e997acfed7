package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A patch on its way to the sheet: its shape as a hand draws it, in pixels. */
record Outline(Patch patch, AffineTransform toPixels) {
    private static final int OPAQUE = 200;

    Path2D path(Wobble wobble) {
        return wobble.applied(patch.shape(), toPixels);
    }

    Shape exact() {
        return toPixels.createTransformedShape(patch.shape());
    }

    Color color() {
        return patch.color();
    }

    /** What is not is a shade or a shine, and has no line of its own. */
    boolean isOpaque() {
        return patch.color().getAlpha() > OPAQUE;
    }

    /** The shorter side of it, in pixels. */
    double size() {
        var bounds = patch.shape().getBounds2D();
        double scale = Math.sqrt(Math.abs(toPixels.getDeterminant()));
        return Math.min(bounds.getWidth(), bounds.getHeight()) * scale;
    }
}
