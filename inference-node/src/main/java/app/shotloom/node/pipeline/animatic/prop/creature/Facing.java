package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** An animal on legs that is not seen from the side: from the front, from behind, or turned half-way. */
final class Facing {
    /** How much shorter a body turned half-way is seen. */
    private static final double SHORTENED = 0.68;

    private final Species species;
    private final Pose pose;
    private final Anatomy body;
    private final String side;
    private final FullFace.Mood mood;

    Facing(Species species, Pose pose, String side, String mood) {
        this.species = species;
        this.pose = pose;
        this.body = new Anatomy(species, pose);
        this.side = side;
        this.mood = FullFace.Mood.of(mood);
    }

    /** Whether a kind of animal can be drawn so: what crawls, swims or has six legs is drawn from the side alone. */
    static boolean fits(Species species) {
        double legs = species.number("legs", "count", species.has("legs") ? 4 : 0);
        return (legs == 2 || legs == 4) && !species.word("body", "type", "").equals("serpent") && species.has("head");
    }

    Drawing drawing() {
        List<Patch> into = new ArrayList<>();
        switch (side) {
            case Sides.THREE_QUARTER -> turned(into);
            case Sides.BACK -> behind(into);
            default -> front(into);
        }
        return new Drawing(into);
    }

    /** The middle of its head. */
    Point2D head() {
        double x = side.equals(Sides.THREE_QUARTER) ? body.neckEnd.getX() * SHORTENED : 0;
        return new Point2D.Double(x, body.neckEnd.getY());
    }

    double skull() {
        return body.skull;
    }

    private FullFace face() {
        double turn = side.equals(Sides.THREE_QUARTER) ? 0.5 : side.equals(Sides.QUARTER) ? 0.25 : 0;
        return new FullFace(species, head(), body.skull, turn, mood);
    }

    private void turned(List<Patch> into) {
        into.addAll(new Sketch(species, pose).headless().transformed(AffineTransform.getScaleInstance(SHORTENED, 1)).patches());
        face().front(into);
    }

    private void front(List<Patch> into) {
        tail(into);
        legs(into, body.rump * 0.62, 1.2, Hues.mix(legColor(), Hues.INK, 0.22));
        wings(into);
        trunk(into, body.chest, body.shoulder.getY());
        if (species.has("belly")) {
            into.add(new Patch(oval(0, body.shoulder.getY() + body.chest * 0.3, body.chest * 0.5, body.chest * 0.6), species.color("belly")));
        }
        if (!twoLegs()) {
            legs(into, body.chest * 0.46, 1, legColor());
        }
        neck(into);
        face().front(into);
    }

    private void behind(List<Patch> into) {
        if (!twoLegs()) {
            legs(into, body.chest * 0.4, 1, Hues.mix(legColor(), Hues.INK, 0.22));
        }
        neck(into);
        face().back(into);
        trunk(into, body.chest, body.shoulder.getY());
        wings(into);
        trunk(into, body.rump, body.hip.getY());
        legs(into, body.rump * 0.55, 1.35, legColor());
        tail(into);
    }

    private boolean twoLegs() {
        return species.number("legs", "count", 4) == 2;
    }

    private Color legColor() {
        return species.color("legs");
    }

    private void trunk(List<Patch> into, double radius, double y) {
        boolean wool = species.word("body", "type", "").equals("wool");
        into.add(new Patch(oval(0, y, radius * (wool ? 1.05 : 0.88), radius), species.coat()));
    }

    private void legs(List<Patch> into, double apart, double thick, Color color) {
        double upper = species.number("legs", "upper", 11) * thick;
        double lower = species.number("legs", "lower", 6);
        double foot = species.number("legs", "foot", 6);
        double top = -body.leg * 0.95 - body.chest * 0.2;
        for (int way : new int[] {-1, 1}) {
            double x = way * Math.max(apart, lower * 1.2);
            into.add(new Patch(new Ribbon().to(x * 0.92, top, upper).to(x, top * 0.5, (upper + lower) / 2.2).to(x, -foot * 0.7, lower).outline(), color));
            into.add(new Patch(oval(x, -foot * 0.5, foot * 1.02, foot * 0.58), species.color("legs", "feet", color)));
        }
    }

    private void neck(List<Patch> into) {
        if (species.has("neck")) {
            double base = species.number("neck", "base", body.chest * 0.72);
            double top = species.number("neck", "top", body.skull * 0.8);
            into.add(new Patch(
                    new Ribbon().to(0, body.shoulder.getY() - body.chest * 0.15, base * 0.9).to(0, body.neckEnd.getY(), top * 0.9).outline(), species.color("neck")));
        }
    }

    private void wings(List<Patch> into) {
        if (!species.has("wings")) {
            return;
        }
        double y = body.shoulder.getY();
        for (int way : new int[] {-1, 1}) {
            into.add(new Patch(
                    Outline.smooth(List.of(
                            point(way * body.chest * 0.72, y - body.chest * 0.7), point(way * body.chest * 1.12, y), point(way * body.chest * 0.8, y + body.chest * 1.05), point(way * body.chest * 0.55, y + body.chest * 0.2))),
                    species.color("wings")));
        }
    }

    private void tail(List<Patch> into) {
        if (!species.has("tail") || species.word("tail", "type", "thin").equals("none")) {
            return;
        }
        double length = species.number("tail", "length", 40);
        double width = Math.max(2.5, species.number("tail", "width", 4));
        double angle = Math.toRadians(species.number("tail", "angle", -30));
        double root = body.hip.getY() - body.rump * 0.3;
        double up = Math.sin(angle) * length * 0.9;
        Color color = species.color("tail");
        into.add(new Patch(
                new Ribbon().to(0, root, width).to(width * 0.8, root - up * 0.5, width * 1.1).to(width * 1.6, root - up, width * 0.7).outline(), color));
    }

    private static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }

    private static Shape oval(double x, double y, double wide, double high) {
        return new Ellipse2D.Double(x - wide, y - high, 2 * wide, 2 * high);
    }
}
