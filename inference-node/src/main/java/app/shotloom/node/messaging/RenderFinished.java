package app.shotloom.node.messaging;

import app.shotloom.node.jobs.Outcome.Finished;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code render-finished.v1}: a job is drawn and uploaded. */
record RenderFinished(
        String type,
        UUID jobId,
        int attempt,
        String node,
        String engineVersion,
        int frameCount,
        long renderMillis,
        Brief brief,
        List<String> undepicted) {

    static final String TYPE = "render-finished.v1";

    /** The reader's brief as sent. */
    record Brief(
            int version,
            String setting,
            String time,
            @Nullable String weather,
            List<app.shotloom.node.reader.Brief.Subject> subjects,
            app.shotloom.node.reader.Brief.Camera camera) {}

    static RenderFinished of(UUID jobId, String node, Finished finished) {
        var read = finished.brief();
        var brief = new Brief(
                read.version(), read.setting(), read.time(), read.weather(), read.subjects(), read.camera());
        return new RenderFinished(
                TYPE,
                jobId,
                finished.attempt(),
                node,
                finished.engineVersion(),
                finished.frameCount(),
                finished.renderMillis(),
                brief,
                finished.undepicted());
    }
}
