package app.shotloom.brief.messaging;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** {@code brief-ready.v1}: what a node has read, to every replica. */
record BriefReady(
        String type,
        UUID requestId,
        UUID shotId,
        long revision,
        String node,
        String source,
        long readMillis,
        JsonNode brief) {

    static final String TYPE = "brief-ready.v1";
}
