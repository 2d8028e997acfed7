package app.shotloom.node.messaging;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Carried;
import app.shotloom.node.brief.Correction;
import app.shotloom.node.brief.Look;
import app.shotloom.node.reader.Words;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code render-requested.v1}: somebody wants a shot drawn. Older senders leave out what may be null. */
record RenderRequested(
        String type,
        UUID jobId,
        @Nullable String engine,
        long seed,
        int width,
        int height,
        int framesPerSecond,
        double durationSeconds,
        @Nullable Words words,
        @Nullable List<Sheet> cast,
        @Nullable List<Carried> carried,
        @Nullable List<Correction> corrections,
        @Nullable Brief brief,
        @Nullable Look look,
        @Nullable Boolean arrows,
        @Nullable List<String> palette,
        URI claim) {

    static final String TYPE = "render-requested.v1";
    static final String QUEUE_PREFIX = "shotloom.render.requested.";
}
