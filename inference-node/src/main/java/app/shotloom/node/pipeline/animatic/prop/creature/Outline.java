package app.shotloom.node.pipeline.animatic.prop.creature;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Closed outlines through points. */
final class Outline {
    private Outline() {}

    static Path2D straight(List<Point2D> points) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.getX(), point.getY()));
        path.closePath();
        return path;
    }

    /** A closed Catmull-Rom curve. */
    static Path2D smooth(List<Point2D> points) {
        int n = points.size();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        for (int i = 0; i < n; i++) {
            Point2D before = points.get((i + n - 1) % n);
            Point2D from = points.get(i);
            Point2D to = points.get((i + 1) % n);
            Point2D after = points.get((i + 2) % n);
            path.curveTo(
                    from.getX() + (to.getX() - before.getX()) / 6,
                    from.getY() + (to.getY() - before.getY()) / 6,
                    to.getX() - (after.getX() - from.getX()) / 6,
                    to.getY() - (after.getY() - from.getY()) / 6,
                    to.getX(),
                    to.getY());
        }
        path.closePath();
        return path;
    }

    /** Smooth through x, y pairs that are turned by an angle, stretched and moved to a place. */
    static Path2D placed(Point2D at, double angle, double scale, boolean smooth, double... xy) {
        var transform = AffineTransform.getTranslateInstance(at.getX(), at.getY());
        transform.rotate(angle);
        transform.scale(scale, scale);
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i + 1 < xy.length; i += 2) {
            points.add(transform.transform(new Point2D.Double(xy[i], xy[i + 1]), null));
        }
        return smooth ? smooth(points) : straight(points);
    }

    static Ellipse2D circle(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }
}
