package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;

/** What is left of a drawing over a level. */
public final class Cutting {
    private Cutting() {}

    /** Without what is below y. */
    public static Drawing above(Drawing drawing, double y) {
        return Clip.half(drawing, 0, y, 0, 1);
    }
}
