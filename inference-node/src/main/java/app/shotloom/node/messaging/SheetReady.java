package app.shotloom.node.messaging;

import app.shotloom.node.jobs.SheetOutcome;
import app.shotloom.node.jobs.SheetTicket;
import java.util.List;
import java.util.UUID;

/**
 * {@code sheet-ready.v1}: pictures of a sheet are uploaded.
 *
 * @param drawMillis without what the uploads took
 */
record SheetReady(
        String type, UUID requestId, UUID subjectId, String node, long drawMillis, List<SheetOutcome.Hung> pictures) {
    static final String TYPE = "sheet-ready.v1";

    static SheetReady of(SheetTicket ticket, String node, SheetOutcome.Ready ready) {
        return new SheetReady(TYPE, ticket.requestId(), ticket.subjectId(), node, ready.drawMillis(), ready.pictures());
    }
}
