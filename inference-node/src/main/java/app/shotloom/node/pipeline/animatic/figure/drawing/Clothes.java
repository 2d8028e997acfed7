package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Neck and trunk, and what is worn next to them. */
final class Clothes {
    private final Layers layers;
    private final Likeness likeness;
    private final Outfit outfit;
    private final Joints body;
    private final Lens lens;
    private final Trunk trunk;
    private final Trunk over;

    Clothes(Layers layers, Likeness likeness, Joints body, Lens lens) {
        this.layers = layers;
        this.likeness = likeness;
        this.outfit = likeness.outfit();
        this.body = body;
        this.lens = lens;
        this.trunk = new Trunk(body, lens, outfit.has("thick") ? 0.014 : 0);
        this.over = new Trunk(body, lens, 0.008);
    }

    Trunk trunk() {
        return trunk;
    }

    Trunk over() {
        return over;
    }

    void neck() {
        Point2D base = lens.at(trunk.spine(0.97));
        Point2D top = lens.at(body.onHead(-0.06, -0.22, 0));
        double radius = 0.031 * Math.sqrt(body.build().limb()) * (body.build().head() > 0.19 ? 0.85 : 1);
        layers.add(Outlines.hull(Outlines.ball(base, radius * 1.15), Outlines.ball(top, radius)), likeness.skin());
        if (!outfit.has("collar") && outfit.cut("hat").equals("hijab")) {
            return;
        }
        layers.tint(Outlines.hull(Outlines.ball(Outlines.between(base, top, 0.55), radius * 0.9), Outlines.ball(top, radius)), Layers.DARK, 40);
    }

    void body() {
        String cut = outfit.cut("top");
        Color skin = likeness.skin();
        Color legs = outfit.color("legs", skin);
        boolean swim = cut.equals("none") && outfit.get("top") != null;
        String collar = outfit.get("top") == null ? "bareskin" : java.util.Objects.requireNonNull(outfit.get("top")).collar();
        Color top = collar.equals("bareskin") || collar.equals("bikini") ? skin : outfit.color("top", skin);
        boolean onePiece = swim && outfit.cut("legs").equals("bare");
        layers.add(trunk.outline(-0.14, 0.16), onePiece && !collar.equals("bareskin") ? outfit.color("top", skin) : legs);
        layers.add(trunk.outline(0.07, 1), top);
        if (collar.equals("bikini")) {
            layers.add(trunk.outline(0.66, 0.82), outfit.color("top", skin));
        }
        if (cut.equals("none") && !collar.startsWith("b")) {
            double[] straps = {28, -28};
            layers.add(trunk.panel(0.86, 1.0, -85, 85), skin);
            for (double strap : straps) {
                layers.add(trunk.panel(0.82, 0.99, strap - 10, strap + 10), top);
            }
        }
        pattern(top);
        neckline(collar, top);
        vest();
    }

    private void pattern(Color top) {
        if (outfit.has("stripedtop")) {
            Color stripe = outfit.color("stripedtop", Layers.DARK);
            for (double level = 0.12; level < 0.88; level += 0.15) {
                layers.mark(trunk.outline(level, level + 0.065), stripe);
            }
        }
        if (outfit.has("checks")) {
            Color line = outfit.color("checks", Layers.DARK);
            for (double level = 0.14; level < 0.88; level += 0.16) {
                layers.tint(trunk.outline(level, level + 0.05), line, 120);
            }
            for (int angle = -150; angle < 180; angle += 36) {
                layers.tint(trunk.panel(0.08, 0.9, angle, angle + 9), line, 120);
            }
        }
        if (outfit.has("number") && trunk.isSeen(0.6, 0)) {
            layers.mark(trunk.panel(0.48, 0.74, -16, 16), outfit.color("number", Color.WHITE));
        }
        layers.tint(trunk.panel(0.1, 0.86, -178, -100), Layers.darker(top, 0.5), 36);
    }

    private void neckline(String collar, Color top) {
        switch (collar) {
            case "v" -> layers.mark(wedge(trunk, lens, 0.74, 15), likeness.skin());
            case "shirt" -> {
                layers.mark(wedge(trunk, lens, 0.88, 11), likeness.skin());
                layers.tint(trunk.panel(0.1, 0.88, -3, 3), Layers.DARK, 70);
                collarTips(top);
            }
            case "suit" -> {
                collarTips(top);
                layers.tint(trunk.panel(0.1, 0.88, -2, 2), Layers.DARK, 60);
            }
            case "high" -> layers.add(Outlines.hull(
                    Outlines.ball(lens.at(trunk.spine(0.98)), 0.040), Outlines.ball(lens.at(trunk.spine(1.03)), 0.036)), top);
            case "hood" -> {
                layers.add(Outlines.hull(
                        Outlines.ball(lens.at(trunk.surface(0.96, 180)), 0.042), Outlines.ball(lens.at(trunk.surface(0.97, 90)), 0.02), Outlines.ball(lens.at(trunk.surface(0.97, -90)), 0.02)), Layers.darker(top, 0.12));
            }
            case "round" -> {
                if (trunk.isSeen(0.95, 0)) {
                    layers.mark(scoop(), likeness.skin());
                }
            }
            default -> {
                // bare skin has no neckline
            }
        }
        if (outfit.has("tie") && trunk.isSeen(0.7, 0)) {
            layers.add(Outlines.hull(at(0.90, 0, 0.010), at(0.42, 0, 0.017), at(0.36, 0, 0.006)), outfit.color("tie", Color.RED));
        }
        if (outfit.has("bowtie") && trunk.isSeen(0.92, 0)) {
            layers.add(Outlines.hull(at(0.93, 25, 0.012), at(0.93, -25, 0.012)), outfit.color("bowtie", Color.RED));
        }
    }

    private Outlines.Ball at(double level, double angle, double radius) {
        return Outlines.ball(lens.at(trunk.surface(level, angle)), radius);
    }

    private void collarTips(Color top) {
        Color tip = Layers.darker(top, 0.06);
        for (int side : new int[] {-1, 1}) {
            if (trunk.isSeen(0.9, side * 30)) {
                layers.add(Outlines.polygon(List.of(
                        lens.at(trunk.surface(0.99, side * 60)), lens.at(trunk.surface(0.97, side * 6)), lens.at(trunk.surface(0.865, side * 20)))), tip);
            }
        }
    }

    /** A pointed opening in front. */
    static java.awt.Shape wedge(Trunk on, Lens lens, double low, double half) {
        var opening = new Area(on.panel(low, 1.0, -half * 2.6, half * 2.6));
        opening.intersect(new Area(Outlines.around(List.of(
                lens.at(on.surface(low, 0)), lens.at(on.surface(1.0, half * 3.4)), lens.at(on.surface(1.0, -half * 3.4))))));
        return opening;
    }

    /** A round opening at the neck. */
    private java.awt.Shape scoop() {
        List<Point2D> points = new ArrayList<>();
        for (double[] at : new double[][] {{1.0, 75}, {0.965, 55}, {0.945, 28}, {0.935, 0}, {0.945, -28}, {0.965, -55}, {1.0, -75}}) {
            if (trunk.isSeen(at[0], at[1])) {
                points.add(lens.at(trunk.surface(at[0], at[1])));
            }
        }
        return Outlines.around(points);
    }

    private void vest() {
        if (outfit.has("bib")) {
            Color bib = outfit.color("bib", Layers.DARK);
            layers.add(over.panel(0.05, 0.66, -48, 48), bib);
            layers.add(over.panel(0.62, 0.98, 24, 38), bib);
            layers.add(over.panel(0.62, 0.98, -38, -24), bib);
        }
        if (outfit.has("vest")) {
            Color vest = outfit.color("vest", Layers.DARK);
            layers.add(over.panel(0.08, 0.95, 14, 180), vest);
            layers.add(over.panel(0.08, 0.95, -180, -14), vest);
        }
        if (outfit.has("plates")) {
            Color plate = outfit.color("plates", Color.GRAY);
            layers.add(over.outline(0.50, 0.93), plate);
            layers.tint(over.panel(0.5, 0.93, -2, 2), Layers.DARK, 120);
        }
        if (outfit.has("tabard")) {
            layers.add(over.panel(-0.14, 0.94, -34, 34), outfit.color("tabard", Color.RED));
        }
    }
}
