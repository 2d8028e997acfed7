package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Build;
import app.shotloom.node.pipeline.animatic.puppet.Moment;

/**
 * How far a gait has come: a foot on the ground stays on its spot.
 *
 * @param share of the gait's cycle
 * @param moved how far in front of the moment's place the drawing's place is, in heights: each drawing stays where it was
 *     made until the next one
 */
record Way(double share, double moved) {
    private static final int DRAWINGS = 16;

    /** Cycles a second on the spot. */
    private static final double MARKING_TIME = 0.95;

    static Way of(Action gait, Build build, Moment moment) {
        if (!gait.isGait()) {
            return new Way(0, 0);
        }
        double cycle = gait.stride(build) * Math.abs(Math.cos(Math.toRadians(gait.view())));
        if (moment.speed() <= 0.01) {
            double cycles = moment.travelled() / cycle + moment.seconds() * MARKING_TIME * Math.max(1, 0.5 / gait.seconds() * 0.8);
            boolean walks = moment.doing().stream().anyMatch(doing -> doing.elapsed() > 0);
            return new Way(walks ? stepped(cycles) : 0.12, 0);
        }
        double cycles = moment.travelled() / cycle;
        double drawn = Math.floor(cycles * DRAWINGS + 1e-6) / DRAWINGS;
        return new Way(drawn - Math.floor(drawn), (drawn - cycles) * cycle);
    }

    private static double stepped(double cycles) {
        return Math.floor((cycles - Math.floor(cycles)) * DRAWINGS + 1e-6) / DRAWINGS;
    }
}
