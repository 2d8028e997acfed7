package app.shotloom.render.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code render-finished.v1}: a node has drawn a job and handed everything in. */
record RenderFinished(
        String type,
        UUID jobId,
        int attempt,
        String node,
        String engineVersion,
        int frameCount,
        long renderMillis,
        @Nullable JsonNode brief,
        @Nullable List<String> undepicted) {

    static final String TYPE = "render-finished.v1";
}
