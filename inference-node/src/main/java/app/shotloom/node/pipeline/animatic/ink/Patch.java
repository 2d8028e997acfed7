package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.Shape;

/** One area of one colour. Transparent colours are kept: they are shades and shines over what lies below. */
public record Patch(Shape shape, Color color) {
    Patch in(Color other) {
        return new Patch(shape, other);
    }

    /** How much of the drawing it covers, by its bounds, in square units. */
    double extent() {
        var bounds = shape.getBounds2D();
        return bounds.getWidth() * bounds.getHeight();
    }
}
