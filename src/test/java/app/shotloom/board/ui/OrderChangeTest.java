package app.shotloom.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardNumbering;
import app.shotloom.board.Numbering;
import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.Outline.Scene;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderChangeTest {

    private final BoardId board = BoardId.next();
    private final SceneId first = SceneId.next();
    private final SceneId second = SceneId.next();

    @Test
    void aBrowserThatKnowsNothingIsToldAll() {
        Outline now = outline(Map.of(first, shots(3)));
        OrderChange change = OrderChange.between(null, now);
        assertThat(change.scenes()).hasSize(1);
        assertThat(change.splices()).singleElement().satisfies(splice -> assertThat(splice.ids()).hasSize(3));
        assertThat(OrderChange.added(null, now)).hasSize(3);
    }

    @Test
    void oneShotMoreInAThousandIsOneShotOverTheLine() {
        List<ShotId> thousand = shots(1000);
        List<ShotId> more = new ArrayList<>(thousand);
        more.add(990, ShotId.next());
        OrderChange change = OrderChange.between(outline(Map.of(first, thousand)), outline(Map.of(first, more)));
        assertThat(change.scenes()).isNull();
        assertThat(change.splices())
                .containsExactly(new OrderChange.Splice(first.toString(), 990, 0, List.of(more.get(990).toString())));
        assertThat(change.numbers()).singleElement().satisfies(numbers -> assertThat(numbers.numbers()).hasSize(11));
    }

    @Test
    void nothingIsToldOfWhatIsAsItWas() {
        Outline same = outline(Map.of(first, shots(20), second, shots(5)));
        OrderChange change = OrderChange.between(same, same);
        assertThat(change.scenes()).isNull();
        assertThat(change.splices()).isEmpty();
        assertThat(change.numbers()).isEmpty();
    }

    /** Whatever happened between two looks, the browser ends with the same board. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theBrowserEndsWithTheSameOrder(long seed) {
        Random random = new Random(seed);
        Map<SceneId, List<ShotId>> scenes = new LinkedHashMap<>(Map.of(first, shots(8), second, shots(6)));
        Browser browser = new Browser();
        Outline told = null;
        for (int turn = 0; turn < 60; turn++) {
            Outline now = outline(scenes);
            browser.take(OrderChange.between(told, now));
            assertThat(browser.order()).isEqualTo(said(now));
            told = now;
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                change(scenes, random);
            }
        }
    }

    private static void change(Map<SceneId, List<ShotId>> scenes, Random random) {
        List<List<ShotId>> all = List.copyOf(scenes.values());
        List<ShotId> from = all.get(random.nextInt(all.size()));
        List<ShotId> to = all.get(random.nextInt(all.size()));
        switch (random.nextInt(4)) {
            case 0 -> to.add(random.nextInt(to.size() + 1), ShotId.next());
            case 1 -> scenes.put(SceneId.next(), shots(random.nextInt(3)));
            case 2 -> take(from, random);
            default -> {
                ShotId moved = take(from, random);
                if (moved != null) {
                    to.add(random.nextInt(to.size() + 1), moved);
                }
            }
        }
    }

    private static @Nullable ShotId take(List<ShotId> from, Random random) {
        return from.isEmpty() ? null : from.remove(random.nextInt(from.size()));
    }

    /** What the page keeps, and does with a change. */
    private static final class Browser {

        private final Map<String, List<String>> ids = new HashMap<>();
        private final Map<String, String> numbers = new HashMap<>();
        private List<String> scenes = List.of();

        void take(OrderChange change) {
            if (change.scenes() != null) {
                scenes = change.scenes().stream().map(OrderChange.SceneName::id).toList();
            }
            for (OrderChange.Splice splice : change.splices()) {
                List<String> shots = ids.computeIfAbsent(splice.scene(), scene -> new ArrayList<>());
                shots.subList(splice.from(), splice.from() + splice.gone()).clear();
                shots.addAll(splice.from(), splice.ids());
            }
            for (OrderChange.Numbers called : change.numbers()) {
                for (int at = 0; at < called.numbers().size(); at++) {
                    String mark = called.omitted().contains(at) ? "omitted " : "";
                    numbers.put(ids.get(called.scene()).get(called.from() + at), mark + called.numbers().get(at));
                }
            }
        }

        List<String> order() {
            return scenes.stream()
                    .flatMap(scene -> ids.getOrDefault(scene, List.of()).stream())
                    .map(shot -> shot + " " + numbers.get(shot))
                    .toList();
        }
    }

    private static List<String> said(Outline outline) {
        return outline.shots()
                .map(placed -> placed.id() + " " + (placed.omitted() ? "omitted " : "") + placed.number())
                .toList();
    }

    private static List<ShotId> shots(int count) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(shot -> ShotId.next()).toList());
    }

    /** Every seventh is omitted. */
    private Outline outline(Map<SceneId, List<ShotId>> scenes) {
        List<Scene> inOrder = new ArrayList<>();
        scenes.forEach((scene, shots) -> {
            int place = inOrder.size() + 1;
            List<Placed> placed = IntStream.range(0, shots.size())
                    .mapToObj(at -> new Placed(shots.get(at), place + "-" + at, at % 7 == 6))
                    .toList();
            inOrder.add(new Scene(scene, place, "" + place, "", placed));
        });
        return new Outline(board, "Board", new BoardNumbering(Numbering.values()[0], false), inOrder);
    }
}
