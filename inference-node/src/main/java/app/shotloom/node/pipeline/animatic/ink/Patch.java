package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.Shape;

/**
 * One area of one colour. Transparent colours are kept: they are shades and shines over what lies below.
 *
 * @param asked whether somebody asked for this colour: looks with little colour keep more of it
 */
public record Patch(Shape shape, Color color, boolean asked) {
    public Patch(Shape shape, Color color) {
        this(shape, color, false);
    }

    Patch in(Color other) {
        return new Patch(shape, other, asked);
    }

    /** The same area in a colour that somebody asked for. */
    public Patch asked(Color other) {
        return new Patch(shape, other, true);
    }

    /** How much of the drawing it covers, by its bounds, in square units. */
    double extent() {
        var bounds = shape.getBounds2D();
        return bounds.getWidth() * bounds.getHeight();
    }
}
