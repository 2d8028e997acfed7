package app.shotloom.history.internal;

import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.history.internal.GestureRows.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Somebody brings back exactly what they deleted last, by the button of a toast or by hand. That is an undo, and counts as one:
 * the next undo goes on before it, and redo deletes again.
 */
@Component
class Retraction {

    private final GestureRows gestures;
    private final EntryRows entries;

    Retraction(GestureRows gestures, EntryRows entries) {
        this.gestures = gestures;
        this.entries = entries;
    }

    /** After these changes were added to the gesture. */
    void recognise(UUID gesture, List<Change> changes) {
        if (!changes.stream().allMatch(Retraction::bringsBack)) {
            return;
        }
        Row row = gestures.find(gesture).orElseThrow();
        Optional<Row> before = row.about() == null ? gestures.lastDoneBefore(row) : Optional.empty();
        if (before.isPresent() && existences(row.id(), true).equals(existences(before.get().latest(), false))) {
            gestures.isUndoOf(row.id(), before.get().id());
        }
    }

    private static boolean bringsBack(Change change) {
        boolean back = change.facet().isExistence() && Facet.HERE.equals(change.after()) && change.before() != null;
        return back || change.cause() == Change.Cause.UNSEEN;
    }

    /** What a gesture did by hand: the values it began from, or those it ended with. */
    private Map<Facet, String> existences(UUID gesture, boolean before) {
        Map<Facet, String> values = new HashMap<>();
        entries.of(gesture).stream()
                .filter(Entry::isByHand)
                .forEach(entry -> values.put(entry.facet(), String.valueOf(before ? entry.before() : entry.after())));
        return values;
    }
}
