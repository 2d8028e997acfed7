package app.shotloom.node.messaging;

import app.shotloom.node.brief.Look;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code sheet-requested.v1}: somebody looks at sheets that are not drawn yet.
 *
 * @param subjectId the sheet, or the board whose cast lines up
 */
record SheetRequested(
        String type,
        UUID requestId,
        UUID subjectId,
        @Nullable Look look,
        @Nullable List<Sheet> cast,
        @Nullable List<Wanted> pictures) {

    static final String TYPE = "sheet-requested.v1";
    static final String QUEUE = "shotloom.sheet.requested";

    /** A picture, and the signed address it is to be put to. */
    record Wanted(@Nullable String name, @Nullable String upload) {}
}
