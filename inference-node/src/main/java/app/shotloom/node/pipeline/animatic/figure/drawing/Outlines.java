package app.shotloom.node.pipeline.animatic.figure.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shapes that bodies and clothes are made of. */
final class Outlines {
    private static final int ROUND = 28;

    private Outlines() {}

    /** A circle to wrap something around. */
    record Ball(Point2D centre, double radius) {}

    static Ball ball(Point2D centre, double radius) {
        return new Ball(centre, radius);
    }

    static Shape circle(Point2D centre, double radius) {
        return new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, radius * 2, radius * 2);
    }

    /** What a tight band around circles encloses. */
    static Path2D hull(Ball... balls) {
        return hull(List.of(balls));
    }

    static Path2D hull(List<Ball> balls) {
        List<Point2D> points = new ArrayList<>();
        for (Ball ball : balls) {
            for (int i = 0; i < ROUND; i++) {
                double angle = i * 2 * Math.PI / ROUND;
                points.add(new Point2D.Double(
                        ball.centre().getX() + Math.cos(angle) * ball.radius(),
                        ball.centre().getY() + Math.sin(angle) * ball.radius()));
            }
        }
        return around(points);
    }

    /** The convex hull of points (Andrew's monotone chain). */
    static Path2D around(List<Point2D> all) {
        List<Point2D> points = new ArrayList<>(all);
        points.sort(Comparator.comparingDouble(Point2D::getX).thenComparingDouble(Point2D::getY));
        List<Point2D> chain = new ArrayList<>();
        half(points, chain, 0);
        half(points.reversed(), chain, chain.size() - 1);
        return polygon(chain);
    }

    private static void half(List<Point2D> points, List<Point2D> chain, int start) {
        for (Point2D point : points) {
            while (chain.size() >= start + 2 && cross(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
    }

    private static double cross(Point2D a, Point2D b, Point2D c) {
        return (b.getX() - a.getX()) * (c.getY() - a.getY()) - (b.getY() - a.getY()) * (c.getX() - a.getX());
    }

    static Path2D polygon(List<Point2D> points) {
        var path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Point2D point = points.get(i);
            if (i == 0) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        path.closePath();
        return path;
    }

    /** A closed line that runs smoothly through points (Catmull-Rom). */
    static Path2D smooth(List<Point2D> points) {
        var path = new Path2D.Double();
        int count = points.size();
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        for (int i = 0; i < count; i++) {
            Point2D before = points.get((i + count - 1) % count);
            Point2D from = points.get(i);
            Point2D to = points.get((i + 1) % count);
            Point2D after = points.get((i + 2) % count);
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

    /** A line of a width through points, round at its ends and corners. */
    static Shape line(double width, List<Point2D> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        points.forEach(point -> path.lineTo(point.getX(), point.getY()));
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
    }

    /** Three points as a curve. */
    static List<Point2D> bow(Point2D from, Point2D by, Point2D to) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double t = i / 8.0;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double c = t * t;
            points.add(new Point2D.Double(
                    a * from.getX() + b * by.getX() + c * to.getX(), a * from.getY() + b * by.getY() + c * to.getY()));
        }
        return points;
    }

    static Shape union(Shape... shapes) {
        var area = new Area();
        for (Shape shape : shapes) {
            area.add(new Area(shape));
        }
        return area;
    }

    static Point2D between(Point2D a, Point2D b, double share) {
        return new Point2D.Double(a.getX() + (b.getX() - a.getX()) * share, a.getY() + (b.getY() - a.getY()) * share);
    }

    static Point2D beyond(Point2D from, Point2D way, double length) {
        return new Point2D.Double(from.getX() + way.getX() * length, from.getY() + way.getY() * length);
    }

    /** The way from one point to another, of length 1; straight down when they are one. */
    static Point2D way(Point2D from, Point2D to) {
        double length = from.distance(to);
        return length < 1e-6
                ? new Point2D.Double(0, 1)
                : new Point2D.Double((to.getX() - from.getX()) / length, (to.getY() - from.getY()) / length);
    }
}
