package app.shotloom.node.jobs;

import java.time.Clock;

/** How fast a job goes: what is done, what is left, and when the next picture is due. */
final class Pace {
    /** Drawing is this much of a job; the rest is the upload. */
    private static final double DRAWING = 0.97;

    /**
     * A board takes up news every 250 ms: a little slower, and no picture waits for the one before it. Each carries the
     * progress, since news of progress alone would take the next picture's turn.
     */
    private static final long PREVIEW_EVERY_MILLIS = 260;

    private final Clock clock;
    private final int frames;
    private final long begun;
    private long lastPreview = Long.MIN_VALUE / 2;

    Pace(Clock clock, int frames) {
        this.clock = clock;
        this.frames = frames;
        this.begun = clock.millis();
    }

    /** Whether a preview is due; saying yes begins the next wait. The first is due at once. */
    boolean previewDue() {
        long now = clock.millis();
        if (now - lastPreview < PREVIEW_EVERY_MILLIS) {
            return false;
        }
        lastPreview = now;
        return true;
    }

    /** 0 to 1, to a thousandth. */
    double done(int framesDrawn) {
        return Math.round(1000 * DRAWING * framesDrawn / frames) / 1000.0;
    }

    /** Estimated from the frames so far, to a tenth; the drawn share of a job takes the same share of its time. */
    double secondsLeft(int framesDrawn) {
        double share = DRAWING * framesDrawn / frames;
        double left = share <= 0 ? 0 : (clock.millis() - begun) / 1000.0 * (1 - share) / share;
        return Math.round(left * 10) / 10.0;
    }
}
