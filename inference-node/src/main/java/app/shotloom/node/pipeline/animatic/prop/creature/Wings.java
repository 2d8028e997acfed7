package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Wings: feathers, skin, or an insect's; folded, or beating as they are seen from the side. */
final class Wings {
    private static final double[] FEATHERS = {
        -0.06, 0, -0.12, 0.22, -0.08, 0.5, 0.06, 0.8, 0.26, 1.02, 0.3, 0.92, 0.42, 0.9, 0.42, 0.78, 0.54, 0.72, 0.5, 0.6, 0.6, 0.5, 0.54, 0.38, 0.62, 0.26, 0.56, 0.16, 0.52, 0
    };
    private static final double[] SKIN = {
        -0.04, 0, -0.1, 0.3, -0.14, 0.62, -0.02, 0.66, 0.3, 1.05, 0.3, 0.72, 0.46, 0.6, 0.62, 0.72, 0.6, 0.44, 0.7, 0.26, 0.86, 0.3, 0.7, 0.08, 0.5, 0
    };

    private final Anatomy body;
    private final Species species;
    private final double span;
    private final Color color;
    private final Color tips;
    private final String type;

    Wings(Anatomy body) {
        this.body = body;
        this.species = body.species;
        this.span = species.number("wings", "length", 90);
        this.color = species.color("wings");
        this.tips = species.color("wings", "tips", Hues.mix(color, Hues.INK, 0.16));
        this.type = species.has("wings") ? species.word("wings", "type", "feather") : "none";
    }

    void far(List<Patch> into) {
        if (type.equals("butterfly")) {
            butterfly(into, true);
        } else if (type.equals("insect")) {
            insect(into, true);
        } else if (!type.equals("none") && body.pose.spread > 0.3) {
            beating(into, true);
        }
    }

    void near(List<Patch> into) {
        switch (type) {
            case "none" -> {}
            case "butterfly" -> butterfly(into, false);
            case "insect" -> insect(into, false);
            default -> {
                if (body.pose.spread > 0.3) {
                    beating(into, false);
                } else {
                    folded(into);
                }
            }
        }
    }

    private Point2D root(boolean far) {
        double back = species.number("wings", "at", 0.3);
        double x = body.shoulder.getX() + (body.hip.getX() - body.shoulder.getX()) * back - (far ? body.chest * 0.35 : 0);
        double y = body.shoulder.getY() + (body.hip.getY() - body.shoulder.getY()) * back - body.chest * species.number("wings", "above", 0.35);
        return new Point2D.Double(x, y);
    }

    private void beating(List<Patch> into, boolean far) {
        double inner = Math.sin(body.pose.wing);
        double outer = Math.sin(body.pose.wing - 0.7);
        Color shade = far ? Hues.mix(color, Hues.INK, 0.22) : color;
        Color ends = far ? Hues.mix(tips, Hues.INK, 0.2) : tips;
        double[] outline = type.equals("skin") ? SKIN : FEATHERS;
        into.add(new Patch(wing(root(far), outline, inner, outer, 1), ends));
        into.add(new Patch(wing(root(far), outline, inner, outer, 0.68), shade));
    }

    /** The inner half follows the beat, the outer half lags behind; a level wing is seen from its edge. */
    private java.awt.Shape wing(Point2D root, double[] outline, double inner, double outer, double size) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i + 1 < outline.length; i += 2) {
            double out = outline[i + 1] * size;
            double up = Math.min(out, 0.5) * level(inner) + Math.max(0, out - 0.5) * level(outer);
            double slant = 0.22 * Math.abs(inner) * out;
            points.add(new Point2D.Double(root.getX() + (outline[i] * size * 0.85 + slant) * span, root.getY() - up * span));
        }
        return type.equals("skin") ? Outline.straight(points) : Outline.smooth(points);
    }

    private static double level(double beat) {
        return beat < 0 ? Math.min(-0.16, beat * 0.75) : Math.max(0.16, beat);
    }

    private void folded(List<Patch> into) {
        Point2D at = root(false);
        double reach = Math.min(span * 0.8, body.length + body.rump * 1.2) * species.number("wings", "folded", 1);
        double deep = body.chest * 0.72;
        double slope = Math.atan2(body.hip.getY() - body.shoulder.getY(), body.hip.getX() - body.shoulder.getX()) + Math.toRadians(species.number("wings", "slope", 8));
        Point2D root = new Point2D.Double(at.getX() - body.chest * 0.35, at.getY() + body.chest * 0.35);
        into.add(new Patch(Outline.placed(root, slope, 1, true, 0, -deep * 0.2, reach * 0.2, -deep * 0.6, reach * 0.6, -deep * 0.4, reach, deep * 0.1, reach * 0.62, deep * 0.55, reach * 0.2, deep * 0.75, -reach * 0.02, deep * 0.35), tips));
        into.add(new Patch(Outline.placed(root, slope, 0.66, true, 0, -deep * 0.25, reach * 0.2, -deep * 0.75, reach * 0.6, -deep * 0.5, reach, deep * 0.1, reach * 0.62, deep * 0.6, reach * 0.2, deep * 0.8, -reach * 0.02, deep * 0.4), color));
    }

    private void insect(List<Patch> into, boolean far) {
        Color clear = new Color(color.getRed(), color.getGreen(), color.getBlue(), 190);
        double beat = Math.sin(body.pose.wing) * 0.45;
        int pairs = (int) species.number("wings", "pairs", 2);
        for (int i = 0; i < pairs; i++) {
            double turn = Math.toRadians(40 + i * 38) + beat * (i == 0 ? 1 : 0.8) - (far ? 0.3 : 0);
            Point2D root = root(false);
            double long_ = span * (i == 0 ? 1 : 0.8);
            Point2D tip = new Point2D.Double(root.getX() + Math.cos(turn) * long_ * 0.75, root.getY() - Math.sin(turn) * long_);
            into.add(new Patch(new Ribbon().to(root, span * 0.05).to((root.getX() + tip.getX()) / 2, (root.getY() + tip.getY()) / 2, span * 0.16).to(tip, span * 0.12).outline(), clear));
        }
    }

    private void butterfly(List<Patch> into, boolean far) {
        double open = 0.2 + 0.8 * Math.abs(Math.cos(body.pose.wing));
        double lean = far ? -0.35 : 0.25;
        Color shade = far ? Hues.mix(color, Hues.INK, 0.18) : color;
        Point2D root = root(false);
        double s = span;
        double w = open * (far ? 0.75 : 1) * s;
        int side = far ? -1 : 1;
        into.add(new Patch(Outline.smooth(points(root, w * side, s, 0, 0, 0.15, -0.55, 0.6, -1.05, 1.05, -0.95, 0.95, -0.4, 0.5, -0.05)), shade));
        into.add(new Patch(Outline.smooth(points(root, w * side, s, 0.02, 0, 0.55, 0.0, 0.85, 0.3, 0.62, 0.68, 0.3, 0.55)), Hues.mix(shade, tips, 0.3)));
        into.add(new Patch(Outline.circle(points(root, w * side, s, 0.74, -0.68).getFirst(), s * 0.12 * open + s * 0.02), tips));
        into.add(new Patch(Outline.circle(points(root, w * side, s, 0.56, 0.3).getFirst(), s * 0.09 * open + s * 0.02), tips));
        root.setLocation(root.getX() + lean, root.getY());
    }

    private static List<Point2D> points(Point2D root, double wide, double high, double... xy) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i + 1 < xy.length; i += 2) {
            points.add(new Point2D.Double(root.getX() + xy[i] * wide, root.getY() + xy[i + 1] * high));
        }
        return points;
    }
}
