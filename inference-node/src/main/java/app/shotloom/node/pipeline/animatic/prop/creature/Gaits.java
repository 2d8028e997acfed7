package app.shotloom.node.pipeline.animatic.prop.creature;

/** How legs go, by where in the cycle they are (0 to 1). A foot on the ground moves back as fast as the body goes on. */
final class Gaits {
    private static final double[] WALK = {0.25, 0.75, 0, 0.5};
    private static final double[] TROT = {0, 0.5, 0.5, 0};
    private static final double[] GALLOP = {0.5, 0.62, 0, 0.1};

    private Gaits() {}

    static Pose walk(double cycle) {
        var pose = new Pose();
        step(pose, cycle, WALK, 0.62, Manner.WALK.stride(), 0.2);
        pose.frontDown = 0.012 * Math.sin(cycle * 4 * Math.PI);
        pose.rearDown = 0.012 * Math.cos(cycle * 4 * Math.PI);
        pose.neck = 0.06 * Math.sin(cycle * 4 * Math.PI);
        pose.tail = 0.12 * Math.sin(cycle * 2 * Math.PI);
        return pose;
    }

    static Pose trot(double cycle) {
        var pose = new Pose();
        step(pose, cycle, TROT, 0.45, Manner.TROT.stride(), 0.34);
        pose.rise = 0.03 * Math.abs(Math.sin(cycle * 2 * Math.PI));
        pose.neck = 0.04 * Math.sin(cycle * 4 * Math.PI);
        pose.tail = 0.2;
        return pose;
    }

    static Pose gallop(double cycle) {
        var pose = new Pose();
        step(pose, cycle, GALLOP, 0.3, Manner.GALLOP.stride(), 0.42);
        double flex = Math.sin((cycle - 0.1) * 2 * Math.PI);
        pose.pitch = 0.13 * flex;
        pose.rise = 0.09 * Math.max(0, Math.sin((cycle + 0.12) * 2 * Math.PI));
        pose.neck = -0.22 - 0.12 * flex;
        pose.head = 0.12;
        pose.tail = 0.45 + 0.15 * flex;
        pose.ears = 0.5;
        return pose;
    }

    /** Hind legs together, then a leap, then the fore legs: rabbits, frogs, kangaroos. */
    static Pose hop(double cycle) {
        var pose = new Pose();
        double air = Math.clamp((cycle - 0.2) / 0.6, 0, 1);
        double arc = Math.sin(air * Math.PI);
        pose.rise = 0.42 * arc;
        double push = cycle < 0.2 ? cycle / 0.2 : 1 - air;
        pose.feet(1, air <= 0 ? -0.15 * push : air < 0.5 ? -0.75 : 0.45 * (air - 0.5) * 2, arc * 0.15);
        pose.feet(0, air > 0.3 ? 0.35 * arc : 0, arc * 0.3);
        pose.pitch = 0.28 * Math.sin((air + 0.12) * 2 * Math.PI) * (arc > 0 ? 1 : 0);
        pose.rearDown = air <= 0 || air >= 1 ? 0.14 : 0;
        pose.frontDown = air >= 1 ? 0.12 : 0;
        pose.ears = 0.5 * arc;
        pose.tail = 0.25 * arc;
        return pose;
    }

    private static void step(Pose pose, double cycle, double[] offsets, double ground, double stride, double lift) {
        double reach = stride * ground / 2;
        for (int leg = 0; leg < 4; leg++) {
            double at = cycle + offsets[leg];
            at -= Math.floor(at);
            if (at < ground) {
                pose.foot(leg, reach - 2 * reach * at / ground, 0);
            } else {
                double swing = (at - ground) / (1 - ground);
                double eased = (1 - Math.cos(swing * Math.PI)) / 2;
                pose.foot(leg, -reach + 2 * reach * eased, lift * Math.sin(swing * Math.PI));
            }
        }
    }
}
