package app.shotloom.history;

import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.history.internal.Entry;
import app.shotloom.history.internal.GestureRows.Row;
import app.shotloom.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did in one go.
 *
 * @param number counts up; of two gestures of a board the later one has the higher
 * @param name as in {@link app.shotloom.shared.Gestures}; null for one that is called by its changes
 * @param kind whether it did something, took it back, or did it again
 * @param changes in their order, of a large gesture the first of them; of an undo and a redo those of what it is about
 * @param things how many things were changed, all of them counted
 */
public record Done(
        UUID id, long number, UserId author, Instant madeAt, @Nullable String name, Kind kind, List<Step> changes, int things) {

    /** What kind of gesture. */
    public enum Kind { DONE, UNDONE, REDONE }

    /** One change of it. */
    public record Step(Facet facet, @Nullable String before, @Nullable String after, boolean byItself) {}

    static Done of(Row row, Map<UUID, String> namesOfOthers, List<Entry> entries, int things) {
        List<Step> steps = entries.stream()
                .map(entry -> new Step(entry.facet(), entry.before(), entry.after(), entry.cause() == Change.Cause.ITSELF))
                .toList();
        UUID about = row.about();
        String name = about == null ? row.name() : namesOfOthers.get(about);
        Kind kind = about == null ? Kind.DONE : "undo".equals(row.name()) ? Kind.UNDONE : Kind.REDONE;
        return new Done(row.id(), row.seq(), row.author(), row.madeAt(), name, kind, steps, things);
    }
}
