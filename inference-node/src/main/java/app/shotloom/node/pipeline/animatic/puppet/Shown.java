package app.shotloom.node.pipeline.animatic.puppet;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import java.awt.geom.Point2D;
import java.util.Map;

/**
 * A drawing to lay down. Lengths are in the model's own heights.
 *
 * @param x how far right of its place it is
 * @param y how far below its place it is; negative while it jumps or flies
 * @param anchors where others can hold on to it, from the drawing's own place (its feet), to which x and y are still
 *     to be added; y is negative upwards
 */
public record Shown(Cel cel, double x, double y, Map<Anchor, Point2D> anchors) {
    /** A point of a puppet that other puppets are attached to. */
    public enum Anchor {
        /** What it holds is there. */
        HAND,
        OTHER_HAND,
        MOUTH,
        HEAD,
        /** Where a rider or sitter sits. */
        SEAT,
        /** What stands on it stands there. */
        TOP,
        /** What is in it (a cup, a box, a boat) stands there. */
        INSIDE,
        /** What it works on lies there, below its hands. */
        WORK,
        /** What it has before its chest is there. */
        CHEST
    }

    public Shown {
        anchors = Map.copyOf(anchors);
    }
}
