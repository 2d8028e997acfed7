package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Build;
import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.figure.body.Pose;

/** Ends the way down to a seat, or begins the way up, at the height of the seat that is there. */
final class SeatHeight {
    /** How high the hips are at the end of {@code sit down}, as the text has it. */
    private static final double WRITTEN = 0.62;

    private SeatHeight() {}

    static Pose fitted(Pose pose, Action action, Build build, double seated) {
        boolean changes = action.mode() == Action.Mode.ONCE && (action.seat() >= 0 || action.name().equals("get up") && seated >= 0);
        if (!changes) {
            return pose;
        }
        double seat = seated >= 0 ? seated : action.seat();
        double lowest = Math.min(0.95, (seat + build.seat()) / build.leg());
        double hip = pose.get(Channel.HIP);
        double share = Math.clamp((hip - WRITTEN) / (Channel.HIP.rest() - WRITTEN), 0, 1);
        return pose.with(Channel.HIP, lowest + share * (Channel.HIP.rest() - lowest));
    }
}
