package app.shotloom.node.jobs;

import java.awt.image.BufferedImage;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a job to its onlookers while it is drawn. Pressing and sending happen on a thread of their own; when that falls
 * behind, pictures are skipped and the drawing goes on.
 */
final class Showing implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Showing.class);
    private static final int PREVIEW_WIDTH = 480;
    private static final int PREVIEW_HEIGHT = 854;
    private static final float PREVIEW_QUALITY = 0.8f;
    private static final int PREVIEW_BYTES = 64 * 1024;

    private final UUID jobId;
    private final int attempt;
    private final Onlookers onlookers;
    private final Pace pace;
    private final JpegPress press = new JpegPress();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("showing").factory());
    private Future<?> latest = CompletableFuture.completedFuture(null);
    private int sequence;

    Showing(UUID jobId, int attempt, int frames, Onlookers onlookers, Clock clock) {
        this.jobId = jobId;
        this.attempt = attempt;
        this.onlookers = onlookers;
        this.pace = new Pace(clock, frames);
    }

    /** A frame is drawn. The image is free to be drawn on again when this returns, at once. */
    void drawn(BufferedImage frame, int framesDrawn) {
        if (latest.isDone() && pace.previewDue(framesDrawn)) {
            preview(Frames.fit(frame, PREVIEW_WIDTH, PREVIEW_HEIGHT), framesDrawn);
        }
    }

    /** The clip is on its way. */
    void uploading(int frames) {
        var progress = new Onlookers.Progress(jobId, attempt, "uploading", pace.done(frames), pace.secondsLeft(frames));
        tell(() -> onlookers.progress(progress));
    }

    /** Nothing new is shown after this. */
    @Override
    public void close() {
        thread.shutdown();
    }

    private void preview(BufferedImage small, int framesDrawn) {
        int number = ++sequence;
        double done = pace.done(framesDrawn);
        double left = pace.secondsLeft(framesDrawn);
        tell(() -> {
            Still still = press.pressInto(small, PREVIEW_QUALITY, PREVIEW_BYTES);
            onlookers.preview(new Onlookers.Preview(jobId, attempt, number, done, left, still));
        });
    }

    private void tell(Runnable news) {
        latest = thread.submit(() -> {
            try {
                news.run();
            } catch (RuntimeException e) {
                log.warn("Onlookers of job {} missed something", jobId, e);
            }
        });
    }
}
