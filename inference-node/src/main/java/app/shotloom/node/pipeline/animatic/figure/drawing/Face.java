package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.figure.body.Pose;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Eyes, brows, nose and mouth; fewer strokes on a small head. */
final class Face {
    private static final Color WHITE = new Color(0xFBF9F4);
    private static final Color LIPS = new Color(0x8A4038);
    private static final Color MOUTH = new Color(0x6B2A2A);

    private final Layers layers;
    private final Likeness likeness;
    private final Skull skull;
    private final Expression expression;
    private final double lids;
    private final double open;
    private final double glance;
    private final boolean detailed;
    private @Nullable Area head;

    /** @param detailed whether the head is large enough for more than dots and lines */
    Face(Layers layers, Likeness likeness, Skull skull, Expression expression, Pose pose, double glance, boolean detailed) {
        this.layers = layers;
        this.likeness = likeness;
        this.skull = skull;
        this.expression = expression;
        this.lids = Math.clamp(Math.max(expression.lids(), pose.get(Channel.LIDS)), -0.3, 1);
        this.open = Math.clamp(Math.max(expression.open(), pose.get(Channel.MOUTH)), 0, 1);
        this.glance = glance;
        this.detailed = detailed;
    }

    /** As much of a shape as lies on the head: the far side of a face ends with it. */
    private Shape onHead(Shape shape, int side) {
        if (skull.depth(0.36, 0, side * 0.26) > 0.2) {
            return shape;
        }
        Area whole = head;
        if (whole == null) {
            whole = new Area(skull.outline(1));
            head = whole;
        }
        var seen = new Area(shape);
        seen.intersect(whole);
        return seen;
    }

    void draw() {
        cheeks();
        mouth();
        nose();
        for (int side : new int[] {-1, 1}) {
            if (skull.depth(0.36, 0, side * 0.18) > 0.05) {
                eye(side);
                brow(side);
            }
        }
        extras();
    }

    private void cheeks() {
        boolean blushes = expression.extras().contains("blush");
        for (int side : new int[] {-1, 1}) {
            if (detailed && skull.depth(0.30, 0, side * 0.24) > 0.12) {
                Color rose = Hues.mix(likeness.skin(), new Color(0xD0584A), 0.55);
                layers.tint(onHead(oval(0.32, -0.13, side * 0.235, 0.085, 0.055), side), rose, blushes ? 150 : likeness.years() < 14 || likeness.female() ? 64 : 34);
            }
        }
    }

    /** An oval on the surface of the face. */
    private Shape oval(double f, double u, double s, double wide, double high) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            double angle = i * Math.PI / 12;
            points.add(onFace(f, u, s, Math.cos(angle) * wide, Math.sin(angle) * high));
        }
        return Outlines.polygon(points);
    }

    /** A point beside another on the curved surface of the face. */
    private Point2D onFace(double f, double u, double s, double aside, double up) {
        double bend = s * 1.7;
        return skull.at(f - aside * bend, u + up, s + aside * Math.sqrt(Math.max(0.1, 1 - bend * bend)));
    }

    private void eye(int side) {
        double size = likeness.years() < 13 ? 1.22 : 1;
        double wide = 0.078 * size;
        double high = 0.058 * size * (1 - Math.max(0, lids)) + Math.max(0, -lids) * 0.05;
        double f = 0.345;
        double u = 0.005;
        double s = side * 0.162;
        double line = detailed ? 0.024 : 0.042;
        if (lids > 0.8) {
            double dip = expression.curve() > 0.7 ? 0.035 : -0.028;
            layers.mark(
                    onHead(Outlines.line(line * skull.size(), Outlines.bow(onFace(f, u, s, -wide, 0), onFace(f, u, s, 0, dip * 1.6), onFace(f, u, s, wide, 0))), side),
                    Layers.DARK);
            return;
        }
        if (!detailed) {
            layers.mark(onHead(oval(f, u, s, 0.042 * size, Math.max(0.026, high * 1.15)), side), Layers.DARK);
            return;
        }
        Shape white = onHead(oval(f, u, s, wide, high), side);
        layers.mark(white, WHITE);
        var iris = new Area(oval(f, u + (1 - Math.min(1, high / 0.058)) * -0.01, s + glance * 0.03, 0.045 * size, 0.052 * size));
        iris.intersect(new Area(white));
        layers.mark(iris, Layers.DARK);
        layers.mark(oval(f, u + high * 0.35, s + glance * 0.03 + 0.014, 0.011, 0.012), WHITE);
        List<Point2D> lid = Outlines.bow(
                onFace(f, u, s, -wide * 1.08, 0.004), onFace(f, u, s, 0, high * 2.0), onFace(f, u, s, wide * 1.08, 0.004));
        layers.mark(onHead(Outlines.line((likeness.female() ? 0.030 : 0.023) * skull.size(), lid), side), Layers.DARK);
        if (likeness.years() > 60) {
            List<Point2D> bag = Outlines.bow(
                    onFace(f, u, s, -wide, -0.06), onFace(f, u, s, 0, -0.10), onFace(f, u, s, wide, -0.06));
            layers.tint(Outlines.line(0.012 * skull.size(), bag), Layers.DARK, 110);
        }
    }

    private void brow(int side) {
        double base = likeness.years() < 13 ? 0.125 : 0.112;
        Point2D inner = skull.at(0.385, base + expression.inner(), side * 0.075);
        Point2D outer = skull.at(0.315, base - 0.005 + expression.outer(), side * 0.262);
        double rise = 0.045 + Math.max(0, Math.min(expression.inner(), expression.outer())) * 0.4;
        Point2D middle = skull.at(0.37, base + rise + (expression.inner() + expression.outer()) / 2, side * 0.17);
        double width = (likeness.female() ? 0.030 : 0.044) * (likeness.years() < 12 ? 0.8 : 1);
        layers.mark(
                onHead(Outlines.line(width * skull.size(), Outlines.bow(inner, middle, outer)), side),
                Hues.mix(likeness.hair(), Layers.DARK, Hues.lab(likeness.hair())[0] > 70 ? 0.25 : 0.45));
    }

    private void nose() {
        if (skull.depth(1, 0, 0) < 0.12) {
            return;
        }
        double side = skull.depth(0, 0, 1) > 0 ? -1 : 1;
        double big = likeness.years() < 13 ? 0.7 : 1;
        List<Point2D> line = List.of(
                skull.at(0.42, detailed ? 0.0 : -0.06, side * 0.03),
                skull.at(0.42 + 0.075 * big, -0.115, side * 0.035),
                skull.at(0.42, -0.135, side * -0.045 * big));
        layers.tint(Outlines.line((detailed ? 0.018 : 0.03) * skull.size(), line), Hues.mix(likeness.skin(), Layers.DARK, 0.62), 190);
    }

    private void mouth() {
        double half = 0.115 * expression.width();
        double curve = expression.curve();
        double corner = -0.262 + curve * 0.035;
        double depth = skull.depth(0.36, 0, half) < 0 ? 0.15 : 1;
        double other = skull.depth(0.36, 0, -half) < 0 ? 0.15 : 1;
        if (skull.depth(0.4, 0, 0) < -0.05) {
            return;
        }
        Point2D near = skull.at(0.335, corner, half * depth);
        Point2D far = skull.at(0.335, corner, -half * other);
        Point2D upper = skull.at(0.425, -0.262 - curve * 0.045, 0);
        if (open < 0.08) {
            layers.mark(Outlines.line((detailed ? 0.024 : 0.036) * skull.size(), Outlines.bow(near, upper, far)), Hues.mix(LIPS, Layers.DARK, Hues.lab(likeness.skin())[0] < 50 ? 0.85 : 0.5));
            lowerLip();
            return;
        }
        Point2D lower = skull.at(0.405, -0.275 - curve * 0.05 - 0.30 * open, 0);
        List<Point2D> lips = new ArrayList<>(Outlines.bow(near, upper, far));
        lips.addAll(Outlines.bow(far, lower, near));
        Shape cavity = Outlines.polygon(lips);
        layers.mark(cavity, MOUTH);
        if (detailed && open > 0.25) {
            var teeth = new Area(Outlines.line(0.05 * skull.size(), Outlines.bow(near, upper, far)));
            teeth.intersect(new Area(cavity));
            layers.mark(teeth, WHITE);
        }
        if (detailed) {
            List<Point2D> rim = new ArrayList<>(lips);
            rim.add(lips.getFirst());
            layers.mark(Outlines.line(0.016 * skull.size(), rim), Hues.mix(LIPS, Layers.DARK, 0.3));
        }
    }

    private void lowerLip() {
        if (detailed && likeness.female() && likeness.years() > 13 && skull.depth(1, 0, 0) > 0.2) {
            Color lip = Hues.mix(likeness.skin(), new Color(0xB5443F), 0.6);
            layers.tint(oval(0.385, -0.292, 0, 0.055 * expression.width(), 0.02), lip, 170);
        }
    }

    private void extras() {
        if (expression.extras().contains("tears")) {
            for (int side : new int[] {-1, 1}) {
                if (skull.depth(0.33, 0, side * 0.2) > 0.05) {
                    Point2D eye = skull.at(0.36, -0.08, side * 0.17);
                    Point2D cheek = skull.at(0.36, -0.24, side * 0.18);
                    layers.add(Outlines.hull(Outlines.ball(eye, 0.006 * skull.size()), Outlines.ball(cheek, 0.030 * skull.size())), new Color(0x8CC4E6));
                }
            }
        }
        if (expression.extras().contains("sweat")) {
            Point2D drop = skull.at(0.10, 0.22, 0.42);
            Point2D tip = new Point2D.Double(drop.getX(), drop.getY() - 0.10 * skull.size());
            layers.add(Outlines.hull(Outlines.ball(tip, 0.008 * skull.size()), Outlines.ball(drop, 0.045 * skull.size())), new Color(0x8CC4E6));
        }
    }
}
