package app.shotloom.node.pipeline.animatic.figure.body;

import java.util.function.UnaryOperator;

/**
 * Where everything of a body is; the ground is at 0, in heights of the body.
 *
 * @param pelvis half way between the hip joints
 * @param neck where the shoulders' line crosses the spine
 * @param skull the middle of the head
 * @param nearToes the way the near foot points, of length 1
 */
public record Joints(
        Build build,
        Vec pelvis,
        Vec waist,
        Vec neck,
        Vec skull,
        Axes hips,
        Axes chest,
        Axes head,
        Bones nearArm,
        Bones farArm,
        Bones nearLeg,
        Bones farLeg,
        Vec nearToes,
        Vec farToes) {

    /** A point of the head, in its heights from its middle. */
    public Vec onHead(double f, double u, double s) {
        return skull.plus(head.at(f, u, s).times(build.head()));
    }

    Joints turned(UnaryOperator<Vec> by) {
        UnaryOperator<Vec> about = point -> by.apply(point.minus(pelvis)).plus(pelvis);
        return new Joints(
                build,
                pelvis,
                about.apply(waist),
                about.apply(neck),
                about.apply(skull),
                hips.turned(by),
                chest.turned(by),
                head.turned(by),
                nearArm.moved(about),
                farArm.moved(about),
                nearLeg.moved(about),
                farLeg.moved(about),
                by.apply(nearToes),
                by.apply(farToes));
    }

    Joints moved(Vec way) {
        UnaryOperator<Vec> by = way::plus;
        return new Joints(
                build,
                by.apply(pelvis),
                by.apply(waist),
                by.apply(neck),
                by.apply(skull),
                hips,
                chest,
                head,
                nearArm.moved(by),
                farArm.moved(by),
                nearLeg.moved(by),
                farLeg.moved(by),
                nearToes,
                farToes);
    }

    /** How far the lowest point of the body is over the ground. */
    double lowest() {
        double feet = Math.min(nearLeg.end().u(), farLeg.end().u()) - Build.ANKLE;
        double knees = Math.min(nearLeg.joint().u(), farLeg.joint().u()) - 0.034;
        double hands = Math.min(nearArm.end().u(), farArm.end().u()) - 0.022;
        double trunk = Math.min(pelvis.u() - build.seat(), neck.u() - 0.055 * build.girth());
        double skullLow = skull.u() - build.head() * 0.44;
        return Math.min(Math.min(feet, knees), Math.min(Math.min(hands, trunk), skullLow));
    }
}
