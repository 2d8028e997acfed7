package app.shotloom.render.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code render-failed.v1}: a node cannot do a job, and nobody else should try. */
record RenderFailed(
        String type, UUID jobId, int attempt, String node, String reason, @Nullable String message) {

    static final String TYPE = "render-failed.v1";
}
