package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on a body: belly, spots and stripes, wool, quills, mane, shell, plates. */
final class Coats {
    /** Places of spots on a torso: along and across. */
    private static final double[] SPOTS = {
        0.12, 0.35, 0.16, -0.25, 0.27, 0.6, 0.3, 0.1, 0.33, -0.5, 0.42, 0.42, 0.46, -0.15, 0.55, 0.66, 0.57, 0.14, 0.6, -0.48, 0.69, 0.4, 0.74, -0.12, 0.8, 0.62, 0.86, 0.2, 0.88, -0.4
    };

    private final Anatomy body;
    private final Species species;
    private final Ribbon torso;

    Coats(Anatomy body, Ribbon torso) {
        this.body = body;
        this.species = body.species;
        this.torso = torso;
    }

    /** The torso's own outline: smooth, woolly or with quills. */
    Shape torsoOutline() {
        return switch (species.word("body", "type", "")) {
            case "wool" -> edged(torso.outline(), 22, 0.34, true);
            case "quills" -> edged(torso.outline(), 38, 0.55, false);
            default -> torso.outline();
        };
    }

    void under(List<Patch> into) {
        if (species.has("plates")) {
            plates(into);
        }
    }

    void over(List<Patch> into) {
        if (species.has("belly")) {
            double from = species.number("belly", "from", -0.35);
            into.add(new Patch(torso.patch(true, 0.14, -0.92, 0.3, from, 0.6, from - 0.05, 0.86, from + 0.15, 0.985, -0.2, 0.9, -0.96, 0.7, -0.97, 0.4, -0.97), species.color("belly")));
        }
        pattern(into);
        if (species.has("shell")) {
            shell(into);
        }
    }

    private void pattern(List<Patch> into) {
        Color color = species.color("pattern");
        double size = species.number("pattern", "size", 0.2) * body.chest;
        Ribbon neck = species.has("neck") ? body.neck() : null;
        switch (species.has("pattern") ? species.word("pattern", "type", "spots") : "") {
            case "spots" -> spots(into, color, size);
            case "rosettes" -> {
                spots(into, color, size);
                spots(into, Hues.mix(species.coat(), color, 0.25), size * 0.5);
            }
            case "stripes" -> stripes(into, neck, color, species.number("pattern", "count", 7));
            case "patches" -> patches(into, color);
            case "tiles" -> tiles(into, neck, color);
            case "saddle" -> into.add(new Patch(torso.patch(true, 0.02, 0.5, 0.2, 0.97, 0.6, 0.98, 0.95, 0.9, 0.8, 0.35, 0.5, 0.15, 0.2, 0.2), color));
            case "back" -> into.add(new Patch(torso.patch(true, 0.03, 0.3, 0.15, 0.97, 0.5, 0.98, 0.9, 0.95, 0.9, 0.62, 0.5, 0.6, 0.2, 0.5), color));
            case "front" -> into.add(new Patch(torso.patch(true, 0.62, 0.96, 0.8, 0.97, 0.86, 0, 0.8, -0.97, 0.62, -0.97, 0.66, 0), color));
            case "bands" -> bands(into, color);
            default -> {}
        }
    }

    private void spots(List<Patch> into, Color color, double size) {
        for (int i = 0; i + 1 < SPOTS.length; i += 2) {
            double wide = size * (0.7 + 0.3 * Math.sin(i * 2.4));
            into.add(new Patch(Outline.circle(torso.at(SPOTS[i], SPOTS[i + 1]), wide), color));
        }
    }

    private void stripes(List<Patch> into, @Nullable Ribbon neck, Color color, double count) {
        double wide = species.number("pattern", "width", 0.022);
        double deep = species.number("pattern", "deep", -0.35);
        for (int i = 0; i < count; i++) {
            double at = 0.1 + 0.78 * i / Math.max(1, count - 1);
            double end = deep + (i % 2) * 0.35;
            into.add(new Patch(torso.patch(true, at - wide, 0.985, at + wide, 0.985, at + wide * 1.1, (1 + end) / 2, at + 0.012, end, at - wide * 0.4, (1 + end) / 2), color));
        }
        if (neck != null && species.number("neck", "length", 20) > 25) {
            for (int i = 0; i < 4; i++) {
                double at = 0.38 + i * 0.16;
                into.add(new Patch(neck.patch(true, at - 0.03, 0.98, at + 0.03, 0.98, at + 0.02, 0, at + 0.01, -0.7, at - 0.02, 0), color));
            }
        }
    }

    /** All round the body, from back to belly. */
    private void bands(List<Patch> into, Color color) {
        double count = species.number("pattern", "count", 3);
        double wide = species.number("pattern", "width", 0.04);
        for (int i = 0; i < count; i++) {
            double at = 0.1 + 0.76 * i / Math.max(1, count - 1);
            into.add(new Patch(torso.patch(false, at - wide, 0.98, at + wide, 0.98, at + wide * 1.3, 0, at + wide, -0.98, at - wide, -0.98, at - wide * 0.7, 0), color));
        }
    }

    private void patches(List<Patch> into, Color color) {
        into.add(new Patch(torso.patch(true, 0.08, 0.7, 0.16, 0.97, 0.34, 0.97, 0.38, 0.5, 0.3, 0.0, 0.16, 0.1), color));
        into.add(new Patch(torso.patch(true, 0.5, 0.3, 0.58, 0.6, 0.7, 0.4, 0.72, -0.2, 0.62, -0.6, 0.5, -0.3), color));
        into.add(new Patch(torso.patch(true, 0.76, 0.96, 0.95, 0.9, 0.97, 0.3, 0.86, 0.25, 0.78, 0.6), color));
        into.add(new Patch(torso.patch(true, 0.22, -0.55, 0.34, -0.4, 0.38, -0.92, 0.26, -0.95), color));
    }

    private void tiles(List<Patch> into, @Nullable Ribbon neck, Color color) {
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 6; i++) {
                double u = 0.1 + i * 0.14 + (row % 2) * 0.07;
                double v = 0.68 - row * 0.56;
                into.add(new Patch(torso.patch(false, u - 0.05, v + 0.2, u + 0.03, v + 0.24, u + 0.055, v - 0.1, u, v - 0.24, u - 0.055, v - 0.12), color));
            }
        }
        for (int i = 0; neck != null && i < 8; i++) {
            double u = 0.36 + i * 0.08;
            double v = i % 2 == 0 ? 0.4 : -0.35;
            into.add(new Patch(neck.patch(false, u - 0.035, v + 0.4, u + 0.03, v + 0.36, u + 0.04, v - 0.3, u - 0.02, v - 0.4), color));
        }
    }

    /** What grows round the head and along the neck; drawn before the head, or the head's hair after it. */
    void mane(List<Patch> into) {
        if (!species.has("mane")) {
            return;
        }
        Color color = species.color("mane");
        double size = species.number("mane", "size", 1.7);
        switch (species.word("mane", "type", "lion")) {
            case "lion" -> {
                Point2D centre = body.inHead(0.5, 0.3);
                into.add(new Patch(edged(Outline.circle(centre, body.skull * size), 15, 0.3, true), color));
            }
            case "crest" -> {
                Ribbon neck = body.neck();
                into.add(new Patch(neck.patch(true, 0.12, 0.85, 0.3, 1.45, 0.55, 1.55, 0.8, 1.6, 1, 1.75, 1, 0.7, 0.7, 0.7, 0.4, 0.72), color));
            }
            case "beard" -> into.add(new Patch(Outline.smooth(List.of(body.inHead(-0.8, 0.6), body.inHead(-0.2, 0.7), body.inHead(-0.55, 1.9))), color));
            default -> {}
        }
    }

    /** Hair that falls over the forehead. */
    void forelock(List<Patch> into) {
        if (species.has("mane") && species.word("mane", "type", "").equals("crest")) {
            into.add(new Patch(Outline.smooth(List.of(body.inHead(0.35, -0.95), body.inHead(-0.3, -0.95), body.inHead(-0.75, -0.45), body.inHead(-0.3, -0.6), body.inHead(0.2, -0.5))), species.color("mane")));
        }
        if (species.has("beard")) {
            double tip = species.number("head", "snout", 1.7);
            into.add(new Patch(Outline.straight(List.of(body.inHead(-tip * 0.75, 0.72), body.inHead(-tip * 0.35, 0.75), body.inHead(-tip * 0.6, 1.75))), species.color("beard")));
        }
    }

    private void shell(List<Patch> into) {
        Color color = species.color("shell");
        double high = species.number("shell", "high", 1.5);
        Path2D dome = torso.patch(true, -0.0, -0.35, 0.02, 0.5, 0.2, high, 0.5, high * 1.12, 0.8, high, 0.98, 0.4, 0.98, -0.35, 0.5, -0.5);
        into.add(new Patch(dome, color));
        Color dark = Hues.mix(color, Hues.INK, 0.25);
        for (int i = 0; i < 3; i++) {
            double u = 0.24 + i * 0.26;
            into.add(new Patch(torso.patch(false, u - 0.1, 0.2, u - 0.06, high * 0.72, u + 0.06, high * 0.72, u + 0.1, 0.2, u, -0.12), dark));
        }
    }

    private void plates(List<Patch> into) {
        Color color = species.color("plates");
        double size = species.number("plates", "size", 0.5);
        int count = (int) species.number("plates", "count", 7);
        for (int i = 0; i < count; i++) {
            double u = 0.06 + 0.88 * i / (count - 1);
            double high = 1 + size * (0.55 + 0.45 * Math.sin(Math.PI * i / (count - 1)));
            double half = 0.42 / count;
            into.add(new Patch(torso.patch(false, u - half, 0.85, u, high, u + half * 1.1, 0.85), color));
        }
    }

    /** An outline with bumps or with points all round. */
    private static Shape edged(Shape shape, int count, double height, boolean round) {
        List<Point2D> ring = even(shape, count);
        double x = ring.stream().mapToDouble(Point2D::getX).average().orElse(0);
        double y = ring.stream().mapToDouble(Point2D::getY).average().orElse(0);
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(ring.getFirst().getX(), ring.getFirst().getY());
        for (int i = 0; i < count; i++) {
            Point2D from = ring.get(i);
            Point2D to = ring.get((i + 1) % count);
            double dx = (from.getX() + to.getX()) / 2 - x;
            double dy = (from.getY() + to.getY()) / 2 - y;
            double push = height * from.distance(to) / Math.max(1e-6, Math.hypot(dx, dy));
            if (round) {
                path.quadTo(x + dx * (1 + push * 2), y + dy * (1 + push * 2), to.getX(), to.getY());
            } else {
                path.lineTo(x + dx * (1 + push * 2) + height * from.distance(to), y + dy * (1 + push * 2));
                path.lineTo(to.getX(), to.getY());
            }
        }
        path.closePath();
        return path;
    }

    /** Points at even steps along an outline. */
    private static List<Point2D> even(Shape shape, int count) {
        List<Point2D> line = new ArrayList<>();
        double[] at = new double[6];
        for (var steps = shape.getPathIterator(null, 0.5); !steps.isDone(); steps.next()) {
            if (steps.currentSegment(at) != PathIterator.SEG_CLOSE) {
                line.add(new Point2D.Double(at[0], at[1]));
            }
        }
        line.add(line.getFirst());
        double whole = 0;
        for (int i = 1; i < line.size(); i++) {
            whole += line.get(i).distance(line.get(i - 1));
        }
        List<Point2D> even = new ArrayList<>();
        double gone = 0;
        for (int i = 1; i < line.size() && even.size() < count; i++) {
            double step = line.get(i).distance(line.get(i - 1));
            while (even.size() < count && gone + step >= whole * even.size() / count) {
                double share = step < 1e-9 ? 0 : (whole * even.size() / count - gone) / step;
                Point2D a = line.get(i - 1);
                Point2D b = line.get(i);
                even.add(new Point2D.Double(a.getX() + (b.getX() - a.getX()) * share, a.getY() + (b.getY() - a.getY()) * share));
            }
            gone += step;
        }
        return even;
    }
}
