package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Head, hair and face, in units of the head's height about its middle, looking three quarters to the right. */
final class Head {
    private static final Color EYE = new Color(0x26262B);
    private static final Color LIPS = new Color(0x8A4038);

    private final Likeness look;
    private final Pose pose;
    private final AffineTransform place;

    Head(Likeness look, Skeleton bones, Pose pose) {
        this.look = look;
        this.pose = pose;
        place = AffineTransform.getTranslateInstance(bones.skull.getX(), bones.skull.getY());
        place.rotate(pose.lean() * 0.5 + pose.nod());
        place.scale(bones.head, bones.head);
    }

    /** Hair that falls behind the shoulders. */
    void behind(List<Patch> patches) {
        switch (look.style()) {
            case LONG -> add(patches, look.hair(), round(-0.50, -0.42, 0.86, 1.42, 0.5));
            case PONYTAIL -> add(patches, look.hair(), new Ellipse2D.Double(-0.78, -0.34, 0.42, 0.95));
            case BOB -> add(patches, look.hair(), round(-0.52, -0.42, 0.92, 0.95, 0.4));
            case CURLY -> {
                for (int i = 0; i < 7; i++) {
                    double angle = Math.PI * (0.55 + i * 0.17);
                    add(patches, look.hair(), ball(Math.cos(angle) * 0.40 - 0.03, -Math.sin(angle) * 0.36 - 0.10, 0.24));
                }
            }
            default -> {
                // nothing falls behind
            }
        }
    }

    void draw(List<Patch> patches) {
        add(patches, look.skin(), new Ellipse2D.Double(-0.39, -0.50, 0.80, 1.0));
        add(patches, look.skin(), new Ellipse2D.Double(-0.30, -0.08, 0.16, 0.22));
        face(patches);
        hair(patches);
        if (look.hat() instanceof Color hat) {
            hat(patches, hat);
        }
    }

    private void face(List<Patch> patches) {
        if (look.beard()) {
            add(patches, look.hair(), new Arc2D.Double(-0.24, -0.18, 0.66, 0.82, 180, 180, Arc2D.CHORD));
        }
        if (pose.eyesShut()) {
            add(patches, EYE, new Rectangle2D.Double(-0.04, -0.01, 0.15, 0.028));
            add(patches, EYE, new Rectangle2D.Double(0.20, -0.01, 0.13, 0.028));
        } else {
            add(patches, EYE, new Ellipse2D.Double(-0.01, -0.07, 0.085, 0.13));
            add(patches, EYE, new Ellipse2D.Double(0.23, -0.07, 0.08, 0.13));
        }
        Color brow = Hues.mix(look.hair(), EYE, 0.4);
        add(patches, brow, bow(-0.05, 0.10));
        add(patches, brow, bow(0.20, 0.33));
        add(patches, Hues.mix(look.skin(), LIPS, 0.25), new Ellipse2D.Double(0.14, 0.02, 0.10, 0.10));
        mouth(patches);
        if (look.glasses()) {
            glasses(patches);
        }
    }

    /** A closed mouth smiles a little. */
    private void mouth(List<Patch> patches) {
        double open = 0.14 * Math.clamp(pose.mouth(), 0, 1);
        var lips = new Path2D.Double();
        lips.moveTo(0.02, 0.20);
        lips.quadTo(0.15, 0.27 + open * 1.6, 0.27, 0.19);
        lips.quadTo(0.15, 0.235, 0.02, 0.20);
        lips.closePath();
        add(patches, LIPS, lips);
    }

    private void glasses(List<Patch> patches) {
        for (double x : new double[] {0.03, 0.27}) {
            var rim = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            rim.append(ball(x, 0, 0.125), false);
            rim.append(ball(x, 0, 0.095), false);
            add(patches, EYE, rim);
        }
    }

    private void hair(List<Patch> patches) {
        if (look.style() == Likeness.HairStyle.BALD) {
            return;
        }
        var cap = new Path2D.Double();
        cap.moveTo(-0.42, 0.10);
        cap.curveTo(-0.54, -0.62, 0.42, -0.74, 0.43, -0.14);
        cap.curveTo(0.30, -0.30, 0.10, -0.30, -0.10, -0.27);
        cap.curveTo(-0.16, -0.12, -0.24, -0.02, -0.27, 0.10);
        cap.closePath();
        add(patches, look.hair(), cap);
        if (look.style() == Likeness.HairStyle.BUN) {
            add(patches, look.hair(), ball(-0.34, -0.46, 0.20));
        }
        if (look.style() == Likeness.HairStyle.CURLY) {
            for (int i = 0; i < 5; i++) {
                add(patches, look.hair(), ball(-0.28 + i * 0.15, -0.42 + 0.05 * Math.abs(i - 2), 0.15));
            }
        }
    }

    private void hat(List<Patch> patches, Color hat) {
        add(patches, hat, new Arc2D.Double(-0.44, -0.74, 0.88, 0.98, 0, 180, Arc2D.CHORD));
        add(patches, Hues.mix(hat, EYE, 0.2), round(-0.50, -0.30, 1.10, 0.09, 0.08));
    }

    private static Shape bow(double from, double to) {
        var brow = new Path2D.Double();
        brow.moveTo(from, -0.165);
        brow.quadTo((from + to) / 2, -0.235, to, -0.165);
        brow.quadTo((from + to) / 2, -0.195, from, -0.165);
        brow.closePath();
        return brow;
    }

    private void add(List<Patch> patches, Color color, Shape shape) {
        patches.add(new Patch(place.createTransformedShape(shape), color));
    }

    private static Shape ball(double x, double y, double radius) {
        return Figure.circle(new Point2D.Double(x, y), radius);
    }

    private static Shape round(double x, double y, double width, double height, double corner) {
        return new java.awt.geom.RoundRectangle2D.Double(x, y, width, height, corner, corner);
    }
}
