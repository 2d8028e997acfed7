package app.shotloom.node.messaging;

import app.shotloom.node.jobs.SheetTicket;
import java.util.UUID;

/** {@code sheet-failed.v1}: a sheet cannot be drawn; the message is for the user. */
record SheetFailed(String type, UUID requestId, UUID subjectId, String node, String message) {
    static final String TYPE = "sheet-failed.v1";

    static SheetFailed of(SheetTicket ticket, String node, String message) {
        return new SheetFailed(TYPE, ticket.requestId(), ticket.subjectId(), node, message);
    }
}
