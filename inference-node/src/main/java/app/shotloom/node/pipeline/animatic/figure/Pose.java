package app.shotloom.node.pipeline.animatic.figure;

/**
 * How a body is held, facing right. Angles are radians: a limb at 0 hangs straight down, positive is forward; elbows
 * bend the forearm forward, knees bend the shin back.
 *
 * @param lean of the trunk, forward
 * @param nod of the head, forward
 * @param rise off the ground, as a share of the body's height
 * @param roll of the whole body about its middle: a quarter turn lies on its back
 * @param mouth 0 closed, 1 wide open
 * @param eyesShut whether it sleeps or blinks
 */
record Pose(
        double lean,
        double nod,
        Limb nearArm,
        Limb farArm,
        Limb nearLeg,
        Limb farLeg,
        double rise,
        double roll,
        double mouth,
        boolean eyesShut) {

    /** Two joints: shoulder and elbow, or hip and knee. */
    record Limb(double root, double bend) {}

    static final Pose STANDING = new Pose(
            0, 0, new Limb(0.10, 0.15), new Limb(-0.12, 0.12), new Limb(0.07, 0.03), new Limb(-0.09, 0.02), 0, 0, 0, false);

    Pose lean(double angle) {
        return new Pose(angle, nod, nearArm, farArm, nearLeg, farLeg, rise, roll, mouth, eyesShut);
    }

    Pose nod(double angle) {
        return new Pose(lean, angle, nearArm, farArm, nearLeg, farLeg, rise, roll, mouth, eyesShut);
    }

    Pose near(double shoulder, double elbow) {
        return new Pose(lean, nod, new Limb(shoulder, elbow), farArm, nearLeg, farLeg, rise, roll, mouth, eyesShut);
    }

    Pose far(double shoulder, double elbow) {
        return new Pose(lean, nod, nearArm, new Limb(shoulder, elbow), nearLeg, farLeg, rise, roll, mouth, eyesShut);
    }

    Pose arms(double shoulder, double elbow) {
        return near(shoulder, elbow).far(shoulder - 0.18, elbow);
    }

    Pose nearLeg(double hip, double knee) {
        return new Pose(lean, nod, nearArm, farArm, new Limb(hip, knee), farLeg, rise, roll, mouth, eyesShut);
    }

    Pose farLeg(double hip, double knee) {
        return new Pose(lean, nod, nearArm, farArm, nearLeg, new Limb(hip, knee), rise, roll, mouth, eyesShut);
    }

    Pose legs(double hip, double knee) {
        return nearLeg(hip, knee).farLeg(hip - 0.12, knee);
    }

    Pose up(double share) {
        return new Pose(lean, nod, nearArm, farArm, nearLeg, farLeg, share, roll, mouth, eyesShut);
    }

    Pose rolled(double angle) {
        return new Pose(lean, nod, nearArm, farArm, nearLeg, farLeg, rise, angle, mouth, eyesShut);
    }

    Pose mouth(double open) {
        return new Pose(lean, nod, nearArm, farArm, nearLeg, farLeg, rise, roll, open, eyesShut);
    }

    Pose asleep() {
        return new Pose(lean, nod, nearArm, farArm, nearLeg, farLeg, rise, roll, mouth, true);
    }
}
