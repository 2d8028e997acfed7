package app.shotloom.node.pipeline.animatic.figure.body;

/** Puts a body of some build into a pose, in its surroundings. */
public final class Rig {
    private static final double LYING = 45;

    private final Build build;
    private final Pose pose;
    private final Surroundings around;

    private Rig(Build build, Pose pose, Surroundings around) {
        this.build = build;
        this.pose = pose;
        this.around = around;
    }

    public static Joints joints(Build build, Pose pose, Surroundings around) {
        return new Rig(build, pose, around).joints();
    }

    private Joints joints() {
        Vec pelvis = new Vec(0, hipHeight(), 0);
        double lean = radians(Channel.LEAN);
        double stoop = Math.toRadians(build.stoop());
        double side = radians(Channel.SIDE);
        double trunk = build.trunk();
        Vec waist = pelvis.plus(up(lean * 0.4, side * 0.4).times(trunk * 0.42));
        Vec neck = waist.plus(up(lean + stoop, side).times(trunk * 0.58));
        double twist = radians(Channel.TWIST);
        Axes chest = Axes.UPRIGHT.turned(way -> way.pitched(lean + stoop).rolled(side).yawed(twist));
        Axes hips = Axes.UPRIGHT.turned(way -> way.pitched(lean * 0.3).rolled(side * 0.3));
        double nod = (lean + stoop) * 0.45 + radians(Channel.NOD);
        double look = twist * 0.6 + radians(Channel.LOOK);
        Axes head = Axes.UPRIGHT.turned(way -> way.pitched(nod).rolled(side * 0.5 + radians(Channel.TILT)).yawed(look));
        Vec skull = neck.plus(chest.up().plus(head.up()).unit().times(build.neck() + build.head() * 0.20))
                .plus(head.at(0.09, 0.30, 0).times(build.head()));
        var legs = new Legs(build, pose, pelvis, around);
        Bones nearLeg = legs.leg(1);
        Bones farLeg = legs.leg(-1);
        var still = new Joints(
                build, pelvis, waist, neck, skull, hips, chest, head,
                nearLeg, farLeg, nearLeg, farLeg, legs.toes(nearLeg, 1), legs.toes(farLeg, -1));
        return placed(new Arms(still, pose, around).added());
    }

    private double hipHeight() {
        boolean sits = around.seat() >= 0 && !isLying();
        return sits ? around.seat() + build.seat() : pose.get(Channel.HIP) * build.leg();
    }

    private boolean isLying() {
        return Math.abs(pose.get(Channel.PITCH)) > LYING || Math.abs(pose.get(Channel.ROLL)) > LYING;
    }

    /** Tips and turns the whole body, and lets it down to what it rests on. */
    private Joints placed(Joints joints) {
        double pitch = radians(Channel.PITCH);
        double roll = radians(Channel.ROLL);
        double turn = radians(Channel.TURN);
        Joints turned = pitch == 0 && roll == 0 && turn == 0
                ? joints
                : joints.turned(way -> way.pitched(pitch).rolled(roll).yawed(turn));
        boolean sits = around.seat() >= 0 && !isLying();
        double floor = around.seat() >= 0 && isLying() ? around.seat() : 0;
        double drop = sits ? Math.max(0, -turned.lowest()) : floor - turned.lowest();
        return turned.moved(new Vec(pose.get(Channel.SHIFT), drop + pose.get(Channel.RISE), 0));
    }

    private double radians(Channel channel) {
        return Math.toRadians(pose.get(channel));
    }

    private static Vec up(double lean, double side) {
        return new Vec(Math.sin(lean) * Math.cos(side), Math.cos(lean) * Math.cos(side), Math.sin(side));
    }
}
