package app.shotloom.board.internal;

import java.util.List;
import java.util.UUID;

/** Something that has a place among its siblings: a lower rank comes first. */
public interface Ranked {

    UUID id();

    double rank();

    void rankAt(double rank);

    /**
     * Puts {@code moved} at {@code index} among {@code siblings} (in order, without it). One row changes, whatever the number of
     * siblings; only when two neighbours leave no room between them are all renumbered.
     */
    static <T extends Ranked> void place(T moved, List<T> siblings, int index) {
        int at = Math.clamp(index, 0, siblings.size());
        double before = at == 0 ? 0 : siblings.get(at - 1).rank();
        double after = at == siblings.size() ? before + 2 : siblings.get(at).rank();
        double between = before + (after - before) / 2;
        if (between > before && between < after) {
            moved.rankAt(between);
        } else {
            renumber(moved, siblings, at);
        }
    }

    private static <T extends Ranked> void renumber(T moved, List<T> siblings, int at) {
        for (int i = 0; i < siblings.size(); i++) {
            siblings.get(i).rankAt(i < at ? i + 1 : i + 2);
        }
        moved.rankAt(at + 1);
    }
}
