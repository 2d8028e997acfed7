package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Growing, shrinking, and turning into something else. */
final class Growth {
    private Growth() {}

    /** How wide and how high a size word makes a thing, of what it was. */
    static double[] of(String word) {
        return switch (word) {
            case "tall", "taller", "high", "higher" -> new double[] {1.08, 1.6};
            case "long", "longer" -> new double[] {1.6, 1};
            case "wide", "wider", "fat", "fatter" -> new double[] {1.6, 1.08};
            case "thin", "thinner", "narrow" -> new double[] {0.55, 1};
            case "short", "shorter" -> new double[] {1, 0.6};
            case "small", "smaller", "little", "shrunk", "shrinks", "less" -> new double[] {0.55, 0.55};
            case "tiny", "minuscule" -> new double[] {0.28, 0.28};
            case "huge", "giant", "enormous", "gigantic" -> new double[] {2.1, 2.1};
            default -> new double[] {1.55, 1.55};
        };
    }

    /** One fades while the other comes, both in the frame of what lies between them; small stars at the middle of it. */
    static Drawing between(Drawing from, Drawing to, double degree) {
        if (degree <= 0.02 || degree >= 0.98) {
            return degree < 0.5 ? from : to;
        }
        Rectangle2D a = from.bounds();
        Rectangle2D b = to.bounds();
        double width = a.getWidth() + (b.getWidth() - a.getWidth()) * degree;
        double height = a.getHeight() + (b.getHeight() - a.getHeight()) * degree;
        List<Patch> all = new ArrayList<>();
        all.addAll(Effects.faded(fitted(from, a, width, height), Math.min(1, 1.6 * (1 - degree))).patches());
        all.addAll(Effects.faded(fitted(to, b, width, height), Math.min(1, 1.6 * degree)).patches());
        double middle = Math.sin(degree * Math.PI);
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI * 2 * i / 7 + degree * 2;
            all.add(new Patch(
                    Shapes.star(Math.cos(angle) * width * 0.55, -height / 2 + Math.sin(angle) * height * 0.52, 0.06 * middle + 0.005, 0.25, 4, angle), new Color(0xF7E7A0)));
        }
        return new Drawing(all);
    }

    private static Drawing fitted(Drawing drawing, Rectangle2D bounds, double width, double height) {
        var place = AffineTransform.getScaleInstance(width / bounds.getWidth(), height / bounds.getHeight());
        place.translate(-bounds.getCenterX(), -bounds.getMaxY());
        return drawing.transformed(place);
    }
}
