package app.shotloom.node.messaging;

import app.shotloom.node.jobs.Outcome.Failed;
import java.util.UUID;

/** {@code render-failed.v1}: a job cannot be done. */
record RenderFailed(String type, UUID jobId, int attempt, String node, String reason, String message) {
    static final String TYPE = "render-failed.v1";

    static RenderFailed of(UUID jobId, String node, Failed failed) {
        return new RenderFailed(TYPE, jobId, failed.attempt(), node, failed.reason(), failed.message());
    }
}
