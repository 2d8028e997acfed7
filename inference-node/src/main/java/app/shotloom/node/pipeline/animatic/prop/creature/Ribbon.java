package app.shotloom.node.pipeline.animatic.prop.creature;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A rounded band along a smooth line, thicker here and thinner there: a torso, a neck, a leg, a tail. The line is a
 * Catmull-Rom spline through the knots.
 */
final class Ribbon {
    private static final int STEPS = 8;

    private static final int CAP = 9;

    private final List<double[]> knots = new ArrayList<>();

    /** Adds a knot at a place with the half width there. */
    Ribbon to(double x, double y, double radius) {
        knots.add(new double[] {x, y, radius});
        return this;
    }

    Ribbon to(Point2D at, double radius) {
        return to(at.getX(), at.getY(), radius);
    }

    /** Its outline, with round ends. */
    Path2D outline() {
        List<double[]> line = sampled();
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int last = line.size() - 1;
        for (int i = 0; i <= last; i++) {
            append(path, side(line, i, 1));
        }
        cap(path, line, last, 1);
        for (int i = last; i >= 0; i--) {
            append(path, side(line, i, -1));
        }
        cap(path, line, 0, -1);
        path.closePath();
        return path;
    }

    /** A place on it: {@code along} 0 to 1 from the first knot to the last, {@code across} -1 to 1. */
    Point2D at(double along, double across) {
        List<double[]> line = sampled();
        double place = Math.clamp(along, 0, 1) * (line.size() - 1);
        int i = Math.min((int) place, line.size() - 2);
        Point2D a = side(line, i, across);
        Point2D b = side(line, i + 1, across);
        double share = place - i;
        return new Point2D.Double(
                a.getX() + (b.getX() - a.getX()) * share, a.getY() + (b.getY() - a.getY()) * share);
    }

    /** A patch in its own measure: pairs of along and across, joined smoothly or by straight lines. */
    Path2D patch(boolean smooth, double... alongAcross) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i + 1 < alongAcross.length; i += 2) {
            points.add(at(alongAcross[i], alongAcross[i + 1]));
        }
        return smooth ? Outline.smooth(points) : Outline.straight(points);
    }

    private List<double[]> sampled() {
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i + 1 < knots.size(); i++) {
            for (int step = 0; step < STEPS; step++) {
                line.add(between(i, (double) step / STEPS));
            }
        }
        line.add(knots.getLast());
        return line;
    }

    private double[] between(int i, double t) {
        double[] before = knots.get(Math.max(0, i - 1));
        double[] from = knots.get(i);
        double[] to = knots.get(i + 1);
        double[] after = knots.get(Math.min(knots.size() - 1, i + 2));
        double[] point = new double[3];
        for (int k = 0; k < 3; k++) {
            double slopeFrom = (to[k] - before[k]) / 2;
            double slopeTo = (after[k] - from[k]) / 2;
            double t2 = t * t;
            double t3 = t2 * t;
            point[k] = (2 * t3 - 3 * t2 + 1) * from[k]
                    + (t3 - 2 * t2 + t) * slopeFrom
                    + (3 * t2 - 2 * t3) * to[k]
                    + (t3 - t2) * slopeTo;
        }
        point[2] = Math.max(point[2], 0.2);
        return point;
    }

    private static Point2D side(List<double[]> line, int i, double across) {
        double[] direction = direction(line, i);
        double[] at = line.get(i);
        return new Point2D.Double(at[0] - direction[1] * at[2] * across, at[1] + direction[0] * at[2] * across);
    }

    private static double[] direction(List<double[]> line, int i) {
        double[] from = line.get(Math.max(0, i - 1));
        double[] to = line.get(Math.min(line.size() - 1, i + 1));
        double length = Math.max(1e-9, Math.hypot(to[0] - from[0], to[1] - from[1]));
        return new double[] {(to[0] - from[0]) / length, (to[1] - from[1]) / length};
    }

    private static void cap(Path2D path, List<double[]> line, int i, int forward) {
        double[] direction = direction(line, i);
        double[] at = line.get(i);
        for (int step = 1; step < CAP; step++) {
            double angle = Math.PI / 2 - step * Math.PI / CAP;
            double along = Math.cos(angle) * forward * at[2];
            double across = Math.sin(angle) * forward * at[2];
            append(
                    path,
                    new Point2D.Double(
                            at[0] + direction[0] * along - direction[1] * across,
                            at[1] + direction[1] * along + direction[0] * across));
        }
    }

    private static void append(Path2D path, Point2D point) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(point.getX(), point.getY());
        } else {
            path.lineTo(point.getX(), point.getY());
        }
    }
}
