package app.shotloom.node.messaging;

import app.shotloom.node.brief.Brief;
import java.util.UUID;

/**
 * {@code brief-ready.v1}: what was read from a shot's words.
 *
 * @param revision of the words that were read
 * @param source {@code offline}, or {@code chat} for the chat endpoint
 * @param readMillis from taking the request to this answer
 */
record BriefReady(
        String type,
        UUID requestId,
        UUID shotId,
        long revision,
        String node,
        String source,
        long readMillis,
        Brief brief) {

    static final String TYPE = "brief-ready.v1";
    static final String TOPIC = "shotloom.brief.ready";
}
