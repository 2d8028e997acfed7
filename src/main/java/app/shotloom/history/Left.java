package app.shotloom.history;

import app.shotloom.board.change.Facet;
import app.shotloom.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something that an undo has left as it is.
 *
 * @param who has changed it or worked on it since; null where nobody did
 * @param words why, where the board itself does not allow it; empty otherwise
 */
public record Left(Facet facet, Why why, @Nullable UserId who, String words) {

    /** Somebody has changed it since; has worked on what would go away; has rewritten part of it; or it cannot be. */
    public enum Why { CHANGED, WORKED_ON, PARTLY, REFUSED }
}
