package app.shotloom.board.change;

import app.shotloom.board.BoardId;
import app.shotloom.identity.UserId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One facet has another value. Published inside the transaction that changes it, after whatever it depends on: a shot's
 * existence before what the shot says.
 *
 * @param before null where the thing was not there
 * @param by null for the one who is signed in
 */
public record Change(BoardId board, Facet facet, @Nullable String before, @Nullable String after, Cause cause, @Nullable UserId by) {

    /** By a person's hand; by itself, as a consequence that nobody undoes; or unseen, where only the bookkeeping moves. */
    public enum Cause { HAND, ITSELF, UNSEEN }

    public static Change of(BoardId board, Facet facet, @Nullable String before, @Nullable String after) {
        return new Change(board, facet, before, after, Cause.HAND, null);
    }

    /** It came about by itself, on behalf of somebody: a take that was asked for has come in. */
    public static Change byItself(BoardId board, Facet facet, @Nullable String before, @Nullable String after, UserId by) {
        return new Change(board, facet, before, after, Cause.ITSELF, by);
    }

    public static Change unseen(BoardId board, Facet facet, @Nullable String before, @Nullable String after) {
        return new Change(board, facet, before, after, Cause.UNSEEN, null);
    }

    public static Change made(BoardId board, String subject, UUID target) {
        return of(board, Facet.existence(subject, target), null, Facet.HERE);
    }

    public static Change deleted(BoardId board, String subject, UUID target) {
        return of(board, Facet.existence(subject, target), Facet.HERE, Facet.GONE);
    }

    public static Change restored(BoardId board, String subject, UUID target) {
        return of(board, Facet.existence(subject, target), Facet.GONE, Facet.HERE);
    }
}
