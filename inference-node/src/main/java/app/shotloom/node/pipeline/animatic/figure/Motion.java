package app.shotloom.node.pipeline.animatic.figure;

import java.util.function.DoubleFunction;

/**
 * A movement as an animator draws it: a few drawings, played in a circle.
 *
 * @param seconds of one round
 * @param drawings of one round
 * @param speed over the ground in body heights a second, forward
 * @param pose at a share of the round, 0 to 1
 */
public record Motion(double seconds, int drawings, double speed, DoubleFunction<Pose> pose) {
    /** The drawing shown at a time in seconds, from 0 to {@link #drawings}. */
    public int drawingAt(double time) {
        return (int) Math.floorMod((long) Math.floor(time / seconds * drawings + 1e-6), (long) drawings);
    }

    /** How wide it gets, for a body's height of 1. */
    public double reach() {
        double widest = 0.40;
        for (int number = 0; number < drawings; number += 2) {
            Pose at = drawing(number);
            double arms = Math.abs(Math.sin(at.nearArm().root() + at.nearArm().bend() * 0.5)) * 0.36;
            double lying = Math.abs(Math.sin(at.roll())) * 0.95;
            widest = Math.max(widest, Math.max(0.26 + arms, lying));
        }
        return widest;
    }

    Pose drawing(int number) {
        return pose.apply((double) number / drawings);
    }
}
