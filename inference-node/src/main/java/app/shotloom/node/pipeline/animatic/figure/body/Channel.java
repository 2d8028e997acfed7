package app.shotloom.node.pipeline.animatic.figure.body;

/** What a pose says as a number. Angles are degrees; lengths of legs and feet are in leg lengths. */
public enum Channel {
    /** The back bends forward. */
    LEAN(false, 0),
    /** The back bends to the near side. */
    SIDE(false, 0),
    /** The shoulders turn towards the near side. */
    TWIST(false, 0),
    /** The whole body tips forward: 90 lies on its face, -90 on its back. */
    PITCH(true, 0),
    /** The whole body tips to the near side. */
    ROLL(true, 0),
    /** The whole body turns towards the near side. */
    TURN(true, 0),
    /** How high the hips are over the ground. */
    HIP(true, 0.985),
    /** How far the lowest point is off the ground, in heights. */
    RISE(true, 0),
    /** How far it is shifted forward, in heights. */
    SHIFT(true, 0),
    NOD(false, 0),
    TILT(false, 0),
    LOOK(false, 0),
    /** 0 closed to 1 wide open. */
    MOUTH(false, 0),
    /** 0 open to 1 shut. */
    LIDS(false, 0),
    NEAR_FOOT_F(true, 0.05),
    NEAR_FOOT_U(true, 0),
    NEAR_FOOT_S(true, 0.13),
    NEAR_FOOT_PITCH(true, 0),
    FAR_FOOT_F(true, -0.03),
    FAR_FOOT_U(true, 0),
    FAR_FOOT_S(true, 0.13),
    FAR_FOOT_PITCH(true, 0);

    private final boolean lower;
    private final double rest;

    Channel(boolean lower, double rest) {
        this.lower = lower;
        this.rest = rest;
    }

    /** Whether it says where the body stands, not what arms and head do. */
    public boolean isLower() {
        return lower;
    }

    /** Its value in a body that stands at ease. */
    public double rest() {
        return rest;
    }
}
