package app.shotloom.sheets.messaging;

import java.util.UUID;

/** {@code sheet-failed.v1}: a node cannot draw it; the message is for people. */
record SheetFailed(String type, UUID requestId, UUID subjectId, String node, String message) {

    static final String TYPE = "sheet-failed.v1";
}
