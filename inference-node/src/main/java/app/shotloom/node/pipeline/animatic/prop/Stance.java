package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import java.awt.geom.Point2D;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One way a body stands at a moment. Equal keys have equal drawings: only a new key is drawn.
 *
 * @param key of its drawing; a value with equality
 * @param drawing how it is made
 * @param x how far right of its place it is, in its own heights, as it faces left
 * @param y how far below its place it is, in its own heights
 * @param anchors from its place, as it faces left
 */
public record Stance(Object key, Supplier<Drawing> drawing, double x, double y, Map<Anchor, Point2D> anchors) {
    public Stance {
        anchors = Map.copyOf(anchors);
    }
}
