package app.shotloom.node.messaging;

import app.shotloom.node.jobs.Onlookers.Preview;
import java.util.UUID;

/** {@code render-preview.v1}: what a clip looks like by now. */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
record RenderPreview(
        String type,
        UUID jobId,
        int attempt,
        int sequence,
        double progress,
        double secondsLeft,
        long sentAt,
        String mediaType,
        int width,
        int height,
        byte[] image) {

    static final String TYPE = "render-preview.v1";

    static RenderPreview of(Preview preview, long sentAt) {
        return new RenderPreview(
                TYPE,
                preview.jobId(),
                preview.attempt(),
                preview.sequence(),
                preview.done(),
                preview.secondsLeft(),
                sentAt,
                "image/jpeg",
                preview.still().width(),
                preview.still().height(),
                preview.still().jpeg());
    }
}
