package app.shotloom.history;

import app.shotloom.board.change.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two moments of a board side by side: what differs, thing by thing in the order of the board. */
public record Comparison(BoardState then, BoardState now, List<Row> rows) {

    /** What became of something since. */
    public enum Fate { SAME, CHANGED, MOVED, MADE_SINCE, GONE_SINCE }

    /** @param changes what it says otherwise; empty of what was made or has gone since */
    public record Row(String subject, UUID target, Fate fate, List<Change> changes) {}

    /** A value of then and now, null where there was none. */
    public record Change(Facet facet, @Nullable String then, @Nullable String now) {}

    /** Of the whole board. */
    public static Comparison of(UUID board, BoardState then, BoardState now) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("board", board, then, now, true, true, false));
        Set<UUID> scenes = new LinkedHashSet<>(then.scenes());
        scenes.addAll(now.scenes());
        Set<UUID> shown = new LinkedHashSet<>();
        Set<UUID> shotsThen = Set.copyOf(then.shots());
        Set<UUID> shotsNow = Set.copyOf(now.shots());
        for (UUID scene : scenes) {
            rows.add(row("scene", scene, then, now, then.scenes().contains(scene), now.scenes().contains(scene), false));
            Set<UUID> moved = moved(then.shots(scene), now.shots(scene));
            Set<UUID> shots = new LinkedHashSet<>(then.shots(scene));
            now.shots(scene).stream().filter(shot -> !shotsThen.contains(shot)).forEach(shots::add);
            for (UUID shot : shots) {
                if (shown.add(shot)) {
                    boolean elsewhere = !Objects.equals(then.sceneOf(shot), now.sceneOf(shot)) || moved.contains(shot);
                    rows.add(row("shot", shot, then, now, shotsThen.contains(shot), shotsNow.contains(shot), elsewhere));
                }
            }
        }
        return new Comparison(then, now, rows);
    }

    /** Of one shot. */
    public static Comparison ofShot(UUID shot, BoardState then, BoardState now) {
        Row row = row("shot", shot, then, now, then.isHere("shot", shot), now.isHere("shot", shot), false);
        return new Comparison(then, now, List.of(row));
    }

    /** Those of both lists that are not in the longest run that kept its order. */
    private static Set<UUID> moved(List<UUID> then, List<UUID> now) {
        Map<UUID, Integer> places = new HashMap<>();
        now.forEach(shot -> places.put(shot, places.size()));
        List<UUID> common = then.stream().filter(places::containsKey).toList();
        int[] place = common.stream().mapToInt(shot -> places.getOrDefault(shot, 0)).toArray();
        int[] length = new int[common.size()];
        int[] before = new int[common.size()];
        int best = -1;
        for (int i = 0; i < common.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (place[j] < place[i] && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        Set<UUID> moved = new LinkedHashSet<>(common);
        for (int i = best; i >= 0; i = before[i]) {
            moved.remove(common.get(i));
        }
        return moved;
    }

    private static Row row(
            String subject, UUID target, BoardState then, BoardState now, boolean wasHere, boolean isHere, boolean moved) {
        if (!wasHere || !isHere) {
            return new Row(subject, target, isHere ? Fate.MADE_SINCE : Fate.GONE_SINCE, List.of());
        }
        List<Change> changes = changes(subject, target, then, now);
        Fate fate = !changes.isEmpty() ? Fate.CHANGED : moved ? Fate.MOVED : Fate.SAME;
        return new Row(subject, target, fate, changes);
    }

    private static List<Change> changes(String subject, UUID target, BoardState then, BoardState now) {
        Set<Facet> all = new LinkedHashSet<>(then.of(subject, target).keySet());
        all.addAll(now.of(subject, target).keySet());
        return all.stream()
                .filter(facet -> !facet.isExistence() && !facet.isPlace())
                .filter(facet -> !Objects.equals(then.value(facet), now.value(facet)))
                .sorted(Comparator.comparing(Facet::aspect))
                .map(facet -> new Change(facet, then.value(facet), now.value(facet)))
                .toList();
    }
}
