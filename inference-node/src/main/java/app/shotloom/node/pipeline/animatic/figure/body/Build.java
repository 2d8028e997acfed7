package app.shotloom.node.pipeline.animatic.figure.body;

/**
 * Proportions of a body, in its own heights unless said otherwise.
 *
 * @param head its height
 * @param leg from the hip joint to the sole
 * @param arm from the shoulder to the wrist
 * @param shoulders from the middle to a shoulder joint
 * @param hips from the middle to a hip joint
 * @param girth of the trunk; 1 is usual
 * @param limb thickness of the limbs; 1 is usual
 * @param bust how far the chest comes forward; 0 is flat
 * @param belly how far the belly comes forward; 0 is flat
 * @param stoop how far the back is bent by age, in degrees
 */
public record Build(
        double head,
        double leg,
        double arm,
        double shoulders,
        double hips,
        double girth,
        double limb,
        double bust,
        double belly,
        double stoop) {
    private static final double NECK = 0.16;

    public static final double ANKLE = 0.032;

    /** From the hip joints to the base of the neck. */
    public double trunk() {
        return 1 - leg - head * (1 + NECK) + 0.012;
    }

    public double neck() {
        return head * NECK;
    }

    /** How far the seat is below the hip joints. */
    public double seat() {
        return 0.052 * Math.sqrt(girth);
    }
}
