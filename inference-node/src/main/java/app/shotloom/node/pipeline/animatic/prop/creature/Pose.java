package app.shotloom.node.pipeline.animatic.prop.creature;

/**
 * How an animal holds itself. Angles are radians, positive is up (nose up, front up, tail up); lengths are shares of
 * the length of its legs.
 */
final class Pose {
    /** How far the whole of it is above the ground, in its own heights. */
    double rise;

    /** Turned about its middle: half a turn lies on its back. */
    double roll;

    double pitch;
    double frontDown;
    double rearDown;
    double neck;
    double head;
    double mouth;
    double tail;
    double tailWave;

    /** Where a wing beat is, in radians: a quarter turn is up. */
    double wing;

    /** 0 folded to the body, 1 spread. */
    double spread;

    /** The bend of a body that swims or crawls, in radians. */
    double wave;

    double ears;
    boolean eyesClosed;
    boolean folded;

    /** Where the feet are from where they stand: forward and up; near fore, far fore, near hind, far hind. */
    final double[] forward = new double[4];

    final double[] up = new double[4];

    Pose foot(int leg, double forwards, double upwards) {
        forward[leg] = forwards;
        up[leg] = upwards;
        return this;
    }

    /** Both feet of a pair: 0 fore, 1 hind. */
    Pose feet(int pair, double forwards, double upwards) {
        return foot(pair * 2, forwards, upwards).foot(pair * 2 + 1, forwards, upwards);
    }

    /** On the way from one pose to another, by a share of 0 to 1. */
    static Pose between(Pose a, Pose b, double share) {
        var mixed = new Pose();
        mixed.rise = mix(a.rise, b.rise, share);
        mixed.roll = mix(a.roll, b.roll, share);
        mixed.pitch = mix(a.pitch, b.pitch, share);
        mixed.frontDown = mix(a.frontDown, b.frontDown, share);
        mixed.rearDown = mix(a.rearDown, b.rearDown, share);
        mixed.neck = mix(a.neck, b.neck, share);
        mixed.head = mix(a.head, b.head, share);
        mixed.mouth = mix(a.mouth, b.mouth, share);
        mixed.tail = mix(a.tail, b.tail, share);
        mixed.tailWave = b.tailWave;
        mixed.wing = b.wing;
        mixed.spread = share < 0.5 ? a.spread : b.spread;
        mixed.wave = mix(a.wave, b.wave, share);
        mixed.ears = mix(a.ears, b.ears, share);
        mixed.eyesClosed = share < 0.5 ? a.eyesClosed : b.eyesClosed;
        mixed.folded = share < 0.5 ? a.folded : b.folded;
        for (int i = 0; i < 4; i++) {
            mixed.foot(i, mix(a.forward[i], b.forward[i], share), mix(a.up[i], b.up[i], share));
        }
        return mixed;
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
