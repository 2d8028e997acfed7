package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.figure.body.Pose;
import app.shotloom.node.pipeline.animatic.figure.body.Surroundings;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Doing;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Offset;
import org.jspecify.annotations.Nullable;

/** Brings two who do something together so near that they meet: each goes half of the way. */
final class Together {
    private static final double FURTHEST = 1.1;
    private static final double SECONDS = 0.5;
    /** Where the other's head is, in one's own heights, so that one kneels or bows to it. */
    private static final double KNEELING = 0.62;

    private static final double BOWING = 0.80;

    private final @Nullable Doing doing;
    private final double ahead;
    private final double share;
    private final double step;

    Together(@Nullable Cue cue, Moment moment, int facing) {
        Offset partner = cue == null ? null : cue.partner();
        doing = cue == null || partner == null ? null : cue.doing();
        ahead = partner == null ? 0 : partner.x() * facing;
        double gap = cue == null || doing == null ? 0 : cue.gap() * (1 + doing.partnerHeight()) / 2;
        double apart = Math.abs(ahead);
        boolean near = gap > 0 && moment.speed() < 0.05 && Math.abs(apart - gap) < 2 * FURTHEST;
        step = near ? Math.signum(ahead) * (apart - gap) / 2 : 0;
        boolean fromStart = doing != null && moment.seconds() - doing.elapsed() < 0.05;
        double done = doing == null ? 0 : fromStart ? 1 : Math.clamp(doing.elapsed() / SECONDS, 0, 1);
        share = Math.round(done * done * (3 - 2 * done) * 8) / 8.0;
    }

    Pose approaching(Pose pose, double view) {
        double shift = step * share / Math.cos(Math.toRadians(view));
        return shift == 0 ? pose : pose.with(Channel.SHIFT, pose.get(Channel.SHIFT) + shift);
    }

    /** To whom is much smaller, or sits low, one kneels down or bows. */
    Pose bowing(Pose pose, boolean stands) {
        Offset partner = doing == null ? null : doing.partner();
        if (doing == null || partner == null || !stands || doing.partnerHeight() <= 0) {
            return pose;
        }
        double head = doing.partnerHeight() - partner.y();
        if (head < KNEELING) {
            return pose.with(Channel.HIP, 0.54).with(Channel.NEAR_FOOT_F, 0.36).with(Channel.NEAR_FOOT_S, 0.12)
                    .with(Channel.FAR_FOOT_F, -0.50).with(Channel.FAR_FOOT_PITCH, 62);
        }
        double bow = Math.clamp((BOWING - head) * 110, 0, 24);
        return bow == 0 ? pose : pose.with(Channel.LEAN, pose.get(Channel.LEAN) + bow);
    }

    Surroundings around(Surroundings around, double view) {
        if (doing == null) {
            return around;
        }
        double now = (ahead - step * share) / Math.cos(Math.toRadians(view));
        Offset partner = doing.partner();
        double up = partner == null ? 0 : -partner.y();
        return new Surroundings(around.seat(), now, up, doing.partnerHeight());
    }
}
