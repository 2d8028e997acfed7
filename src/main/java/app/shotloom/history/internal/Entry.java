package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.identity.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the journal: a change, who made it, and with what else it was made. */
public record Entry(
        long id,
        UUID gesture,
        BoardId board,
        UserId author,
        Instant madeAt,
        Facet facet,
        @Nullable String before,
        @Nullable String after,
        Change.Cause cause) {

    boolean isByHand() {
        return cause == Change.Cause.HAND;
    }

    /** Whether the thing was made then. */
    boolean isMaking() {
        return facet.isExistence() && before == null;
    }
}
