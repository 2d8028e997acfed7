package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Bones;
import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** What hangs from the waist around the legs. */
final class Skirts {
    private final Layers layers;
    private final Outfit outfit;
    private final Joints body;
    private final Lens lens;
    private final Trunk trunk;

    Skirts(Layers layers, Outfit outfit, Joints body, Lens lens, Trunk trunk) {
        this.layers = layers;
        this.outfit = outfit;
        this.body = body;
        this.lens = lens;
        this.trunk = trunk;
    }

    /** Skirts around both legs. */
    void draw() {
        Color color = outfit.color("legs", Color.GRAY);
        switch (outfit.cut("legs")) {
            case "skirt" -> layers.add(skirt(0.86, 0.060, 0.22), color);
            case "long-skirt" -> layers.add(skirt(1.85, 0.085, 0.22), color);
            case "tutu" -> layers.add(tutu(), color);
            default -> {
                // trousers are drawn with the legs
            }
        }
    }

    /** The lower part of coats and robes, over all that is worn on the hips. */
    void tails() {
        Color color = outfit.color("outer", Color.GRAY);
        switch (outfit.cut("outer")) {
            case "coat" -> layers.add(skirt(1.05, 0.058, 0.16), color);
            case "robe" -> layers.add(skirt(1.86, 0.070, 0.16), color);
            default -> {
                // a jacket ends at the hips
            }
        }
        if (outfit.has("apron") && trunk.isSeen(0.1, 0)) {
            layers.add(skirt(0.75, 0.040, 0.1), outfit.color("apron", Color.WHITE));
        }
    }

    /** @param length along the leg: 1 is the knee, 2 the ankle */
    private Shape skirt(double length, double flare, double waist) {
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

    private Shape tutu() {
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
}
