package app.shotloom.brief.messaging;

import app.shotloom.brief.BriefOrder;
import app.shotloom.brief.Carried;
import app.shotloom.brief.Correction;
import app.shotloom.brief.internal.Asking;
import java.util.List;
import java.util.UUID;

/** {@code brief-requested.v1}: words to be read, to one node. */
record BriefRequested(
        String type,
        UUID requestId,
        UUID shotId,
        long revision,
        BriefOrder.Words words,
        double durationSeconds,
        int width,
        int height,
        long seed,
        List<BriefOrder.Member> cast,
        List<Carried> carried,
        List<Correction> corrections) {

    static final String TYPE = "brief-requested.v1";

    static BriefRequested of(Asking asking) {
        BriefOrder order = asking.order();
        return new BriefRequested(
                TYPE,
                asking.requestId(),
                asking.shot().value(),
                asking.revision(),
                order.words(),
                order.durationSeconds(),
                order.width(),
                order.height(),
                order.seed(),
                order.cast(),
                order.carried(),
                order.corrections());
    }
}
