package app.shotloom.render.internal;

import app.shotloom.render.RenderJobId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes in what nodes tell of running jobs, and passes it on to the boards of this replica. Nothing of it is stored. */
@Service
public class Hearsay {

    private static final Logger log = LoggerFactory.getLogger(Hearsay.class);
    private static final int MAX_PREVIEW_BYTES = 64 * 1024;

    private final RunningRenders renders;
    private final RenderNews news;
    private final Clock clock;

    Hearsay(RunningRenders renders, RenderNews news, Clock clock) {
        this.renders = renders;
        this.news = news;
        this.clock = clock;
    }

    /** How far an attempt is: 0 to 1, and seconds that are left. */
    public void progress(RenderJobId id, int attempt, double progress, @Nullable Double secondsLeft) {
        renders.hear(id, attempt).ifPresent(render -> {
            render.progress(progress, secondsLeft, clock.millis());
            news.progressed(render);
        });
    }

    /** What it looks like by now. Anything but a small JPEG is dropped. */
    public void preview(
            RenderJobId id, int attempt, int sequence, double progress, @Nullable Double secondsLeft, long sentAt, byte[] jpeg) {
        if (!isSmallJpeg(jpeg)) {
            log.warn("A preview of job {} is no JPEG of at most 64 KiB; it is not shown", id);
            return;
        }
        renders.hear(id, attempt).ifPresent(render -> {
            render.progress(progress, secondsLeft, clock.millis());
            render.show(sequence, jpeg).ifPresent(preview -> news.previewed(render, preview, sentAt));
        });
    }

    private static boolean isSmallJpeg(byte[] bytes) {
        return bytes.length > 4
                && bytes.length <= MAX_PREVIEW_BYTES
                && (bytes[0] & 0xFF) == 0xFF
                && (bytes[1] & 0xFF) == 0xD8
                && (bytes[2] & 0xFF) == 0xFF;
    }
}
