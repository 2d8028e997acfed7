package app.shotloom.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an undo or a redo.
 *
 * @param gesture what was taken back or done again; null where nothing was
 * @param left what stays as it is, since others have worked on it
 */
public record Undone(@Nullable UUID gesture, List<Left> left) {

    /** There was nothing of one's own. */
    public static final Undone NOTHING = new Undone(null, List.of());

    public Undone {
        left = List.copyOf(left);
    }
}
