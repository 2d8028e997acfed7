package app.shotloom.node.messaging;

import app.shotloom.node.jobs.Outcome.Finished;
import app.shotloom.node.brief.Brief;
import java.util.List;
import java.util.UUID;

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

    static RenderFinished of(UUID jobId, String node, Finished finished) {
        return new RenderFinished(
                TYPE,
                jobId,
                finished.attempt(),
                node,
                finished.engineVersion(),
                finished.frameCount(),
                finished.renderMillis(),
                finished.brief(),
                finished.undepicted());
    }
}
