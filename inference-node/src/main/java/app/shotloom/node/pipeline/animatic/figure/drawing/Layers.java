package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** What is drawn so far, from back to front. */
final class Layers {
    static final Color DARK = new Color(0x26262B);
    private static final Color SHADE = new Color(0x2A2B31);

    /** The pen draws no contour around what is more transparent than this. */
    private static final int UNLINED = 196;

    private final List<Patch> patches = new ArrayList<>();

    void add(Shape shape, Color color) {
        patches.add(new Patch(shape, color));
    }

    /** A mark without a contour of its own. */
    void mark(Shape shape, Color color) {
        patches.add(new Patch(shape, new Color(color.getRed(), color.getGreen(), color.getBlue(), UNLINED)));
    }

    void tint(Shape shape, Color color, int alpha) {
        patches.add(new Patch(shape, new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha)));
    }

    List<Patch> patches() {
        return patches;
    }

    /** A colour on the side away from the light. */
    static Color away(Color color) {
        return Hues.mix(color, SHADE, 0.2);
    }

    static Color darker(Color color, double share) {
        return Hues.mix(color, SHADE, share);
    }
}
