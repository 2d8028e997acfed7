package app.shotloom.node.pipeline.animatic.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * Where the joints of a body are in a pose, facing right: the body is about 1 high, stands on y = 0, and y grows down.
 * The lower foot touches the ground unless the pose rises.
 */
final class Skeleton {
    final double head;
    final double legLength;
    final double trunk;
    final Point2D hip;
    final Point2D neck;
    final Point2D skull;
    final Point2D[] nearArm;
    final Point2D[] farArm;
    final Point2D[] nearLeg;
    final Point2D[] farLeg;
    final AffineTransform placed;

    Skeleton(Likeness look, Pose pose) {
        head = 1 / look.heads();
        legLength = look.heads() > 5 ? 0.47 : 0.40;
        trunk = 1 - legLength - head * 1.06;
        double lean = pose.lean() + (look.stooped() ? 0.16 : 0);
        double hips = 0.022 * look.girth();
        Point2D[] near = limb(new Point2D.Double(hips, 0), pose.nearLeg(), legLength, -1);
        Point2D[] far = limb(new Point2D.Double(-hips, 0), pose.farLeg(), legLength, -1);
        double lowest = Math.max(near[2].getY(), far[2].getY());
        var lift = AffineTransform.getTranslateInstance(0, -lowest - pose.rise());
        nearLeg = moved(near, lift);
        farLeg = moved(far, lift);
        hip = lift.transform(new Point2D.Double(0, 0), null);
        neck = along(hip, Math.PI + -lean, trunk);
        double shoulders = 0.052 * look.girth();
        nearArm = limb(new Point2D.Double(neck.getX() + shoulders * 0.9, neck.getY() + 0.035), turned(pose.nearArm(), lean), trunk * 1.22, 1);
        farArm = limb(new Point2D.Double(neck.getX() - shoulders * 0.9, neck.getY() + 0.035), turned(pose.farArm(), lean), trunk * 1.22, 1);
        skull = along(neck, Math.PI - lean - pose.nod(), head * 0.56);
        placed = AffineTransform.getRotateInstance(pose.roll(), 0, -0.5);
        if (pose.roll() != 0) {
            double drop = 0.5 * Math.abs(Math.sin(pose.roll())) - 0.07 * Math.abs(Math.sin(pose.roll()));
            placed.preConcatenate(AffineTransform.getTranslateInstance(0, drop));
        }
    }

    private static Pose.Limb turned(Pose.Limb limb, double lean) {
        return new Pose.Limb(limb.root() + lean * 0.5, limb.bend());
    }

    /** Root, middle and end; {@code bends} is 1 for an elbow, -1 for a knee. */
    private static Point2D[] limb(Point2D root, Pose.Limb limb, double length, int bends) {
        Point2D middle = along(root, limb.root(), length * 0.5);
        Point2D end = along(middle, limb.root() + bends * limb.bend(), length * 0.5);
        return new Point2D[] {root, middle, end};
    }

    /** A point so far from another, at an angle from straight down, forward positive. */
    static Point2D along(Point2D from, double angle, double length) {
        return new Point2D.Double(from.getX() + Math.sin(angle) * length, from.getY() + Math.cos(angle) * length);
    }

    private static Point2D[] moved(Point2D[] points, AffineTransform by) {
        Point2D[] moved = new Point2D[points.length];
        by.transform(points, 0, moved, 0, points.length);
        return moved;
    }
}
