package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tails, which hang, curl, wag, steer or fan out. */
final class Tails {
    private final Anatomy body;
    private final Species species;
    private final double length;
    private final double width;
    private final double angle;
    private final double curl;
    private final Point2D root;

    Tails(Anatomy body) {
        this.body = body;
        this.species = body.species;
        length = species.number("tail", "length", 40);
        width = species.number("tail", "width", 4);
        angle = Math.toRadians(species.number("tail", "angle", -30)) + body.pose.tail;
        curl = Math.toRadians(species.number("tail", "curl", 0));
        double end = species.number("body", "end", 0.55);
        root = body.isSerpent()
                ? body.torso().at(0, 0)
                : new Point2D.Double(body.behind(end + 0.2).getX(), body.behind(end + 0.2).getY() - body.rump * species.number("tail", "above", 0.35));
    }

    private String type() {
        return species.has("tail") ? species.word("tail", "type", "thin") : "none";
    }

    /** A thick tail that the body goes over into; null when there is none. */
    @Nullable Ribbon ofBody() {
        return type().equals("taper") || type().equals("fish") || type().equals("whale") ? taper() : null;
    }

    private Ribbon taper() {
        double thick = species.number("tail", "width", body.rump * 0.6);
        var ribbon = new Ribbon().to(body.hip, Math.min(body.rump * 0.9, thick * 1.4));
        for (int i = 1; i <= 4; i++) {
            double share = i / 4.0;
            ribbon.to(along(share), thick * (1 - share * 0.86));
        }
        return ribbon;
    }

    /** A place on its line: it bends from its root's angle by its curl and by its wave. */
    private Point2D along(double share) {
        double x = root.getX();
        double y = root.getY();
        int steps = 8;
        for (int i = 0; i < steps * share - 1e-9; i++) {
            double part = (double) i / steps;
            double turn = angle + curl * part + Math.sin(body.pose.tailWave + part * 4) * 0.35 * part * (body.pose.tailWave == 0 ? 0 : 1);
            x += Math.cos(turn) * length / steps;
            y -= Math.sin(turn) * length / steps;
        }
        return new Point2D.Double(x, y);
    }

    void draw(List<Patch> into) {
        Color color = species.color("tail");
        Color end = species.color("tail", "end", color);
        switch (type()) {
            case "thin" -> {
                into.add(new Patch(line(width, width * 0.55), color));
                if (species.number("tail", "tuft", 0) > 0) {
                    into.add(new Patch(tuft(species.number("tail", "tuft", 0)), end));
                }
            }
            case "brush" -> {
                into.add(new Patch(new Ribbon().to(root, width * 0.5).to(along(0.3), width * 0.95).to(along(0.62), width * 1.15).to(along(0.88), width * 0.7).to(along(1), width * 0.12).outline(), color));
                if (end != color) {
                    into.add(new Patch(new Ribbon().to(along(0.72), width * 0.92).to(along(0.88), width * 0.66).to(along(1), width * 0.12).outline(), end));
                }
            }
            case "ball" -> into.add(new Patch(Outline.circle(new Point2D.Double(root.getX() - body.rump * 0.05, root.getY()), width), color));
            case "hair" -> into.add(new Patch(new Ribbon().to(root, width * 0.4).to(along(0.25), width * 0.9).to(along(0.6), width).to(along(0.9), width * 0.6).to(along(1), width * 0.1).outline(), color));
            case "fan" -> fan(into, color, end);
            case "peacock" -> peacock(into, color, end);
            case "fish", "whale" -> fluke(into, color);
            default -> {}
        }
    }

    private java.awt.Shape line(double from, double to) {
        return new Ribbon().to(root, from).to(along(0.25), from * 0.85 + to * 0.15).to(along(0.5), (from + to) / 2).to(along(0.75), from * 0.3 + to * 0.7).to(along(1), to).outline();
    }

    private java.awt.Shape tuft(double size) {
        Point2D a = along(0.88);
        Point2D b = along(1);
        double dx = (b.getX() - a.getX()) * 3;
        double dy = (b.getY() - a.getY()) * 3;
        return new Ribbon().to(a, size * 0.35).to(b, size).to(b.getX() + dx * 0.5, b.getY() + dy * 0.5, size * 0.75).to(b.getX() + dx, b.getY() + dy, 0.4).outline();
    }

    private void fan(List<Patch> into, Color color, Color end) {
        double spread = species.number("tail", "spread", 0.5);
        Point2D centre = new Point2D.Double(root.getX() - body.rump * 0.5, root.getY() + body.rump * 0.1);
        Color dark = end == color ? Hues.mix(color, Hues.INK, 0.15) : end;
        for (int i = 2; i >= 0; i--) {
            double turn = angle + (i - 1) * spread * 0.45;
            Point2D tip = new Point2D.Double(centre.getX() + Math.cos(turn) * length, centre.getY() - Math.sin(turn) * length);
            into.add(new Patch(new Ribbon().to(centre, width * 0.8).to((centre.getX() + tip.getX()) / 2, (centre.getY() + tip.getY()) / 2, width * 1.05).to(tip, width * 0.8).outline(), i == 1 ? color : dark));
        }
    }

    private void peacock(List<Patch> into, Color color, Color end) {
        for (int i = 0; i < 13; i++) {
            double turn = Math.toRadians(8 + i * 13.5);
            Point2D tip = new Point2D.Double(root.getX() - body.rump + Math.cos(turn) * length, root.getY() - Math.sin(turn) * length);
            into.add(new Patch(new Ribbon().to(root.getX() - body.rump, root.getY(), width * 0.5).to(tip, width * 1.6).outline(), i % 2 == 0 ? color : Hues.mix(color, Hues.INK, 0.12)));
            into.add(new Patch(Outline.circle(tip, width * 0.9), end));
        }
    }

    /** The fin at a fish's end stands up, a whale's lies flat; both sweep. */
    private void fluke(List<Patch> into, Color color) {
        Point2D end = along(1);
        double size = species.number("tail", "fin", length * 0.6);
        double sweep = 0.72 + 0.28 * Math.cos(body.pose.wave);
        double turn = -angle - Math.sin(body.pose.wave) * 0.35;
        double[] fin = type().equals("fish")
                ? new double[] {-0.25, 0, 0.35 * sweep, -0.75, 0.85 * sweep, -0.95, 0.5 * sweep, 0, 0.85 * sweep, 0.95, 0.35 * sweep, 0.75}
                : new double[] {-0.3, 0, 0.25, -0.28, 0.95, -0.62, 0.8, -0.05, 1.0, 0.42, 0.3, 0.2};
        into.add(new Patch(Outline.placed(end, turn, size, false, fin), species.color("fins", "color", color)));
    }
}
