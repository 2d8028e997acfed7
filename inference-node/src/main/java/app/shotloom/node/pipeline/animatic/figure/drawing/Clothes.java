package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Bones;
import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** What is worn on the trunk, and what hangs from it around the legs. */
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
        boolean swim = cut.equals("none") && outfit.cut("top").equals("none") && outfit.get("top") != null;
        String collar = outfit.get("top") == null ? "bareskin" : java.util.Objects.requireNonNull(outfit.get("top")).collar();
        Color top = collar.equals("bareskin") || collar.equals("bikini") ? skin : outfit.color("top", skin);
        boolean onePiece = swim && outfit.cut("legs").equals("bare");
        layers.add(trunk.outline(-0.14, 0.16), onePiece && !collar.equals("bareskin") ? outfit.color("top", skin) : outfit.cut("legs").equals("bare") ? legs : legs);
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
            case "v" -> layers.mark(wedge(trunk, 0.74, 15), likeness.skin());
            case "shirt" -> {
                layers.mark(wedge(trunk, 0.88, 11), likeness.skin());
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
        if (outfit.has("collar")) {
            layers.add(trunk.outline(0.955, 1.02), outfit.color("collar", Color.WHITE));
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
    private java.awt.Shape wedge(Trunk on, double low, double half) {
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
            layers.add(over.outline(0.50, 0.93), Layers.darker(plate, -0.0));
            layers.tint(over.panel(0.5, 0.93, -2, 2), Layers.DARK, 120);
        }
        if (outfit.has("tabard")) {
            layers.add(over.panel(-0.14, 0.94, -34, 34), outfit.color("tabard", Color.RED));
        }
    }

    /** Jackets, coats and robes over everything else on the trunk, open in front. */
    void outer() {
        Outfit.Piece outer = outfit.get("outer");
        if (outer != null) {
            boolean robe = outer.cut().equals("robe");
            boolean coat = outer.cut().equals("coat");
            double gap = robe ? 0 : coat ? 12 : 20;
            double low = robe || coat ? 0.0 : -0.06;
            if (robe) {
                layers.add(over.outline(low, 1), outer.color());
                layers.mark(wedge(over, 0.82, 12), outfit.get("top") == null ? likeness.skin() : outfit.color("top", likeness.skin()));
            } else {
                layers.add(over.panel(low, 0.985, gap, 181), outer.color());
                layers.add(over.panel(low, 0.985, -181, -gap), outer.color());
                for (int side : new int[] {-1, 1}) {
                    if (trunk.isSeen(0.8, side * 30)) {
                        layers.add(Outlines.polygon(List.of(
                                lens.at(over.surface(0.99, side * 55)), lens.at(over.surface(0.60, side * (gap + 1))), lens.at(over.surface(0.80, side * (gap + 30))))), Layers.darker(outer.color(), 0.1));
                    }
                }
            }
        }
        if (outfit.has("stripes")) {
            layers.mark(over.outline(0.22, 0.29), outfit.color("stripes", Color.WHITE));
        }
        extras();
    }

    private void extras() {
        if (outfit.has("apron")) {
            layers.add(over.panel(-0.10, 0.72, -62, 62), outfit.color("apron", Color.WHITE));
            layers.add(over.outline(0.33, 0.37), outfit.color("apron", Color.WHITE));
        }
        if (outfit.has("belt")) {
            layers.add(over.outline(0.14, 0.22), outfit.color("belt", Layers.DARK));
        }
        if (outfit.has("fur")) {
            layers.add(over.outline(0.86, 1.0), outfit.color("fur", Color.WHITE));
        }
        if (outfit.has("badge") && trunk.isSeen(0.72, 38)) {
            layers.add(Outlines.circle(lens.at(over.surface(0.72, 38)), 0.014), outfit.color("badge", Color.YELLOW));
        }
        if (outfit.has("cross") && trunk.isSeen(0.6, 0)) {
            layers.add(Outlines.line(0.012, List.of(lens.at(over.surface(0.72, 0)), lens.at(over.surface(0.5, 0)))), outfit.color("cross", Color.YELLOW));
        }
        if (outfit.has("necklace") && trunk.isSeen(0.85, 0)) {
            layers.mark(Outlines.line(0.012, Outlines.bow(lens.at(over.surface(0.95, 60)), lens.at(over.surface(0.70, 0)), lens.at(over.surface(0.95, -60)))), outfit.color("necklace", Color.YELLOW));
        }
        if (outfit.has("scarf")) {
            Color scarf = outfit.color("scarf", Color.RED);
            layers.add(Outlines.hull(Outlines.ball(lens.at(trunk.surface(0.985, 90)), 0.022), Outlines.ball(lens.at(trunk.surface(0.985, -90)), 0.022), Outlines.ball(lens.at(trunk.surface(0.97, 0)), 0.024)), scarf);
            if (trunk.isSeen(0.8, 25)) {
                layers.add(Outlines.hull(at(0.95, 25, 0.018), at(0.60, 22, 0.022)), scarf);
            }
        }
        if (outfit.has("ruff")) {
            layers.add(Outlines.hull(Outlines.ball(lens.at(trunk.surface(0.99, 90)), 0.035), Outlines.ball(lens.at(trunk.surface(0.99, -90)), 0.035)), outfit.color("ruff", Color.WHITE));
        }
        if (outfit.has("bag")) {
            layers.mark(Outlines.line(0.014, List.of(lens.at(over.surface(0.97, -60)), lens.at(over.surface(0.1, 70)))), outfit.color("bag", Color.GRAY));
            layers.add(Outlines.hull(at(0.10, 80, 0.035), at(-0.08, 80, 0.035)), outfit.color("bag", Color.GRAY));
        }
    }

    /** Skirts, and the lower part of coats and robes, around both legs. */
    void skirts() {
        String cut = outfit.cut("legs");
        Color color = outfit.color("legs", Color.GRAY);
        switch (cut) {
            case "skirt" -> layers.add(skirt(0.86, 0.060, 0.22), color);
            case "long-skirt" -> layers.add(skirt(1.85, 0.085, 0.22), color);
            case "tutu" -> layers.add(tutu(), color);
            default -> {
                // trousers are drawn with the legs
            }
        }
        switch (outfit.cut("outer")) {
            case "coat" -> layers.add(skirt(1.05, 0.058, 0.16), outfit.color("outer", color));
            case "robe" -> layers.add(skirt(1.86, 0.070, 0.16), outfit.color("outer", color));
            default -> {
                // a jacket ends at the hips
            }
        }
        if (outfit.has("apron")) {
            Area front = new Area(skirt(0.75, 0.040, 0.1));
            if (trunk.isSeen(0.1, 0)) {
                layers.add(front, outfit.color("apron", Color.WHITE));
            }
        }
    }

    /** @param length along the leg: 1 is the knee, 2 the ankle */
    private java.awt.Shape skirt(double length, double flare, double waist) {
        List<Outlines.Ball> balls = new ArrayList<>();
        for (int side : new int[] {-90, 90}) {
            balls.add(Outlines.ball(lens.at(trunk.surface(waist, side)), 0.004));
            balls.add(Outlines.ball(lens.at(trunk.surface(0, side)), 0.012));
        }
        balls.add(Outlines.ball(lens.at(trunk.surface(waist, 0)), 0.004));
        balls.add(Outlines.ball(lens.at(trunk.surface(waist, 180)), 0.004));
        balls.add(Outlines.ball(lens.at(trunk.surface(0.02, 180)), 0.006));
        for (Bones leg : List.of(body.nearLeg(), body.farLeg())) {
            Vec hem = length <= 1 ? leg.root().to(leg.joint(), length) : leg.joint().to(leg.end(), length - 1);
            if (length > 1) {
                balls.add(Outlines.ball(lens.at(leg.joint()), 0.046));
            }
            Point2D at = lens.at(hem);
            double wide = flare * Math.sqrt(body.build().girth());
            balls.add(Outlines.ball(new Point2D.Double(at.getX() - wide * 0.72, at.getY()), 0.018));
            balls.add(Outlines.ball(new Point2D.Double(at.getX() + wide * 0.72, at.getY()), 0.018));
        }
        return Outlines.hull(balls);
    }

    private java.awt.Shape tutu() {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double angle = i * 2 * Math.PI / 40;
            double radius = 0.19 + 0.012 * Math.cos(angle * 9);
            points.add(lens.at(trunk.spine(0.10).plus(body.hips().at(Math.cos(angle) * radius, Math.sin(angle * 2) * 0.01, Math.sin(angle) * radius))));
        }
        points.add(lens.at(trunk.surface(0.28, 90)));
        points.add(lens.at(trunk.surface(0.28, -90)));
        return Outlines.around(points);
    }

    /** What hangs on the back: drawn first when the figure is seen from the front, last when it is seen from behind. */
    void onBack() {
        if (outfit.has("cape")) {
            Point2D left = lens.at(trunk.surface(0.95, -110));
            Point2D right = lens.at(trunk.surface(0.95, 110));
            Vec low = body.pelvis().plus(new Vec(-0.16, -0.30, 0));
            layers.add(Outlines.hull(
                    Outlines.ball(left, 0.015), Outlines.ball(right, 0.015), Outlines.ball(lens.at(low.plus(new Vec(0, 0, 0.13))), 0.03), Outlines.ball(lens.at(low.plus(new Vec(0, 0, -0.13))), 0.03)), outfit.color("cape", Color.RED));
        }
        if (outfit.has("wings")) {
            for (int side : new int[] {-1, 1}) {
                layers.add(Outlines.hull(
                        Outlines.ball(lens.at(trunk.surface(0.75, 180)), 0.02),
                        Outlines.ball(lens.at(trunk.spine(1.1).plus(new Vec(-0.16, 0.06, side * 0.26))), 0.07),
                        Outlines.ball(lens.at(trunk.spine(0.5).plus(new Vec(-0.14, 0, side * 0.22))), 0.05)), outfit.color("wings", Color.WHITE));
            }
        }
        if (outfit.has("backpack") || outfit.has("pack")) {
            Color pack = outfit.color("backpack", outfit.color("pack", Color.GRAY));
            List<Outlines.Ball> balls = new ArrayList<>();
            for (int side : new int[] {-1, 1}) {
                balls.add(Outlines.ball(lens.at(trunk.surface(0.88, 180).plus(body.chest().at(-0.05, 0, side * 0.055))), 0.035));
                balls.add(Outlines.ball(lens.at(trunk.surface(0.30, 180).plus(body.chest().at(-0.055, 0, side * 0.065))), 0.045));
            }
            layers.add(Outlines.hull(balls), pack);
        }
    }

    boolean isSeenFromBehind() {
        return lens.depth(body.chest().forward()) < -0.15;
    }

    /** Straps of what hangs on the back. */
    void straps() {
        if (outfit.has("backpack")) {
            layers.add(over.panel(0.45, 0.98, 30, 48), Layers.darker(outfit.color("backpack", Color.GRAY), 0.2));
            layers.add(over.panel(0.45, 0.98, -48, -30), Layers.darker(outfit.color("backpack", Color.GRAY), 0.2));
        }
        if (outfit.has("cape") && trunk.isSeen(0.95, 0)) {
            layers.add(Outlines.hull(at(0.96, 70, 0.012), at(0.94, 0, 0.013), at(0.96, -70, 0.012)), outfit.color("cape", Color.RED));
        }
    }
}
