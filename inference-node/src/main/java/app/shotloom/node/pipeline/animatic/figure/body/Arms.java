package app.shotloom.node.pipeline.animatic.figure.body;

import java.util.List;

/** Where a pose puts arms and hands. */
final class Arms {
    private static final double UPPER = 0.47;

    /** How high hands meet, as a share of a height. */
    private static final double HANDSHAKE = 0.60;

    private final Joints body;
    private final Pose pose;
    private final Surroundings around;

    Arms(Joints body, Pose pose, Surroundings around) {
        this.body = body;
        this.pose = pose;
        this.around = around;
    }

    Joints added() {
        boolean farFirst = pose.near().stream().anyMatch(one -> one.reach().target() == Reach.Target.OTHER_HAND);
        Bones first = arm(farFirst ? -1 : 1, null);
        Bones second = arm(farFirst ? 1 : -1, first.end());
        Bones near = farFirst ? second : first;
        Bones far = farFirst ? first : second;
        return new Joints(
                body.build(), body.pelvis(), body.waist(), body.neck(), body.skull(), body.hips(), body.chest(), body.head(),
                near, far, body.nearLeg(), body.farLeg(), body.nearToes(), body.farToes());
    }

    private Bones arm(int side, @org.jspecify.annotations.Nullable Vec other) {
        double length = body.build().arm();
        Vec shoulder = shoulder(side);
        List<Pose.Weighted> reaches = side > 0 ? pose.near() : pose.far();
        Vec goal = Vec.ZERO;
        for (Pose.Weighted one : reaches) {
            goal = goal.plus(goal(one.reach(), side, shoulder, other).times(one.weight()));
        }
        double raised = Math.clamp((goal.u() - shoulder.u()) / length + 0.15, 0, 1);
        Vec low = new Vec(-0.75, -0.75, side * 0.5);
        Vec high = new Vec(0.15, -0.35, side * 1.0);
        Vec bend = low.to(high, raised).yawed(twist());
        return Bones.reaching(shoulder, goal, length * UPPER, length * (1 - UPPER), bend);
    }

    private Vec shoulder(int side) {
        return body.neck().plus(body.chest().at(0, -0.036, side * body.build().shoulders()));
    }

    private double twist() {
        return Math.toRadians(pose.get(Channel.TWIST));
    }

    private Vec goal(Reach reach, int side, Vec shoulder, @org.jspecify.annotations.Nullable Vec other) {
        Vec offset = reach.offset();
        Vec away = new Vec(offset.f(), offset.u(), side * offset.s()).times(body.build().arm());
        if (reach.target() == null) {
            return shoulder.plus(away.yawed(twist()));
        }
        Bones leg = side > 0 ? body.nearLeg() : body.farLeg();
        return away.plus(switch (reach.target()) {
            case MOUTH -> body.onHead(0.56, -0.30, side * 0.06);
            case EYES -> body.onHead(0.58, 0.04, side * 0.16);
            case EAR -> body.onHead(0.06, -0.06, side * 0.50);
            case HEAD -> body.onHead(0.05, 0.50, side * 0.22);
            case CHIN -> body.onHead(0.50, -0.52, side * 0.08);
            case CHEST -> body.neck().plus(body.chest().at(0.10, -0.11, side * 0.03));
            case BELLY -> body.waist().plus(body.chest().at(0.12 + body.build().belly(), -0.01, side * 0.04));
            case HIP -> body.pelvis().plus(body.hips().at(0.035, 0.075, side * body.build().hips() * 1.5));
            case KNEE -> leg.joint().plus(new Vec(-0.02, 0.055, 0));
            case FOOT -> leg.end().plus(new Vec(0.05, 0.035, 0));
            case GROUND -> new Vec(shoulder.f(), 0.03, shoulder.s());
            case OTHER_HAND -> other == null ? shoulder : other;
            case MEETING -> meeting();
            case PARTNER_CHEST -> partner(0.70, 0);
            case PARTNER_SHOULDER -> partner(0.81, 0);
            case PARTNER_HEAD -> partner(0.93, 0);
            case PARTNER_MOUTH -> partner(0.875, -0.075);
            case PARTNER_BACK -> partner(0.70, 0.06);
            case PARTNER_KNEE -> partner(0.45, -0.19);
            case PARTNER_FOOT -> partner(0.20, -0.36);
        });
    }

    private Vec meeting() {
        double shift = pose.get(Channel.SHIFT);
        if (!around.hasPartner()) {
            return new Vec(0.34, HANDSHAKE, 0);
        }
        double height = HANDSHAKE * (1 + around.partnerHeight()) / 2 + around.partnerUp() / 2;
        return new Vec(around.partnerAhead() / 2 - shift, height, 0);
    }

    private Vec partner(double share, double beyond) {
        if (!around.hasPartner()) {
            return new Vec(0.30 + beyond, share, 0);
        }
        double f = around.partnerAhead() - pose.get(Channel.SHIFT) + beyond;
        return new Vec(f, around.partnerUp() + share * around.partnerHeight(), 0);
    }
}
