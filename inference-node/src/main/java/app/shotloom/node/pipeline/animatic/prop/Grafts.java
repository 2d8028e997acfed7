package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.prop.creature.Zoo;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ears, wings, legs, tails and eyes of animals on a thing that has them: a cello with cat ears, a house on chicken legs. */
final class Grafts {
    private final List<Patch> patches = new ArrayList<>();
    private final Rectangle2D on;
    private final double size;

    private Grafts(Rectangle2D on) {
        this.on = on;
        this.size = Math.min(on.getWidth(), on.getHeight());
    }

    /** @param on the bounds of what has them */
    static Drawing of(List<Brief.Part> parts, Zoo zoo, Rectangle2D on) {
        var grafts = new Grafts(on);
        for (Brief.Part part : parts) {
            grafts.add(part.part().toLowerCase(Locale.ROOT), zoo.coat(part.of().toLowerCase(Locale.ROOT)));
        }
        return new Drawing(grafts.patches);
    }

    private void add(String part, Color coat) {
        double top = on.getMinY() + 0.05 * on.getHeight();
        double middle = on.getCenterX();
        Color dark = Hues.mix(coat, Color.BLACK, 0.25);
        if (part.startsWith("ear")) {
            ear(middle - 0.22 * size, top, -1, coat);
            ear(middle + 0.22 * size, top, 1, coat);
        } else if (part.startsWith("wing")) {
            wing(-1, coat, dark);
            wing(1, coat, dark);
        } else if (part.startsWith("leg") || part.startsWith("f") || part.startsWith("paw")) {
            leg(middle - 0.2 * size, dark);
            leg(middle + 0.2 * size, dark);
        } else if (part.startsWith("tail")) {
            tail(coat);
        } else if (part.startsWith("horn") || part.startsWith("antler")) {
            horn(middle - 0.16 * size, top, -1);
            horn(middle + 0.16 * size, top, 1);
        } else {
            eyes(middle);
        }
    }

    private void ear(double x, double y, int side, Color coat) {
        double r = 0.16 * size;
        patches.add(shape(coat, x - r, y + r * 0.4, x + side * r * 0.5, y - r * 1.5, x + r, y + r * 0.4));
        patches.add(shape(new Color(0xE8A8A0), x - r * 0.5, y + r * 0.2, x + side * r * 0.42, y - r * 0.9, x + r * 0.5, y + r * 0.2));
    }

    private void wing(int side, Color coat, Color dark) {
        double x = side < 0 ? on.getMinX() + 0.1 * on.getWidth() : on.getMaxX() - 0.1 * on.getWidth();
        double y = on.getMinY() + 0.45 * on.getHeight();
        double long_ = 0.7 * size;
        patches.add(shape(coat, x, y + 0.1 * size, x + side * long_ * 0.5, y - 0.42 * size, x + side * long_, y - 0.3 * size, x + side * long_ * 0.9, y - 0.05 * size, x + side * long_ * 0.6, y + 0.08 * size, x + side * long_ * 0.3, y + 0.18 * size));
        patches.add(shape(dark, x + side * long_ * 0.35, y, x + side * long_ * 0.95, y - 0.24 * size, x + side * long_ * 0.6, y + 0.02 * size));
    }

    private void leg(double x, Color color) {
        double y = on.getMaxY();
        double w = 0.05 * size;
        patches.add(shape(color, x - w, y - 0.04 * size, x + w, y - 0.04 * size, x + w * 0.7, y + 0.3 * size, x - w * 0.7, y + 0.3 * size));
        patches.add(shape(color, x - w * 3.2, y + 0.34 * size, x - w, y + 0.27 * size, x + w, y + 0.27 * size, x + w * 1.6, y + 0.34 * size));
    }

    private void tail(Color coat) {
        double x = on.getMaxX() - 0.08 * on.getWidth();
        double y = on.getMaxY() - 0.2 * on.getHeight();
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.curveTo(x + 0.3 * size, y + 0.02 * size, x + 0.42 * size, y - 0.2 * size, x + 0.34 * size, y - 0.46 * size);
        path.lineTo(x + 0.46 * size, y - 0.44 * size);
        path.curveTo(x + 0.56 * size, y - 0.1 * size, x + 0.3 * size, y + 0.16 * size, x, y + 0.12 * size);
        path.closePath();
        patches.addFirst(new Patch(path, coat));
    }

    private void horn(double x, double y, int side) {
        double r = 0.07 * size;
        patches.add(shape(new Color(0xD8C8A4), x - r, y + r, x + side * r * 3, y - r * 4.5, x + r, y + r));
    }

    private void eyes(double middle) {
        for (int side : new int[] {-1, 1}) {
            double x = middle + side * 0.15 * size;
            double y = on.getMinY() + 0.32 * on.getHeight();
            double r = 0.1 * size;
            patches.add(new Patch(new Ellipse2D.Double(x - r, y - r, r * 2, r * 2), Color.WHITE));
            patches.add(new Patch(new Ellipse2D.Double(x - r * 0.5, y - r * 0.5, r, r), new Color(0x26282E)));
        }
    }

    private static Patch shape(Color color, double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i + 1 < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return new Patch(path, color);
    }
}
