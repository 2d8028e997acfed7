package app.shotloom.render.messaging;

import java.util.UUID;

/** {@code render-cancelled.v1}: nobody wants this job any more, to every node. */
record RenderCancelled(String type, UUID jobId) {

    static final String TYPE = "render-cancelled.v1";

    static RenderCancelled of(UUID jobId) {
        return new RenderCancelled(TYPE, jobId);
    }
}
