package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Bends drawings: every point goes where a rule says; long edges are divided first. */
final class Warp {
    private static final double FLAT = 0.004;
    private static final double LONGEST = 0.06;

    private Warp() {}

    static Drawing of(Drawing drawing, UnaryOperator<Point2D> rule) {
        List<Patch> patches = new ArrayList<>();
        drawing.patches().forEach(patch -> patches.add(new Patch(of(patch.shape(), rule), patch.color(), patch.asked())));
        return new Drawing(patches);
    }

    static Shape of(Shape shape, UnaryOperator<Point2D> rule) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (List<Point2D> ring : rings(shape)) {
            boolean first = true;
            for (Point2D point : ring) {
                Point2D to = rule.apply(point);
                if (first) {
                    path.moveTo(to.getX(), to.getY());
                } else {
                    path.lineTo(to.getX(), to.getY());
                }
                first = false;
            }
            path.closePath();
        }
        path.setWindingRule(shape instanceof Path2D own ? own.getWindingRule() : PathIterator.WIND_EVEN_ODD);
        return path;
    }

    /** The outlines as points no farther apart than the eye notices. */
    static List<List<Point2D>> rings(Shape shape) {
        List<List<Point2D>> rings = new ArrayList<>();
        double[] at = new double[6];
        List<Point2D> ring = new ArrayList<>();
        for (var steps = shape.getPathIterator(null, FLAT); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    keep(ring, rings);
                    ring = new ArrayList<>();
                    ring.add(new Point2D.Double(at[0], at[1]));
                }
                case PathIterator.SEG_LINETO -> divide(ring, at[0], at[1]);
                default -> divide(ring, ring.getFirst().getX(), ring.getFirst().getY());
            }
        }
        keep(ring, rings);
        return rings;
    }

    private static void keep(List<Point2D> ring, List<List<Point2D>> rings) {
        if (ring.size() > 2) {
            rings.add(ring);
        }
    }

    private static void divide(List<Point2D> ring, double x, double y) {
        Point2D from = ring.getLast();
        int parts = Math.max(1, (int) Math.ceil(from.distance(x, y) / LONGEST));
        for (int i = 1; i <= parts; i++) {
            double share = (double) i / parts;
            ring.add(new Point2D.Double(from.getX() + (x - from.getX()) * share, from.getY() + (y - from.getY()) * share));
        }
    }
}
