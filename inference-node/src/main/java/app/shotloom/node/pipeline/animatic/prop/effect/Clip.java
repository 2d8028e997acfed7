package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Cuts drawings: along straight lines (Sutherland and Hodgman, fast), or by any shape. */
final class Clip {
    private Clip() {}

    /** What lies on the side of a line that its normal points away from. */
    static Drawing half(Drawing drawing, double x, double y, double normalX, double normalY) {
        List<Patch> patches = new ArrayList<>();
        for (Patch patch : drawing.patches()) {
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (List<Point2D> ring : Warp.rings(patch.shape())) {
                append(path, half(ring, x, y, normalX, normalY));
            }
            if (path.getCurrentPoint() != null) {
                patches.add(new Patch(path, patch.color(), patch.asked()));
            }
        }
        return new Drawing(patches);
    }

    private static List<Point2D> half(List<Point2D> ring, double x, double y, double normalX, double normalY) {
        List<Point2D> kept = new ArrayList<>();
        Point2D before = ring.getLast();
        double beforeSide = side(before, x, y, normalX, normalY);
        for (Point2D point : ring) {
            double side = side(point, x, y, normalX, normalY);
            if (side < 0 != beforeSide < 0) {
                double share = beforeSide / (beforeSide - side);
                kept.add(new Point2D.Double(
                        before.getX() + (point.getX() - before.getX()) * share,
                        before.getY() + (point.getY() - before.getY()) * share));
            }
            if (side < 0) {
                kept.add(point);
            }
            before = point;
            beforeSide = side;
        }
        return kept;
    }

    private static double side(Point2D point, double x, double y, double normalX, double normalY) {
        return (point.getX() - x) * normalX + (point.getY() - y) * normalY;
    }

    private static void append(Path2D path, List<Point2D> ring) {
        if (ring.size() < 3) {
            return;
        }
        path.moveTo(ring.getFirst().getX(), ring.getFirst().getY());
        ring.forEach(point -> path.lineTo(point.getX(), point.getY()));
        path.closePath();
    }

    /** Without what a shape covers. */
    static Drawing without(Drawing drawing, Shape taken) {
        var area = new Area(taken);
        var bounds = taken.getBounds2D();
        List<Patch> patches = new ArrayList<>();
        for (Patch patch : drawing.patches()) {
            if (!patch.shape().intersects(bounds)) {
                patches.add(patch);
                continue;
            }
            var left = new Area(patch.shape());
            left.subtract(area);
            if (!left.isEmpty()) {
                patches.add(new Patch(left, patch.color(), patch.asked()));
            }
        }
        return new Drawing(patches);
    }

    /** The part of a shape that lies within another. */
    static Shape within(Shape shape, Shape border) {
        var area = new Area(shape);
        area.intersect(new Area(border));
        return area;
    }
}
