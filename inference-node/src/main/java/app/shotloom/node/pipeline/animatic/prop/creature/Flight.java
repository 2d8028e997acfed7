package app.shotloom.node.pipeline.animatic.prop.creature;

/** In the air: wing beats, gliding, hovering; what has no wings stretches itself out. */
final class Flight {
    private Flight() {}

    static Pose of(Manner manner, double cycle, boolean winged) {
        double turn = cycle * 2 * Math.PI;
        var pose = new Pose();
        pose.spread = 1;
        pose.wing = manner == Manner.GLIDE ? 0.95 + 0.12 * Math.sin(turn) : turn;
        pose.rise = manner == Manner.GLIDE ? 0.05 * Math.sin(turn) : -0.05 * Math.sin(turn);
        pose.neck = -0.2;
        pose.head = 0.08;
        pose.tail = 0.1 + 0.06 * Math.sin(turn);
        if (winged) {
            pose.feet(0, 0.1, 0.3);
            pose.feet(1, -0.75, 0.42);
        } else {
            pose.feet(0, 0.95, 0.45);
            pose.feet(1, -0.95, 0.35);
            pose.pitch = 0.05 * Math.sin(turn);
        }
        if (manner == Manner.HOVER) {
            pose.pitch = 0.25;
        }
        return pose;
    }
}
