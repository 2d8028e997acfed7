package app.shotloom.render.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code render-progress.v1}: how far a job is. */
record RenderProgress(
        String type,
        UUID jobId,
        int attempt,
        String stage,
        double progress,
        @Nullable Double secondsLeft,
        long sentAt) {

    static final String TYPE = "render-progress.v1";
}
