package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds the wheels of a vehicle in its drawing: round outlines that stand on the ground. */
final class Wheels {
    private Wheels() {}

    static List<Parts.Piece> found(Drawing drawing) {
        List<Parts.Piece> wheels = new ArrayList<>();
        for (Patch patch : drawing.patches()) {
            for (Rectangle2D bounds : rings(patch.shape())) {
                boolean round = Math.abs(bounds.getWidth() / Math.max(1e-9, bounds.getHeight()) - 1) < 0.12;
                boolean low = bounds.getMaxY() > -0.09 && bounds.getHeight() > 0.1 && bounds.getHeight() < 0.7;
                boolean known = wheels.stream()
                        .anyMatch(wheel -> Math.abs(wheel.at().getX() - bounds.getCenterX()) < wheel.to() * 0.5);
                if (round && low && !known) {
                    wheels.add(wheel(bounds));
                }
            }
        }
        return wheels;
    }

    private static Parts.Piece wheel(Rectangle2D bounds) {
        return new Parts.Piece(
                "wheel", new Point2D.Double(bounds.getCenterX(), bounds.getCenterY()), bounds.getHeight() / 2, new Drawing(List.of()));
    }

    /** The bounds of each outline that a shape is made of: both wheels are often one shape. */
    private static List<Rectangle2D> rings(Shape shape) {
        List<Rectangle2D> rings = new ArrayList<>();
        double[] at = new double[6];
        Path2D ring = new Path2D.Double();
        for (var steps = shape.getPathIterator(null, 0.01); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                keep(ring, rings);
                ring = new Path2D.Double();
                ring.moveTo(at[0], at[1]);
            } else if (kind == PathIterator.SEG_LINETO) {
                ring.lineTo(at[0], at[1]);
            }
        }
        keep(ring, rings);
        return rings;
    }

    private static void keep(Path2D ring, List<Rectangle2D> rings) {
        if (ring.getCurrentPoint() != null) {
            rings.add(ring.getBounds2D());
        }
    }
}
