package app.shotloom.node.pipeline.animatic.figure.drawing;

import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.ball;
import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.beyond;
import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.hull;
import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.union;

import app.shotloom.node.pipeline.animatic.figure.body.Hand;
import java.awt.Shape;
import java.awt.geom.Point2D;

/**
 * Hands, with thumb and fingers where there is room to see them.
 *
 * @param size 1 is a grown-up's
 */
record HandShapes(double size, boolean detailed) {
    /** @param way the way the forearm points, of length 1 */
    Shape shape(Hand hand, Point2D wrist, Point2D palm, Point2D way) {
        Point2D up = thumbSide(way);
        Hand drawn = !detailed && hand == Hand.OPEN ? Hand.FLAT : hand;
        return switch (drawn) {
            case FIST, THUMB -> union(
                    hull(ball(wrist, 0.016 * size), ball(palm, 0.027 * size), ball(beyond(palm, way, 0.014 * size), 0.024 * size)),
                    thumb(palm, way, up, drawn == Hand.THUMB ? 0.055 : 0.026, drawn == Hand.THUMB ? 0.1 : 0.8));
            case POINT -> union(
                    hull(ball(wrist, 0.016 * size), ball(palm, 0.025 * size)),
                    hull(ball(beyond(palm, up, 0.010 * size), 0.012 * size), ball(tip(palm, way, up, 0.078, 0.012), 0.0085 * size)),
                    thumb(palm, way, up, 0.030, 0.7));
            case FLAT -> union(
                    hull(ball(wrist, 0.016 * size), ball(palm, 0.023 * size), ball(beyond(palm, way, 0.058 * size), 0.012 * size)),
                    thumb(palm, way, up, 0.036, 0.5));
            case OPEN -> open(wrist, palm, way, up);
            case REST -> union(
                    hull(ball(wrist, 0.016 * size), ball(palm, 0.023 * size), ball(tip(palm, way, up, 0.046, -0.006), 0.014 * size)),
                    thumb(palm, way, up, 0.030, 0.9));
        };
    }

    private Shape open(Point2D wrist, Point2D palm, Point2D way, Point2D up) {
        Shape fan = hull(ball(wrist, 0.016 * size), ball(palm, 0.025 * size));
        double[] spread = {0.030, 0.011, -0.009, -0.027};
        double[] length = {0.062, 0.070, 0.066, 0.054};
        Shape whole = union(fan, thumb(palm, way, up, 0.048, 0.35));
        for (int i = 0; i < spread.length; i++) {
            Point2D root = tip(palm, way, up, 0.012, spread[i] * 0.55);
            whole = union(whole, hull(ball(root, 0.0092 * size), ball(tip(palm, way, up, length[i], spread[i] * 1.25), 0.0075 * size)));
        }
        return whole;
    }

    private Shape thumb(Point2D palm, Point2D way, Point2D up, double length, double forward) {
        double along = length * forward;
        return hull(
                ball(beyond(palm, up, 0.012 * size), 0.011 * size),
                ball(tip(palm, way, up, along, 0.016 + length * (1 - forward * 0.6)), 0.0085 * size));
    }

    private Point2D tip(Point2D palm, Point2D way, Point2D up, double along, double across) {
        return beyond(beyond(palm, way, along * size), up, across * size);
    }

    /** The thumb is on the upper or the front side. */
    private static Point2D thumbSide(Point2D way) {
        Point2D one = new Point2D.Double(way.getY(), -way.getX());
        boolean upper = Math.abs(one.getY()) > 0.35 ? one.getY() < 0 : one.getX() > 0;
        return upper ? one : new Point2D.Double(-one.getX(), -one.getY());
    }
}
