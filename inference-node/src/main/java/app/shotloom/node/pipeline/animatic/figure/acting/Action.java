package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Build;
import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.figure.body.Hand;
import app.shotloom.node.pipeline.animatic.figure.body.Pose;
import app.shotloom.node.pipeline.animatic.figure.body.Reach;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A movement, keyed over its length.
 *
 * @param seconds of one round, or of the whole; for a gait the share of the cycle that a foot is on the ground
 * @param view degrees towards the camera
 * @param seat how high it sits when nothing says so, in heights; negative when it does not sit
 * @param stool whether what it sits on is drawn when nothing is there
 * @param gap how far apart two stand who do it, in heights; 0 when it does not matter
 * @param away whether it is done with the back to the other one
 * @param next what goes on when it is over, or null
 * @param expression of the face, or null
 */
record Action(
        String name,
        Mode mode,
        double seconds,
        double view,
        double seat,
        boolean stool,
        double gap,
        boolean away,
        @Nullable String next,
        @Nullable String expression,
        List<Tool> tools,
        Map<Channel, Track<Double>> numbers,
        @Nullable Track<Reach> near,
        @Nullable Track<Reach> far,
        Track<Hand> nearHand,
        Track<Hand> farHand) {
    /** How high hips are over the ground, and over a seat. */
    private static final double STANDING = 0.47;

    private static final double SITTING = 0.05;

    enum Mode {
        LOOP,
        ONCE,
        GAIT
    }

    /** Whether it says where legs and hips are, so that it cannot be done while sitting or walking. */
    boolean isWhole() {
        return numbers.keySet().stream().anyMatch(Channel::isLower);
    }

    /** How much lower than standing it holds chest and head at a share of it, in heights. */
    double lowered(double share) {
        if (seat >= 0) {
            return Math.max(0, STANDING - seat - SITTING);
        }
        double hips = number(Channel.HIP, share) / Channel.HIP.rest();
        return mode == Mode.GAIT ? 0 : Math.max(0, STANDING * (1 - hips));
    }

    boolean isGait() {
        return mode == Mode.GAIT;
    }

    boolean hasArms() {
        return near != null || far != null;
    }

    /** How far a body comes in one cycle of a gait, in its heights. */
    double stride(Build build) {
        Track<Double> foot = numbers.get(Channel.NEAR_FOOT_F);
        if (foot == null) {
            return 1;
        }
        return (number(foot, 0) - number(foot, seconds)) / seconds * build.leg();
    }

    boolean says(Channel channel) {
        return numbers.containsKey(channel);
    }

    /** A number that this action says at a share of it. */
    double number(Channel channel, double share) {
        Track<Double> track = numbers.get(channel);
        return track == null ? channel.rest() : number(channel, track, share);
    }

    /**
     * A pose with everything that this action says at a share of it; the rest stays as it was.
     *
     * @param whole whether it moves legs and hips too
     */
    Pose over(Pose pose, double share, boolean whole) {
        Pose shown = pose;
        for (Channel channel : Channel.values()) {
            Track<Double> track = numbers.get(channel);
            if (track != null && (whole || !channel.isLower())) {
                shown = shown.with(channel, number(channel, track, share));
            }
        }
        return shown.withHands(
                near == null ? shown.near() : hands(near, share),
                far == null ? shown.far() : hands(far, share),
                near == null ? shown.nearHand() : nearHand.at(share, isRound()).from(),
                far == null ? shown.farHand() : farHand.at(share, isRound()).from());
    }

    private double number(Channel channel, Track<Double> track, double share) {
        boolean near = channel == Channel.NEAR_FOOT_F && share < seconds;
        boolean far = channel == Channel.FAR_FOOT_F && (share + 0.5) % 1 < seconds;
        if (isGait() && (near || far)) {
            double done = (near ? share : (share + 0.5) % 1) / seconds;
            Track<Double> lead = numbers.getOrDefault(Channel.NEAR_FOOT_F, track);
            return number(lead, 0) + (number(lead, seconds) - number(lead, 0)) * done;
        }
        return number(track, share);
    }

    private double number(Track<Double> track, double share) {
        var between = track.at(share, isRound());
        return between.from() + (between.to() - between.from()) * between.eased();
    }

    private List<Pose.Weighted> hands(Track<Reach> track, double share) {
        var between = track.at(share, isRound());
        return Pose.mix(Pose.only(between.from()), Pose.only(between.to()), between.eased());
    }

    private boolean isRound() {
        return mode != Mode.ONCE;
    }
}
