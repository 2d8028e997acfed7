package app.shotloom.node.jobs;

import java.time.Clock;

/** How fast a job goes: what is done, what is left, and when the next picture is due. */
final class Pace {
    /** Drawing is this much of a job; the rest is the upload. */
    private static final double DRAWING = 0.97;

    /**
     * A board takes up news four times a second: a little slower, and no picture waits for the one before it. Each carries
     * the progress, since news of progress alone would take the next picture's turn.
     */
    private static final long PREVIEW_EVERY_MILLIS = 300;

    /** A quick job is seen coming too: at each quarter, though never faster than a person sees. */
    private static final int QUARTERS = 4;

    private static final long LEAST_MILLIS = 60;

    private final Clock clock;
    private final int frames;
    private final long begun;
    private long lastPreview = Long.MIN_VALUE / 2;
    private int lastQuarter;

    Pace(Clock clock, int frames) {
        this.clock = clock;
        this.frames = frames;
        this.begun = clock.millis();
    }

    /** Whether a preview is due; saying yes begins the next wait. The first is due at once. */
    boolean previewDue(int framesDrawn) {
        long waited = clock.millis() - lastPreview;
        int quarter = QUARTERS * framesDrawn / frames;
        if (waited < LEAST_MILLIS || waited < PREVIEW_EVERY_MILLIS && quarter == lastQuarter) {
            return false;
        }
        lastPreview += waited;
        lastQuarter = quarter;
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
