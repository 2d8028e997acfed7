package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;

/** Legs that reach from their joints to where the feet are. */
final class Limbs {
    private final Anatomy body;
    private final Species species;
    private final int legs;

    Limbs(Anatomy body) {
        this.body = body;
        this.species = body.species;
        this.legs = (int) species.number("legs", "count", species.has("legs") ? 4 : 0);
    }

    void far(List<Patch> into) {
        Color color = Hues.mix(species.color("legs"), Hues.INK, 0.24);
        if (legs == 4) {
            fore(into, 1, color);
        }
        if (legs > 4) {
            many(into, 1, color);
        } else if (legs >= 2) {
            hind(into, 3, color);
        }
    }

    void near(List<Patch> into) {
        Color color = species.color("legs");
        if (legs == 4) {
            fore(into, 0, color);
        }
        if (legs > 4) {
            many(into, 0, color);
        } else if (legs >= 2) {
            hind(into, 2, color);
        }
        if (species.has("arms")) {
            arm(into);
        }
    }

    private double width(String key, double otherwise) {
        return species.number("legs", key, otherwise);
    }

    private Point2D foot(int leg, double under) {
        double far = leg % 2 == 1 ? 1 : 0;
        double x = under - body.pose.forward[leg] * body.leg - far * body.leg * 0.16 + body.leg * 0.05;
        double lift = Math.max(0, body.pose.up[leg]) * body.leg;
        return new Point2D.Double(x, -lift - far * body.leg * 0.05 - width("foot", 6) * 0.7);
    }

    private void fore(List<Patch> into, int leg, Color color) {
        Point2D top = new Point2D.Double(body.shoulder.getX() + body.chest * 0.1, body.shoulder.getY() + body.chest * 0.25);
        Point2D foot = foot(leg, -body.length / 2 + species.number("legs", "fore", 0));
        Point2D knee = bend(top, foot, body.leg * 0.56 + body.chest * 0.28, body.leg * 0.56, -1);
        double upper = width("upper", 11);
        double lower = width("lower", 6);
        into.add(new Patch(
                new Ribbon().to(top, upper).to(knee, (upper * 0.4 + lower * 0.75)).to(between(knee, foot, 0.55), lower * 0.92).to(foot, lower).outline(),
                color));
        cover(into, top, upper * 1.12, leg);
        paw(into, foot, leg, color);
    }

    /** Takes the line away where a near leg grows out of a body of its own colour. */
    private void cover(List<Patch> into, Point2D top, double radius, int leg) {
        Color coat = species.coat();
        if (leg % 2 == 0 && species.color("legs").equals(coat)) {
            var cover = new Patch(
                    Outline.circle(new Point2D.Double(top.getX(), top.getY() - radius * 0.12), radius),
                    new Color(coat.getRed(), coat.getGreen(), coat.getBlue(), 200));
            into.add(cover);
            into.add(cover);
        }
    }

    private void hind(List<Patch> into, int leg, Color color) {
        double at = species.number("legs", "at", 1);
        Point2D joint = between(body.shoulder, body.hip, at);
        Point2D top = new Point2D.Double(joint.getX() + body.rump * (legs == 2 ? 0 : 0.12), joint.getY() + body.rump * 0.2);
        Point2D foot = foot(leg, body.length * Math.cos(Math.toRadians(species.number("body", "pitch", 0))) * (at - 0.5) + species.number("legs", "hind", 4));
        double hock = width("hock", 0.8);
        Point2D heel = new Point2D.Double(
                foot.getX() + body.leg * 0.16 * hock,
                Math.min(-width("lower", 6) * 0.8, foot.getY() - body.leg * 0.36 * Math.max(0.4, hock) * (body.pose.folded ? 0.25 : 1)));
        Point2D knee = bend(top, heel, body.leg * 0.42 + body.rump * 0.22, body.leg * 0.42, 1);
        double thigh = width("thigh", width("upper", 11) * 1.35);
        double lower = width("lower", 6);
        if (legs == 2 && !species.color("legs").equals(species.coat())) {
            into.add(new Patch(new Ribbon().to(between(top, knee, 0.7), lower).to(knee, lower).to(heel, lower * 0.95).to(foot, lower).outline(), color));
            Color coat = leg % 2 == 1 ? Hues.mix(species.coat(), Hues.INK, 0.24) : species.coat();
            into.add(new Patch(new Ribbon().to(top, thigh).to(between(top, knee, 0.8), thigh * 0.6).outline(), coat));
        } else {
            into.add(new Patch(
                    new Ribbon().to(top, thigh).to(knee, thigh * 0.62 + lower * 0.2).to(heel, lower * 0.95).to(foot, lower).outline(), color));
        }
        cover(into, top, thigh * 1.12, leg);
        paw(into, foot, leg, color);
    }

    private void paw(List<Patch> into, Point2D foot, int leg, Color color) {
        String kind = species.word("legs", "type", "paw");
        double size = width("foot", 6);
        double angle = Math.clamp(body.pose.up[leg] * 1.2, 0, 0.9);
        Color far = leg % 2 == 1 ? Hues.mix(foot(color), Hues.INK, 0.2) : foot(color);
        switch (kind) {
            case "hoof" -> into.add(new Patch(Outline.placed(foot, -angle, size, false, -0.9, -0.5, 0.8, -0.5, 0.9, 0.7, -1.3, 0.7), far));
            case "claw" -> into.add(new Patch(
                    Outline.placed(foot, -angle, size, false, 0.2, -0.6, 0.7, 0.35, 1.7, 0.7, 0.2, 0.7, -2.4, 0.7, -0.6, 0.2, -2.2, -0.1, -0.3, -0.5), far));
            case "web" -> into.add(new Patch(Outline.placed(foot, -angle, size, false, 0.3, -0.5, 0.8, 0.7, -2.6, 0.7, -1.2, 0.1), far));
            case "flat" -> into.add(new Patch(new Ribbon().to(foot.getX() + size * 0.6, foot.getY(), size * 0.7).to(foot.getX() - size * 2.6, foot.getY() + size * 0.1, size * 0.6).outline(), far));
            case "none" -> {}
            default -> into.add(new Patch(
                    new Ribbon().to(foot.getX() + size * 0.25, foot.getY() - size * 0.1, size * 0.78).to(foot.getX() - size * 0.8, foot.getY() + size * 0.08, size * 0.62).outline(), far));
        }
    }

    private Color foot(Color leg) {
        return species.color("legs", "feet", leg);
    }

    /** Insects, spiders and crabs: legs that rise from the body and come down again. */
    private void many(List<Patch> into, int side, Color color) {
        int pairs = legs / 2;
        Point2D middle = between(body.shoulder, body.hip, species.number("legs", "at", 0.35));
        double spread = species.number("legs", "spread", 1);
        for (int i = 0; i < pairs; i++) {
            double fan = pairs == 1 ? 0 : (double) i / (pairs - 1) * 2 - 1;
            int step = (i + side) % 2 == 0 ? 0 : 1;
            double forward = body.pose.forward[step] * 0.5;
            double lift = Math.max(0, body.pose.up[step]) * 0.4;
            var foot = new Point2D.Double(middle.getX() + (fan * spread - forward * 0.4 + side * 0.14) * body.leg * 1.1, -lift * body.leg - side * 3);
            var hip = new Point2D.Double(middle.getX() + fan * body.length * 0.2, middle.getY() + body.chest * 0.55);
            double high = species.number("legs", "knee", 0.9);
            var knee = new Point2D.Double(hip.getX() + (foot.getX() - hip.getX()) * 0.62, Math.min(hip.getY(), foot.getY()) - body.leg * high * 0.5);
            double lower = width("lower", 3);
            into.add(new Patch(new Ribbon().to(hip, lower * 1.3).to(knee, lower).to(foot, lower * 0.55).outline(), color));
        }
    }

    private void arm(List<Patch> into) {
        double long_ = species.number("arms", "length", 20);
        double wide = species.number("arms", "width", 4);
        double up = body.pose.up[0] * 40;
        Point2D top = new Point2D.Double(body.shoulder.getX() - body.chest * 0.35, body.shoulder.getY() + body.chest * 0.25);
        Point2D elbow = new Point2D.Double(top.getX() - long_ * 0.15, top.getY() + long_ * 0.55 - up * 0.3);
        Point2D hand = new Point2D.Double(elbow.getX() - long_ * 0.5, elbow.getY() + long_ * 0.12 - up);
        into.add(new Patch(new Ribbon().to(top, wide * 1.2).to(elbow, wide).to(hand, wide * 0.8).outline(), species.color("arms")));
    }

    private static Point2D between(Point2D a, Point2D b, double share) {
        return new Point2D.Double(a.getX() + (b.getX() - a.getX()) * share, a.getY() + (b.getY() - a.getY()) * share);
    }

    /** The joint between two bones; {@code side} 1 bends forward (left), -1 backward. */
    private Point2D bend(Point2D from, Point2D to, double first, double second, int side) {
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double distance = Math.clamp(Math.hypot(dx, dy), Math.abs(first - second) + 0.1, first + second - 0.1);
        double along = (first * first - second * second + distance * distance) / (2 * distance);
        double off = Math.sqrt(Math.max(0, first * first - along * along));
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double x = from.getX() + dx / length * along - dy / length * off * side;
        double y = from.getY() + dy / length * along + dx / length * off * side;
        return new Point2D.Double(x, Math.min(y, -width("lower", 6) * 0.7));
    }
}
