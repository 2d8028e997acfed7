package app.shotloom.render.messaging;

import app.shotloom.brief.Brief;
import app.shotloom.brief.BriefOrder;
import app.shotloom.brief.Carried;
import app.shotloom.brief.Correction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        BriefOrder.Words words,
        List<BriefOrder.Member> cast,
        List<Carried> carried,
        List<Correction> corrections,
        @Nullable Brief brief,
        @Nullable String look,
        boolean arrows,
        List<String> palette,
        String claim) {

    static final String TYPE = "render-requested.v1";
}
