package app.shotloom.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankedTest {

    private final UUID board = UUID.randomUUID();

    @Test
    void changesOneRowOnly() {
        List<Scene> inOrder = scenes(5);
        List<Double> ranks = inOrder.stream().map(Scene::rank).toList();
        Scene added = scene();
        Ranked.place(added, inOrder, 2);
        assertThat(inOrder).extracting(Scene::rank).isEqualTo(ranks);
        assertThat(added.rank()).isBetween(ranks.get(1), ranks.get(2));
    }

    @Test
    void staysInOrderThroughAThousandMovesIntoTheSameGap() {
        List<Scene> inOrder = scenes(3);
        for (int i = 0; i < 1_000; i++) {
            Scene added = scene();
            Ranked.place(added, inOrder, 1);
            inOrder.add(1, added);
            assertThat(inOrder).isSortedAccordingTo(Comparator.comparingDouble(Scene::rank));
            assertThat(inOrder.stream().map(Scene::rank).distinct()).hasSameSizeAs(inOrder);
        }
    }

    @Test
    void agreesWithAListUnderRandomMoves() {
        Random random = new Random(7);
        List<Scene> expected = scenes(20);
        for (int i = 0; i < 500; i++) {
            Scene moved = expected.remove(random.nextInt(expected.size()));
            int index = random.nextInt(expected.size() + 1);
            Ranked.place(moved, expected, index);
            expected.add(index, moved);
        }
        List<Scene> byRank = new ArrayList<>(expected);
        byRank.sort(Comparator.comparingDouble(Scene::rank));
        assertThat(byRank).isEqualTo(expected);
    }

    private List<Scene> scenes(int count) {
        List<Scene> inOrder = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Scene scene = scene();
            Ranked.place(scene, inOrder, i);
            inOrder.add(scene);
        }
        return inOrder;
    }

    private Scene scene() {
        return new Scene(UUID.randomUUID(), board, "");
    }
}
