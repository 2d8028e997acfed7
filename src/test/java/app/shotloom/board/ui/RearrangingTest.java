package app.shotloom.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.identity.Role;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class RearrangingTest {

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    ShotOrder order;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    /** Whichever shots are taken and wherever they are dropped, they stand there together and in their order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shotsDroppedTogetherStandTogether(long seed) {
        Random random = new Random(seed);
        signIn.as(people.member(people.team("Order " + seed), Role.EDITOR), () -> {
            BoardId board = boards.create("Order");
            SceneId scene = scenes.add(board, "", null);
            IntStream.range(0, 7).forEach(i -> order.place(scene, i));
            List<ShotId> all = ids(board);
            List<ShotId> taken = new ArrayList<>(all);
            Collections.shuffle(taken, random);
            List<ShotId> moved = all.stream().filter(taken.subList(0, 3)::contains).toList();
            List<ShotId> expected = new ArrayList<>(all);
            expected.removeAll(moved);
            int index = random.nextInt(expected.size() + 1);
            expected.addAll(index, moved);

            Outline outline = boards.outline(board);
            new Rearranging(order).to(outline, outline, scene, index, moved);
            assertThat(ids(board)).isEqualTo(expected);
        });
    }

    /** Somebody who still sees a shot that is gone says "before that one", not "the third". */
    @Test
    void aStepMeansTheShotsOneSawEvenWhenOneOfThemIsGone() {
        signIn.as(people.member(people.team("Stale order"), Role.EDITOR), () -> {
            BoardId board = boards.create("Stale order");
            SceneId scene = scenes.add(board, "", null);
            IntStream.range(0, 4).forEach(i -> order.place(scene, i));
            Outline seen = boards.outline(board);
            List<ShotId> all = ids(board);
            order.delete(all.get(1));
            order.delete(all.get(0));

            new Rearranging(order).step(seen, List.of(all.get(3)), -1);
            assertThat(ids(board)).containsExactly(all.get(3), all.get(2));

            new Rearranging(order).step(seen, List.of(all.get(1)), 1);
            assertThat(ids(board)).as("what is deleted stays away").containsExactly(all.get(3), all.get(2));
        });
    }

    private List<ShotId> ids(BoardId board) {
        return boards.outline(board).shots().map(Outline.Placed::id).toList();
    }
}
