package app.shotloom.board.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Something that has a place among its siblings: a lower rank comes first. */
public interface Ranked {

    UUID id();

    double rank();

    void rankAt(double rank);

    /**
     * Puts {@code moved} at {@code index} among {@code siblings} (in order, without it). One row changes, whatever the number of
     * siblings; only when two neighbours leave no room between them are all renumbered.
     *
     * @return the ranks that siblings had before, of those that got another; nearly always none
     */
    static <T extends Ranked> Map<T, Double> place(T moved, List<T> siblings, int index) {
        int at = Math.clamp(index, 0, siblings.size());
        double before = at == 0 ? 0 : siblings.get(at - 1).rank();
        double after = at == siblings.size() ? before + 2 : siblings.get(at).rank();
        double between = before + (after - before) / 2;
        if (between > before && between < after) {
            moved.rankAt(between);
            return Map.of();
        }
        return renumber(moved, siblings, at);
    }

    /** Ranks something whose siblings come in their order and all at once. */
    static void begin(Ranked sibling, int index) {
        sibling.rankAt(index + 1);
    }

    /**
     * Something comes back to its rank. Where somebody else has got exactly that meanwhile, it stands right before them:
     * behind whom it stood.
     *
     * @return as {@link #place}, and what comes back itself if its rank is another one now
     */
    static <T extends Ranked> Map<T, Double> makeRoom(T back, List<T> siblings) {
        double rank = back.rank();
        if (siblings.stream().noneMatch(sibling -> sibling.rank() == rank)) {
            return Map.of();
        }
        Map<T, Double> before = new LinkedHashMap<>();
        before.put(back, rank);
        before.putAll(place(back, siblings, (int) siblings.stream().filter(sibling -> sibling.rank() < rank).count()));
        return before;
    }

    private static <T extends Ranked> Map<T, Double> renumber(T moved, List<T> siblings, int at) {
        Map<T, Double> before = new LinkedHashMap<>();
        siblings.forEach(sibling -> before.put(sibling, sibling.rank()));
        for (int i = 0; i < siblings.size(); i++) {
            siblings.get(i).rankAt(i < at ? i + 1 : i + 2);
        }
        moved.rankAt(at + 1);
        return before;
    }
}
