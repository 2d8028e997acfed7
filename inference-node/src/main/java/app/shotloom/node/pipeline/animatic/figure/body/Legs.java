package app.shotloom.node.pipeline.animatic.figure.body;

/** Where a pose puts legs and feet. */
final class Legs {
    private static final double THIGH = 0.51;

    private final Build build;
    private final Pose pose;
    private final Vec pelvis;
    private final boolean sits;

    Legs(Build build, Pose pose, Vec pelvis, Surroundings around) {
        this.build = build;
        this.pose = pose;
        this.pelvis = pelvis;
        this.sits = around.seat() >= 0;
    }

    /** @param side 1 for the near leg, -1 for the far one */
    Bones leg(int side) {
        boolean near = side > 0;
        double f = pose.get(near ? Channel.NEAR_FOOT_F : Channel.FAR_FOOT_F) * build.leg();
        double u = pose.get(near ? Channel.NEAR_FOOT_U : Channel.FAR_FOOT_U) * build.leg() + Build.ANKLE;
        double s = pose.get(near ? Channel.NEAR_FOOT_S : Channel.FAR_FOOT_S) * build.leg();
        double length = build.leg() - Build.ANKLE;
        double shin = length * (1 - THIGH);
        if (sits && pelvis.u() > shin) {
            u = Math.max(u, pelvis.u() - shin + 0.01);
        }
        var hip = new Vec(pelvis.f(), pelvis.u(), side * build.hips() * 0.78);
        var goal = new Vec(pelvis.f() + f, u, side * s);
        return Bones.reaching(hip, goal, length * THIGH, shin, new Vec(1, 0.2, side * (0.12 + s * 1.2)));
    }

    /** A foot on the ground lies flat; a foot in the air hangs from its shin. */
    Vec toes(Bones leg, int side) {
        double pitch = Math.toRadians(pose.get(side > 0 ? Channel.NEAR_FOOT_PITCH : Channel.FAR_FOOT_PITCH));
        double lifted = Math.clamp((leg.end().u() - Build.ANKLE) / (0.16 * build.leg()), 0, 1);
        Vec shin = leg.end().minus(leg.joint()).unit();
        Vec square = new Vec(1, 0, 0).minus(shin.times(shin.f())).unit();
        Vec hanging = square.plus(shin.times(0.55)).unit();
        Vec flat = new Vec(0.97, 0, side * 0.22);
        return flat.to(hanging, lifted).unit().pitched(pitch);
    }
}
