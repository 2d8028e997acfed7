package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.figure.body.Pose;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Offset;
import org.jspecify.annotations.Nullable;

/** Turns the head to what the person looks at, and lets the eyes blink. */
final class HeadTurn {
    private static final double STEP = 8;
    private static final double BLINK_EVERY = 3.3;
    private static final double BLINK = 0.15;

    private final Moment moment;
    private final int facing;
    private final double view;
    private final double phase;

    HeadTurn(Moment moment, int facing, double view, double phase) {
        this.moment = moment;
        this.facing = facing;
        this.view = view;
        this.phase = phase;
    }

    Pose turned(Pose pose, @Nullable Cue cue) {
        Pose turned = pose;
        Offset gaze = moment.gaze();
        boolean free = cue == null || !cue.action().says(Channel.LOOK);
        if (gaze != null && free) {
            turned = turned.with(Channel.LOOK, stepped(look(gaze)));
            boolean nods = cue != null && Math.abs(cue.action().number(Channel.NOD, cue.share())) > 12;
            turned = nods ? turned : turned.with(Channel.NOD, stepped(nod(gaze)));
        }
        boolean blinks = (moment.seconds() + phase * 3) % BLINK_EVERY > BLINK_EVERY - BLINK;
        return blinks ? turned.with(Channel.LIDS, 1) : turned;
    }

    /** From where the body points, in degrees towards the camera. */
    private double look(Offset gaze) {
        boolean ahead = gaze.x() * facing >= 0;
        double steep = Math.abs(gaze.x()) < 0.08 ? 0.4 : 1;
        return ahead ? Math.clamp((14 - view) * 0.75 * steep, -60, 60) : Math.clamp(150 - view, 0, 82);
    }

    private static double nod(Offset gaze) {
        double angle = Math.toDegrees(Math.atan2(gaze.y(), Math.max(0.15, Math.abs(gaze.x()))));
        return Math.clamp(angle * 0.7, -40, 42);
    }

    private static double stepped(double degrees) {
        return Math.round(degrees / STEP) * STEP;
    }
}
