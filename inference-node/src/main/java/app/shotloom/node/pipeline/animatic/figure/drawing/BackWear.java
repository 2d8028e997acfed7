package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Capes, wings and packs, and what holds them. */
final class BackWear {
    private final Layers layers;
    private final Outfit outfit;
    private final Joints body;
    private final Lens lens;
    private final Trunk trunk;
    private final Trunk over;

    BackWear(Layers layers, Outfit outfit, Joints body, Lens lens, Clothes clothes) {
        this.layers = layers;
        this.outfit = outfit;
        this.body = body;
        this.lens = lens;
        this.trunk = clothes.trunk();
        this.over = clothes.over();
    }

    /** What hangs on the back: drawn first when the figure is seen from the front, last when it is seen from behind. */
    void draw() {
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

    private Outlines.Ball at(double level, double angle, double radius) {
        return Outlines.ball(lens.at(trunk.surface(level, angle)), radius);
    }
}
