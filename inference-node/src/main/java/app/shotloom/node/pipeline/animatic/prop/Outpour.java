package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.prop.effect.Cutting;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What comes out of things and is stirred up by them: a stream, drops, steam, a bow wave. */
final class Outpour {
    private static final Color WATER = new Color(0x77AEDB);
    private static final Color FOAM = new Color(0xEAF3F8);

    private Outpour() {}

    static void behind(List<Patch> patches, Act act, double width) {
        if (act.extra().equals("wake")) {
            double lap = Math.sin(act.tick() * Math.PI / 6) * 0.02;
            patches.add(new Patch(wave(-width * 0.62, width * 0.22, 0.08 + lap), FOAM));
            patches.add(new Patch(wave(width * 0.42, width * 0.3, 0.05 - lap), FOAM));
        }
    }

    static Drawing over(Drawing drawing, Act act, double width) {
        if (act.extra().isEmpty() || act.extra().equals("wake")) {
            return drawing;
        }
        if (act.extra().equals("sink")) {
            return sunk(drawing, act.tick(), width);
        }
        List<Patch> patches = new ArrayList<>(drawing.patches());
        Rectangle2D bounds = drawing.bounds();
        switch (act.extra()) {
            case "pour" -> stream(patches, bounds, act.tick());
            case "drip" -> drop(patches, bounds.getCenterX(), bounds.getMaxY() - 0.02, act.tick());
            default -> steam(patches, bounds, act.tick());
        }
        return new Drawing(patches);
    }

    /** Lower and lower: what is under water is not seen, and rings spread where it went down. */
    private static Drawing sunk(Drawing drawing, int steps, double width) {
        double down = (double) steps / Workings.MOST_SUNK * 1.08;
        Drawing lower = drawing.transformed(AffineTransform.getTranslateInstance(0, down));
        List<Patch> patches = new ArrayList<>();
        double spread = Math.max(0.3, width) * (0.55 + 0.35 * down);
        patches.add(new Patch(ring(spread * 1.25, 0.055), FOAM));
        patches.add(new Patch(ring(spread * 0.9, 0.04), WATER));
        patches.addAll(Cutting.above(lower, 0).patches());
        for (int i = 0; i < 4 && steps > 4; i++) {
            double rise = (steps * 0.13 + i * 0.27) % 1;
            double radius = 0.016 + 0.012 * i % 0.03;
            patches.add(new Patch(new Ellipse2D.Double((i - 1.5) * width * 0.22 - radius, -0.02 - 0.12 * rise, radius * 2, radius * 2), FOAM));
        }
        return new Drawing(patches);
    }

    private static Ellipse2D ring(double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(-halfWidth, -halfHeight, halfWidth * 2, halfHeight * 2);
    }

    private static Path2D wave(double x, double width, double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - width / 2, 0);
        path.quadTo(x - width * 0.2, -height * 1.6, x, -height);
        path.quadTo(x + width * 0.3, -height * 0.4, x + width / 2, 0);
        path.closePath();
        return path;
    }

    /** From the lowest corner on the side it faces, down to the ground and a puddle there. */
    private static void stream(List<Patch> patches, Rectangle2D bounds, int tick) {
        double x = bounds.getMinX() + bounds.getWidth() * 0.06;
        double top = bounds.getMinY() + bounds.getHeight() * 0.42;
        double sway = Math.sin(tick * Math.PI / 3) * 0.012;
        Path2D path = new Path2D.Double();
        path.moveTo(x, top);
        path.curveTo(x - 0.12, top - 0.03, x - 0.16 + sway, top + 0.2, x - 0.16 + sway, 0.18);
        path.lineTo(x - 0.1 + sway, 0.18);
        path.curveTo(x - 0.1, top + 0.25, x - 0.06, top + 0.06, x + 0.04, top + 0.06);
        path.closePath();
        patches.add(new Patch(path, WATER));
        patches.add(new Patch(new Ellipse2D.Double(x - 0.34, 0.14, 0.42, 0.07), WATER));
    }

    private static void drop(List<Patch> patches, double x, double y, int tick) {
        double fall = tick / 12.0;
        double at = y + 0.3 * fall * fall;
        Path2D path = new Path2D.Double();
        path.moveTo(x, at - 0.07);
        path.curveTo(x + 0.05, at, x + 0.03, at + 0.035, x, at + 0.035);
        path.curveTo(x - 0.03, at + 0.035, x - 0.05, at, x, at - 0.07);
        patches.add(new Patch(path, WATER));
    }

    private static void steam(List<Patch> patches, Rectangle2D bounds, int tick) {
        for (int i = 0; i < 4; i++) {
            double way = (tick / 12.0 + i) / 4;
            double radius = 0.05 + 0.07 * way;
            double x = bounds.getCenterX() + Math.sin(way * 6 + i) * 0.07;
            double y = bounds.getMinY() - way * 0.45;
            patches.add(new Patch(
                    new Ellipse2D.Double(x - radius, y - radius * 0.8, radius * 2, radius * 1.6), new Color(236, 238, 240, (int) (190 * (1 - way * 0.8)))));
        }
    }
}
