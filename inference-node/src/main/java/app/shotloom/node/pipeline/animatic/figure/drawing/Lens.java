package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import java.awt.geom.Point2D;

/** How a body in space is seen on paper: x to the right, y down, from a little above. */
final class Lens {
    /** How much lower on the paper is what is nearer. */
    private static final double FROM_ABOVE = 0.08;

    private final double cos;
    private final double sin;

    /** @param view degrees towards the camera: 0 from the side, 90 from the front */
    Lens(double view) {
        cos = Math.cos(Math.toRadians(view));
        sin = Math.sin(Math.toRadians(view));
    }

    Point2D at(Vec point) {
        return new Point2D.Double(point.f() * cos - point.s() * sin, -point.u() + depth(point) * FROM_ABOVE);
    }

    /** How near to the viewer a point is, or how much a way comes towards the viewer. */
    double depth(Vec point) {
        return point.f() * sin + point.s() * cos;
    }
}
