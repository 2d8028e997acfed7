package app.shotloom.script.comparison;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every passage of a new version in the old one. Passages that say the same are paired in their order of occurrence; the
 * longest run of pairs that stand in one order both before and after stayed, other pairs moved. What is left between two that
 * stayed is paired by how many words it shares.
 */
public final class Comparison {
    private static final int NONE = -1;
    /** So large a part of the words has to be the same for a passage to be a changed one and not a new one. */
    private static final double ALIKE = 0.4;
    /** More new passages than so many in a row are not looked at one by one. */
    private static final int LONGEST_GAP = 300;

    private final List<Element> before;
    private final List<Element> after;
    private final int[] origin;
    private final boolean[] stays;
    private final boolean[] taken;

    private Comparison(List<Element> before, List<Element> after) {
        this.before = before;
        this.after = after;
        this.origin = new int[after.size()];
        this.stays = new boolean[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(origin, NONE);
        pairEqual();
        keepLongestOrder();
        pairChanged();
    }

    public static Comparison of(List<Element> before, List<Element> after) {
        return new Comparison(before, after);
    }

    /** What became of the passage at this place of the new version. */
    public Fate fate(int index) {
        if (origin[index] == NONE) {
            return Fate.NEW;
        }
        boolean same = key(before.get(origin[index])).equals(key(after.get(index)));
        return !same ? Fate.CHANGED : stays[index] ? Fate.SAME : Fate.MOVED;
    }

    /** Where it stood in the old version, or -1. */
    public int origin(int index) {
        return origin[index];
    }

    /** Places in the old version whose passages the new one has no more. */
    public List<Integer> cut() {
        List<Integer> cut = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                cut.add(i);
            }
        }
        return cut;
    }

    private void pairEqual() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(key(before.get(i)), same -> new ArrayDeque<>()).add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            Deque<Integer> found = places.get(key(after.get(i)));
            if (found != null && !found.isEmpty()) {
                pair(i, found.poll());
            }
        }
    }

    private void pair(int index, int old) {
        origin[index] = old;
        taken[old] = true;
    }

    /** The longest increasing subsequence of the old places (patience sorting). */
    private void keepLongestOrder() {
        int[] tops = new int[after.size()];
        int[] previous = new int[after.size()];
        int piles = 0;
        for (int i = 0; i < after.size(); i++) {
            if (origin[i] != NONE) {
                int pile = pile(tops, piles, origin[i]);
                previous[i] = pile == 0 ? NONE : tops[pile - 1];
                tops[pile] = i;
                piles = Math.max(piles, pile + 1);
            }
        }
        for (int i = piles == 0 ? NONE : tops[piles - 1]; i != NONE; i = previous[i]) {
            stays[i] = true;
        }
    }

    private int pile(int[] tops, int piles, int value) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origin[tops[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void pairChanged() {
        int from = 0;
        int old = 0;
        for (int i = 0; i <= after.size(); i++) {
            if (i == after.size() || stays[i]) {
                int end = i == after.size() ? before.size() : origin[i];
                gap(from, i, old, end);
                from = i + 1;
                old = end + 1;
            }
        }
    }

    private void gap(int from, int to, int oldFrom, int oldTo) {
        if (to - from > LONGEST_GAP || oldTo - oldFrom > LONGEST_GAP) {
            return;
        }
        for (int i = from; i < to; i++) {
            int best = NONE;
            double most = ALIKE;
            for (int j = oldFrom; origin[i] == NONE && j < oldTo; j++) {
                double alike = taken[j] || before.get(j).type() != after.get(i).type() ? 0 : Likeness.of(before.get(j).text(), after.get(i).text());
                if (alike >= most) {
                    best = j;
                    most = alike + 1e-9;
                }
            }
            if (best != NONE) {
                pair(i, best);
            }
        }
    }

    private static String key(Element element) {
        ElementType type = element.type();
        return type.code() + '\u0000' + (element.character() == null ? "" : element.character()) + '\u0000' + element.text().replaceAll("\\s+", " ").strip();
    }
}
