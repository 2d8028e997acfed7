package app.shotloom.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class NumbersTest {

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    ShotOrder order;

    @Autowired
    Numbers numbers;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String editor;
    private String reviewer;
    private BoardId board;
    private SceneId first;
    private SceneId second;

    @BeforeEach
    void aBoardOfTwoScenes() {
        TeamId team = people.team("Harbour Films");
        editor = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        as(() -> {
            board = boards.create("Café spot");
            first = scenes.add(board, "EXT. HARBOUR", null);
            second = scenes.add(board, "INT. CAFÉ", null);
            Stream.of(first, first, second).forEach(scene -> order.place(scene, Integer.MAX_VALUE));
        });
    }

    @Test
    void numbersByTheSchemeThatIsChosen() {
        assertThat(said()).isEqualTo("1A 1B 2A");
        as(() -> numbers.choose(board, Numbering.TENS));
        assertThat(said()).isEqualTo("010 020 030");
        as(() -> numbers.choose(board, Numbering.COUNT));
        assertThat(said()).isEqualTo("1 2 3");
    }

    @Test
    void aShotOfAnotherNumberIsNotCountedAndItsNumberNotGivenTwice() {
        as(() -> numbers.choose(board, Numbering.COUNT));
        as(() -> numbers.call(shot(0), "2"));
        assertThat(said()).isEqualTo("2 1 3");
        assertThatThrownBy(() -> as(() -> numbers.call(shot(1), "2"))).hasMessageContaining("called 2");
        as(() -> numbers.call(shot(0), " "));
        assertThat(said()).isEqualTo("1 2 3");
    }

    @Test
    void lockedNumbersStayAndNewShotsFitBetween() {
        as(() -> numbers.choose(board, Numbering.TENS));
        as(() -> numbers.lock(board));
        as(() -> order.place(first, 1));
        as(() -> order.place(first, 2));
        as(() -> order.place(second, Integer.MAX_VALUE));
        assertThat(said()).isEqualTo("010 010A 010B 020 030 040");
        as(() -> order.move(shot(4), first, 0));
        assertThat(said()).isEqualTo("030 010 010A 010B 020 040");
        assertThatThrownBy(() -> as(() -> numbers.choose(board, Numbering.COUNT))).hasMessageContaining("locked");
    }

    @Test
    void aDeletedShotsNumberIsNotGivenAgainAndComesBackWithIt() {
        as(() -> numbers.choose(board, Numbering.TENS));
        as(() -> numbers.lock(board));
        ShotId last = shot(2);
        as(() -> order.delete(last));
        as(() -> order.place(second, 0));
        assertThat(said()).isEqualTo("010 020 040");
        as(() -> order.restore(last));
        assertThat(said().split(" ")).containsExactlyInAnyOrder("010", "020", "030", "040");
    }

    @Test
    void lockedScenesKeepTheirNumbers() {
        as(() -> numbers.lock(board));
        as(() -> order.place(scenes.add(board, "EXT. PIER", first), 0));
        assertThat(said()).isEqualTo("1A 1B A2A 2A");
        as(() -> numbers.unlock(board));
        assertThat(said()).isEqualTo("1A 1B 2A 3A");
    }

    @Test
    void countsShotsByHandAndKeepsThoseNumbersWhenUnlocked() {
        as(() -> numbers.count(List.of(shot(0), shot(1)), "SQ1_090", 10));
        as(() -> numbers.lock(board));
        as(() -> numbers.unlock(board));
        assertThat(said()).isEqualTo("SQ1_090 SQ1_100 2A");
        assertThatThrownBy(() -> as(() -> numbers.count(List.of(shot(0)), "none", 10))).hasMessageContaining("digits");
        assertThatThrownBy(() -> as(() -> numbers.call(shot(0), "x".repeat(21)))).hasMessageContaining("20");
        assertThatThrownBy(() -> as(() -> numbers.call(shot(0), "1<b>"))).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void anOmittedShotKeepsItsPlaceAndIsNotFilmed() {
        as(() -> numbers.omit(shot(1)));
        assertThat(said()).isEqualTo("1A 1B 2A");
        assertThat(outline().filmed().map(Outline.Placed::number)).containsExactly("1A", "2A");
        assertThat(order.filmedOf(first)).containsExactly(shot(0));
        as(() -> numbers.reinstate(shot(1)));
        assertThat(outline().filmed()).hasSize(3);
    }

    @Test
    void reviewersChangeNoNumbers() {
        for (Runnable work : List.<Runnable>of(
                () -> numbers.choose(board, Numbering.COUNT),
                () -> numbers.lock(board),
                () -> numbers.unlock(board),
                () -> numbers.call(shot(0), "7"),
                () -> numbers.count(List.of(shot(0)), "7", 1),
                () -> numbers.omit(shot(0)),
                () -> numbers.reinstate(shot(0)))) {
            assertThatThrownBy(() -> signIn.as(reviewer, () -> {
                        work.run();
                        return null;
                    }))
                    .isInstanceOf(Refusal.NotAllowed.class);
        }
        assertThat(said()).isEqualTo("1A 1B 2A");
    }

    private Outline outline() {
        return signIn.as(editor, () -> boards.outline(board));
    }

    private ShotId shot(int index) {
        return outline().shots().map(Outline.Placed::id).toList().get(index);
    }

    private String said() {
        return outline().shots().map(Outline.Placed::number).collect(Collectors.joining(" "));
    }

    private void as(Runnable work) {
        signIn.as(editor, () -> {
            work.run();
            return null;
        });
    }
}
