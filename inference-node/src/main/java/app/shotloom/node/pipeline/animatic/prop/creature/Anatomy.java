package app.shotloom.node.pipeline.animatic.prop.creature;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Where the joints of a body are in a pose; the ground is y = 0, it faces left. */
final class Anatomy {
    final Species species;
    final Pose pose;
    final double length;
    final double chest;
    final double rump;
    final double leg;
    final Point2D shoulder;
    final Point2D hip;
    final Point2D neckEnd;
    final AffineTransform head;
    final double skull;

    Anatomy(Species species, Pose pose) {
        this.species = species;
        this.pose = pose;
        length = species.number("body", "length", 100);
        chest = species.number("body", "chest", 26);
        rump = species.number("body", "rump", 24);
        leg = species.has("legs") ? species.number("legs", "length", 50) : 0;
        skull = species.number("head", "size", 17);
        double pitch = pose.pitch + Math.toRadians(species.number("body", "pitch", 0));
        double standing = Math.sin(Math.toRadians(species.number("body", "pitch", 0))) * length / 2;
        double ground = Math.max(leg + chest * (leg == 0 ? 1 : 0.72), leg * 0.85 + standing + rump * 0.72);
        double frontY = -ground + pose.frontDown * ground - length * 0.5 * Math.sin(pitch);
        double slope = species.number("body", "slope", 0);
        double rearY = -ground - slope + pose.rearDown * ground + length * 0.5 * Math.sin(pitch);
        double across = Math.sqrt(Math.max(length * length * 0.1, length * length - (rearY - frontY) * (rearY - frontY)));
        shoulder = new Point2D.Double(-across / 2, frontY);
        hip = new Point2D.Double(across / 2, rearY);
        double angle = Math.toRadians(species.number("neck", "angle", 45)) + pose.neck + tilt() * 0.5;
        double neck = species.number("neck", "length", species.has("neck") ? 20 : 0);
        Point2D base = neckBase();
        neckEnd = new Point2D.Double(base.getX() - Math.cos(angle) * neck, base.getY() - Math.sin(angle) * neck);
        double nose = pose.head - Math.toRadians(species.number("head", "droop", 12)) + tilt() * 0.3;
        head = AffineTransform.getTranslateInstance(neckEnd.getX(), neckEnd.getY());
        head.rotate(nose);
    }

    /** How much the front is higher than it is when standing, as an angle. */
    private double tilt() {
        return Math.clamp(Math.atan2(hip.getY() - shoulder.getY(), length), -0.6, 1.2);
    }

    private Point2D neckBase() {
        return new Point2D.Double(
                shoulder.getX() - chest * species.number("neck", "ahead", species.has("neck") ? 0.25 : 0.4),
                shoulder.getY() - chest * species.number("neck", "above", species.has("neck") ? 0.35 : 0.08));
    }

    Point2D inHead(double x, double y) {
        return head.transform(new Point2D.Double(x * skull, y * skull), null);
    }

    boolean isSerpent() {
        return species.word("body", "type", "").equals("serpent");
    }

    Ribbon torso() {
        if (isSerpent()) {
            return serpent();
        }
        double waist = species.number("body", "waist", (chest + rump) / 2 * 0.92);
        double arch = species.number("body", "arch", 0);
        double middleX = (shoulder.getX() + hip.getX()) / 2;
        double middleY = (shoulder.getY() + hip.getY()) / 2 - arch;
        double end = species.number("body", "end", 0.55);
        double bend = Math.sin(pose.wave) * length * 0.03;
        Point2D back = behind(end);
        return new Ribbon()
                .to(back.getX(), back.getY() - rump * 0.05 + bend, rump * species.number("body", "taper", 0.72))
                .to(hip.getX(), hip.getY() + bend * 0.5, rump)
                .to(middleX, middleY, waist)
                .to(shoulder, chest)
                .to(shoulder.getX() - along()[0] * chest * 0.45, shoulder.getY() - along()[1] * chest * 0.45 - chest * 0.02, chest * 0.78);
    }

    /** From the shoulder to the hip, of length 1. */
    private double[] along() {
        double distance = Math.max(1e-6, shoulder.distance(hip));
        return new double[] {(hip.getX() - shoulder.getX()) / distance, (hip.getY() - shoulder.getY()) / distance};
    }

    /** A place behind the hip on the line of the back, by the rump's radius. */
    Point2D behind(double share) {
        return new Point2D.Double(hip.getX() + along()[0] * rump * share, hip.getY() + along()[1] * rump * share);
    }

    private Ribbon serpent() {
        var ribbon = new Ribbon();
        double reach = length * 2.2;
        int bends = 12;
        for (int i = 0; i <= bends; i++) {
            double share = (double) i / bends;
            double x = reach * (0.62 - share);
            double width = chest * Math.min(1, 0.14 + share * 2.2) * (0.92 + 0.08 * Math.cos(share * 6));
            double swing = Math.sin(pose.wave + share * 11) * chest * 1.5 * (1 - share * share * 0.7);
            ribbon.to(x, -chest * 1.9 + swing * 0.62, width);
        }
        double lift = species.number("body", "lift", 2.2) * chest;
        double front = reach * (0.62 - 1);
        return ribbon.to(front - chest * 1.6, -lift - chest * 1.6, chest * 0.82).to(neckOfSerpent(), chest * 0.74);
    }

    private Point2D neckOfSerpent() {
        return neckEnd;
    }

    /** Null when the head sits on the body. */
    Ribbon neck() {
        Point2D base = neckBase();
        double wide = species.number("neck", "base", chest * 0.72);
        double thin = species.number("neck", "top", skull * 0.8);
        double sway = pose.neck * species.number("neck", "length", 20) * 0.06;
        return new Ribbon()
                .to(shoulder.getX() + chest * 0.25, shoulder.getY() - chest * 0.05, wide * 1.1)
                .to(base, wide)
                .to((base.getX() + neckEnd.getX()) / 2 + sway, (base.getY() + neckEnd.getY()) / 2, (wide + thin) / 2)
                .to(neckEnd, thin);
    }
}
