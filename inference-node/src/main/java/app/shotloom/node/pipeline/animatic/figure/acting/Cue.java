package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Channel;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Doing;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Offset;
import org.jspecify.annotations.Nullable;

/**
 * An action that is going on.
 *
 * @param doing what asks for it; null when nothing does
 * @param share of it that is done, 0 to 1
 */
record Cue(Action action, @Nullable Doing doing, double share) {
    private static final double DRAWINGS = 12;
    private static final int FEWEST = 4;
    private static final double SLOWEST = 2;

    /** Where the one is whom it is done with, or null. */
    @Nullable Offset partner() {
        return doing == null ? null : doing.partner();
    }

    /** How far apart two stand who do this together, in heights; 0 when it does not matter. */
    double gap() {
        return doing == null || doing.gap() <= 0 || doing.partner() == null ? action.gap() : doing.gap();
    }

    /**
     * @param elapsed seconds since it began
     * @param length seconds that there are for it
     */
    static Cue at(Verbs verbs, Action action, @Nullable Doing doing, double elapsed, double length) {
        if (action.mode() == Action.Mode.LOOP) {
            return new Cue(action, doing, stepped(elapsed / action.seconds() % 1, action.seconds()));
        }
        double seconds = paced(action, length);
        if (elapsed >= seconds && action.next() != null) {
            return at(verbs, verbs.named(action.next()), doing, elapsed - seconds, length);
        }
        return new Cue(action, doing, stepped(Math.min(1, elapsed / seconds), seconds));
    }

    /** What is done once takes its time when there is time, unless it is a fall or a leap. */
    private static double paced(Action action, double length) {
        boolean flies = action.says(Channel.RISE) || action.says(Channel.PITCH);
        double longest = action.seconds() * (flies ? 1.2 : SLOWEST);
        double shortest = Math.min(action.seconds(), length);
        return Math.max(0.2, Math.clamp(length * 0.7, shortest, Math.max(shortest, longest)));
    }

    /** Drawn on twos: about twelve drawings a second, each held. */
    private static double stepped(double share, double seconds) {
        double drawings = Math.max(FEWEST, Math.round(seconds * DRAWINGS));
        return Math.floor(share * drawings + 1e-6) / drawings;
    }
}
