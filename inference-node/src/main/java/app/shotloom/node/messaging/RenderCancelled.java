package app.shotloom.node.messaging;

import java.util.UUID;

/** {@code render-cancelled.v1}: nobody wants this job any more. */
record RenderCancelled(String type, UUID jobId) {
    static final String TYPE = "render-cancelled.v1";
    static final String TOPIC = "shotloom.render.cancelled";
}
