package app.shotloom.render.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code render-preview.v1}: what a clip looks like by now. */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
record RenderPreview(
        String type,
        UUID jobId,
        int attempt,
        int sequence,
        double progress,
        @Nullable Double secondsLeft,
        long sentAt,
        String mediaType,
        int width,
        int height,
        byte[] image) {

    static final String TYPE = "render-preview.v1";
}
