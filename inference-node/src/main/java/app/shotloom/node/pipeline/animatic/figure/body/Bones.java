package app.shotloom.node.pipeline.animatic.figure.body;

/** A limb of two bones: root, joint and end. */
public record Bones(Vec root, Vec joint, Vec end) {
    private static final double STRAIGHT = 0.998;

    /**
     * The limb whose end is as near to a goal as its length allows.
     *
     * @param upper length of the first bone
     * @param lower length of the second bone
     * @param bend the way in which the joint goes when the limb bends
     */
    static Bones reaching(Vec root, Vec goal, double upper, double lower, Vec bend) {
        Vec way = goal.minus(root);
        double most = (upper + lower) * STRAIGHT;
        double least = Math.abs(upper - lower) + 0.12 * Math.min(upper, lower);
        double distance = Math.clamp(way.length(), least, most);
        Vec along = way.unit();
        double toJoint = (upper * upper - lower * lower + distance * distance) / (2 * distance);
        double out = Math.sqrt(Math.max(0, upper * upper - toJoint * toJoint));
        Vec side = bend.minus(along.times(bend.dot(along))).unit();
        Vec joint = root.plus(along.times(toJoint)).plus(side.times(out));
        return new Bones(root, joint, root.plus(along.times(distance)));
    }

    Bones moved(java.util.function.UnaryOperator<Vec> by) {
        return new Bones(by.apply(root), by.apply(joint), by.apply(end));
    }
}
