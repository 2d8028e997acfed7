package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds the wheels of a vehicle in its drawing: round patches that stand on the ground. */
final class Wheels {
    private Wheels() {}

    static List<Parts.Piece> found(Drawing drawing) {
        List<Parts.Piece> wheels = new ArrayList<>();
        for (Patch patch : drawing.patches()) {
            Rectangle2D bounds = patch.shape().getBounds2D();
            boolean round = Math.abs(bounds.getWidth() / Math.max(1e-9, bounds.getHeight()) - 1) < 0.12;
            boolean low = bounds.getMaxY() > -0.09 && bounds.getHeight() > 0.1 && bounds.getHeight() < 0.7;
            boolean known = wheels.stream().anyMatch(wheel -> Math.abs(wheel.at().getX() - bounds.getCenterX()) < wheel.to() * 0.5);
            if (round && low && !known) {
                wheels.add(new Parts.Piece(
                        "wheel", new Point2D.Double(bounds.getCenterX(), bounds.getCenterY()), bounds.getHeight() / 2, new Drawing(List.of())));
            }
        }
        return wheels;
    }
}
