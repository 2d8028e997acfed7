package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.util.List;

/**
 * How one look draws: its colours, its washes and its lines. A drawing is drawn from back to front; under it all lies the
 * outer contour, of which the areas leave only the outside.
 */
abstract class Hand {
    /** Pixels. */
    final double line;

    final Wobble wobble;
    final long seed;
    final boolean shading;
    final boolean behind;

    Hand(Touch touch) {
        this.line = touch.line();
        this.wobble = touch.wobble();
        this.seed = touch.seed();
        this.shading = touch.shading();
        this.behind = touch.behind();
    }

    /**
     * How heavily it draws.
     *
     * @param line width in pixels
     * @param shading whether it shades the side away from the light
     * @param behind whether what it draws is behind the subjects
     */
    record Touch(double line, Wobble wobble, long seed, boolean shading, boolean behind) {
        Touch backdrop() {
            return new Touch(line * 0.72, wobble, seed, shading, true);
        }
    }

    /** A colour as this look has it. */
    abstract Color paint(Color color, boolean asked);

    /** How much a look with little colour keeps of one, 0 to 1: what is asked for, and what is vivid in a subject. */
    final double kept(double[] lab, boolean asked) {
        double chroma = Math.hypot(lab[1], lab[2]);
        return asked ? 1 : behind ? 0 : Math.clamp((chroma - 24) / 34, 0, 1);
    }

    /** Of its lines. */
    Color line() {
        return Hues.INK;
    }

    /** What the tool leaves on a sheet that is washed all over. */
    abstract void settle(Sheet sheet);

    abstract void contour(Sheet sheet, Outline outline);

    /** An opaque area, and the line around it. */
    abstract void area(Sheet sheet, Outline outline);

    /** Shades the side away from the light, and settles the washes; works on what is drawn only. */
    abstract void finish(Sheet sheet);

    /** A shade or a shine over what lies below. */
    void glaze(Sheet sheet, Outline outline) {
        sheet.fill(outline.path(wobble), Sheet.alpha(paint(outline.color(), outline.patch().asked()), outline.color().getAlpha()));
    }

    final void draw(Sheet sheet, List<Outline> outlines) {
        for (Outline outline : outlines) {
            if (outline.isOpaque()) {
                contour(sheet, outline);
            }
        }
        for (Outline outline : outlines) {
            if (outline.isOpaque()) {
                area(sheet, outline);
            } else {
                glaze(sheet, outline);
            }
        }
        finish(sheet);
    }

    /** How far the shaded side reaches in, in pixels. */
    final int reach(Sheet sheet) {
        return (int) Math.round(Math.min(Math.min(sheet.width, sheet.height) * 0.085, line * 11));
    }
}
