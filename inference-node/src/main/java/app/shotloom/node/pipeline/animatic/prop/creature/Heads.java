package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.List;

/** Heads: skull and snout or beak, jaw, eyes and ears. In the head's own measure the skull's radius is 1. */
final class Heads {
    private static final Color MOUTH = new Color(0x7A2F33);
    private static final Color DARK = new Color(0x2E2A2C);

    private final Anatomy body;
    private final Species species;
    private final double snout;
    private final double tip;
    private final double drop;
    private final String beak;

    Heads(Anatomy body) {
        this.body = body;
        this.species = body.species;
        this.snout = species.number("head", "snout", 1.7);
        this.tip = species.number("head", "tip", 0.5);
        this.drop = species.number("head", "drop", 0.25);
        this.beak = species.word("head", "beak", "");
    }

    /** The outline of skull and snout. */
    Shape outline() {
        var ribbon = new Ribbon().to(at(0.32, 0), 0.86 * body.skull).to(at(-0.12, 0), 0.98 * body.skull);
        if (beak.isEmpty()) {
            double bridge = species.number("head", "bridge", 0.5);
            ribbon.to(at(-(0.7 + snout * 0.3), drop * 0.7), (bridge + tip) / 1.8 * body.skull)
                    .to(at(-snout + tip * 0.5, drop), tip * body.skull);
        } else {
            ribbon.to(at(-0.45, 0.1), 0.7 * body.skull);
        }
        return ribbon.outline();
    }

    Point2D mouth() {
        return at(-snout * 0.92, drop + tip * 0.6);
    }

    /** What is behind the head: the far ear and horn, the open jaw. */
    void behind(List<Patch> into) {
        new Horns(body).draw(into, true);
        ear(into, true);
        double open = body.pose.mouth;
        if (open > 0.08 && beak.isEmpty()) {
            Point2D hinge = at(-0.25, 0.45);
            double angle = open * 0.55;
            double reach = snout * 0.82;
            double y = 0.35 + drop * 0.6;
            Point2D chin = at(-Math.cos(angle) * reach, y + Math.sin(angle) * reach + tip * 0.2);
            into.add(new Patch(new Ribbon().to(hinge, body.skull * 0.42).to(chin, body.skull * tip * 0.55).outline(), color()));
            into.add(new Patch(
                    Outline.straight(List.of(at(-0.3, 0.2), at(-snout * 0.9, drop), at(-Math.cos(angle) * reach * 0.95, y + Math.sin(angle) * reach - tip * 0.1))), MOUTH));
        }
    }

    Color color() {
        return species.color("head");
    }

    /** What lies on the head. */
    void front(List<Patch> into) {
        markings(into);
        if (beak.isEmpty()) {
            nose(into);
        } else {
            new Beaks(body, snout, tip, drop).draw(into);
        }
        if (species.has("trunk")) {
            trunk(into);
        }
        eyes(into);
        ear(into, false);
        new Horns(body).draw(into, false);
    }

    private void markings(List<Patch> into) {
        if (species.has("muzzle")) {
            Color light = species.color("muzzle");
            double from = species.number("muzzle", "from", 0.75);
            into.add(new Patch(new Ribbon().to(at(-from, drop * 0.8 + tip * 0.35), tip * 0.62 * body.skull).to(at(-snout + tip * 0.45, drop + tip * 0.1), tip * 0.86 * body.skull).outline(), light));
        }
        if (species.has("mask")) {
            double size = species.number("mask", "size", 0.42);
            into.add(new Patch(Outline.smooth(List.of(at(-0.45 - size, -0.1), at(-0.35, -0.25 - size), at(-0.3 + size, -0.2), at(-0.4, 0.02 + size * 0.7))), species.color("mask")));
        }
        if (species.has("blaze")) {
            into.add(new Patch(new Ribbon().to(at(-0.35, -0.82), 0.12 * body.skull).to(at(-snout * 0.7, drop - tip * 0.75), 0.14 * body.skull).outline(), species.color("blaze")));
        }
        if (species.has("cheek")) {
            into.add(new Patch(Outline.circle(at(-0.05, 0.35), species.number("cheek", "size", 0.4) * body.skull), species.color("cheek")));
        }
    }

    private void nose(List<Patch> into) {
        double size = species.number("nose", "size", 0.42) * tip;
        Color color = species.color("nose", "color", DARK);
        if (species.word("nose", "type", "").equals("disc")) {
            Point2D at = at(-snout - tip * 0.05, drop);
            into.add(new Patch(Outline.placed(at, body.pose.head, body.skull * tip, true, -0.35, -0.7, 0.25, -0.95, 0.35, 0, 0.25, 0.95, -0.35, 0.7, -0.5, 0), color));
            into.add(new Patch(Outline.circle(at(-snout - tip * 0.12, drop - tip * 0.28), tip * 0.13 * body.skull), DARK));
            into.add(new Patch(Outline.circle(at(-snout - tip * 0.12, drop + tip * 0.28), tip * 0.13 * body.skull), DARK));
        } else if (size > 0.01) {
            into.add(new Patch(Outline.circle(at(-snout - tip * 0.18, drop - tip * 0.42), size * body.skull), color));
        }
        if (body.pose.mouth <= 0.08 && species.number("head", "smile", 1) > 0) {
            double corner = Math.min(snout * 0.45, 0.75);
            into.add(new Patch(
                    new Ribbon().to(at(-snout + tip * 0.1, drop + tip * 0.45), body.skull * 0.035).to(at(-(snout + corner) / 2, drop + tip * 0.62), body.skull * 0.04).to(at(-corner, drop * 0.6 + tip * 0.55), body.skull * 0.035).outline(), DARK));
        }
        teeth(into);
    }

    private void teeth(List<Patch> into) {
        int teeth = (int) species.number("teeth", "count", 0);
        for (int i = 0; i < teeth; i++) {
            double x = -snout * (0.45 + 0.5 * i / Math.max(1, teeth - 1));
            double y = drop * 0.8 + tip * 0.5;
            into.add(new Patch(Outline.straight(List.of(at(x - 0.1, y), at(x + 0.1, y), at(x, y + 0.24))), Color.WHITE));
        }
    }

    private void trunk(List<Patch> into) {
        double long_ = species.number("trunk", "length", 4.6);
        double lift = Math.clamp(body.pose.mouth + Math.max(0, body.pose.head) * 0.8, 0, 1.3);
        double sway = body.pose.tail * 0.25;
        var ribbon = new Ribbon().to(at(-0.5, 0.2), body.skull * 0.62).to(at(-1.1 - lift * 0.3, 0.75 - lift * 0.4), body.skull * 0.46);
        ribbon.to(at(-1.35 - lift * 1.1 - sway, long_ * (0.5 - lift * 0.45)), body.skull * 0.34);
        ribbon.to(at(-1.2 - lift * 1.7 + sway, long_ * (0.82 - lift * 1.0)), body.skull * 0.25);
        ribbon.to(at(-1.75 - lift * 1.5 - sway, long_ * (0.95 - lift * 1.45)), body.skull * 0.19);
        into.add(new Patch(ribbon.outline(), color()));
    }

    private void eyes(List<Patch> into) {
        double size = species.number("eyes", "size", 0.15);
        Point2D at = at(-species.number("eyes", "ahead", 0.38), -species.number("eyes", "above", 0.26));
        if (body.pose.eyesClosed) {
            into.add(new Patch(new Ribbon().to(at(-species.number("eyes", "ahead", 0.38) - size * 1.3, -0.22), 0.045 * body.skull).to(at(-species.number("eyes", "ahead", 0.38), -0.14), 0.05 * body.skull).to(at(-species.number("eyes", "ahead", 0.38) + size * 1.3, -0.22), 0.045 * body.skull).outline(), DARK));
            return;
        }
        double pair = species.number("eyes", "pair", 0);
        if (pair > 0) {
            eye(into, at(-species.number("eyes", "ahead", 0.38) - pair, -species.number("eyes", "above", 0.26)), size);
        }
        eye(into, at, size);
    }

    private void eye(List<Patch> into, Point2D at, double size) {
        if (species.word("eyes", "color", "").length() > 0) {
            into.add(new Patch(Outline.circle(at, size * 1.55 * body.skull), species.color("eyes")));
        }
        into.add(new Patch(Outline.circle(at, size * body.skull), DARK));
        into.add(new Patch(Outline.circle(new Point2D.Double(at.getX() - size * body.skull * 0.3, at.getY() - size * body.skull * 0.35), size * 0.32 * body.skull), Color.WHITE));
    }

    private void ear(List<Patch> into, boolean far) {
        double[] shape =
                switch (species.word("ears", "type", "none")) {
                    case "point" -> new double[] {-0.42, 0.2, -0.3, -0.45, 0.02, -1.1, 0.32, -0.4, 0.42, 0.25};
                    case "round" -> new double[] {-0.42, 0.1, -0.5, -0.4, 0, -0.78, 0.5, -0.4, 0.42, 0.15};
                    case "flop" -> new double[] {-0.3, -0.1, 0.25, -0.25, 0.6, 0.35, 0.35, 1.15, -0.1, 0.95, -0.2, 0.4};
                    case "leaf" -> new double[] {-0.16, 0.1, -0.36, -0.5, 0.02, -1.25, 0.34, -0.5, 0.18, 0.1};
                    case "long" -> new double[] {-0.15, 0.2, -0.36, -0.8, -0.2, -1.9, 0.08, -2.2, 0.3, -1.6, 0.3, -0.7, 0.2, 0.2};
                    case "fan" -> new double[] {-0.3, -0.5, 0.5, -0.95, 1.35, -0.6, 1.5, 0.3, 1.0, 1.35, 0.35, 1.5, -0.15, 0.7};
                    case "tuft" -> new double[] {-0.2, 0.1, -0.05, -0.7, 0.05, -0.75, 0.25, 0.1};
                    default -> new double[0];
                };
        if (shape.length == 0 || far && species.word("ears", "type", "").equals("fan")) {
            return;
        }
        double size = species.number("ears", "size", 1);
        double angle = Math.toRadians(species.number("ears", "angle", 10)) + body.pose.ears + body.pose.head;
        Point2D root = at(species.number("ears", "back", 0.4) - (far ? 0.42 : 0), -species.number("ears", "above", 0.72) - (far ? 0.06 : 0));
        boolean sharp = species.word("ears", "type", "").equals("point");
        Color color = species.color("ears", "color", color());
        into.add(new Patch(Outline.placed(root, angle, size * body.skull, !sharp, shape), far ? Hues.mix(color, Hues.INK, 0.2) : color));
        if (!far && species.word("ears", "inner", "").length() > 0) {
            into.add(new Patch(Outline.placed(root, angle, size * 0.6 * body.skull, true, shape), species.color("ears", "inner", color)));
        }
    }

    private Point2D at(double x, double y) {
        return body.inHead(x, y);
    }
}
