package app.shotloom.render.messaging;

import app.shotloom.render.internal.Order;
import java.util.List;
import java.util.UUID;

/** {@code render-requested.v1}: a shot to be drawn, to one node. */
record RenderRequested(
        String type,
        UUID jobId,
        String engine,
        long seed,
        int width,
        int height,
        int framesPerSecond,
        double durationSeconds,
        Order.Words words,
        List<Order.Member> cast,
        String claim) {

    static final String TYPE = "render-requested.v1";
}
