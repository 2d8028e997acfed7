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

    Pose drawing(int number) {
        return pose.apply((double) number / drawings);
    }
}
