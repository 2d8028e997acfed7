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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class BoardsTest {

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

    private String editor;
    private String reviewer;
    private String stranger;
    private BoardId board;

    @BeforeEach
    void aTeamWithABoard() {
        TeamId team = people.team("Harbour Films");
        editor = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        stranger = people.member(people.team("Elsewhere"), Role.OWNER);
        board = signIn.as(editor, () -> boards.create("  Café spot "));
    }

    @Test
    void showsABoardToItsTeamAndNobodyElse() {
        assertThat(signIn.as(reviewer, () -> boards.mine())).extracting(BoardSummary::title).containsExactly("Café spot");
        assertThat(signIn.as(stranger, () -> boards.mine())).isEmpty();
        assertThatThrownBy(() -> signIn.as(stranger, () -> boards.outline(board))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> signIn.as(stranger, () -> scenes.add(board, "Mine", null)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void letsAReviewerLookAndChangeNothing() {
        SceneId scene = signIn.as(editor, () -> scenes.add(board, "EXT. HARBOUR", null));
        ShotId shot = signIn.as(editor, () -> order.place(scene, 0));
        assertThat(signIn.as(reviewer, () -> boards.access(board)).mayEdit()).isFalse();
        List<Runnable> changes = List.of(
                () -> boards.rename(board, "Café spot", "Mine"),
                () -> boards.delete(board),
                () -> scenes.add(board, "", null),
                () -> scenes.rename(scene, "EXT. HARBOUR", "x"),
                () -> scenes.move(scene, 0),
                () -> scenes.delete(scene),
                () -> order.place(scene, 0),
                () -> order.move(shot, scene, 0),
                () -> order.delete(shot),
                () -> order.restore(shot));
        assertThat(changes).allSatisfy(change -> assertThatThrownBy(() -> as(reviewer, change))
                .isInstanceOf(Refusal.NotAllowed.class));
    }

    @Test
    void keepsATitleThatSomebodyWroteMeanwhile() {
        assertThat(signIn.as(editor, () -> boards.rename(board, "Café spot", "Harbour spot")))
                .isEqualTo(new Renaming.Saved("Harbour spot"));
        assertThat(signIn.as(editor, () -> boards.rename(board, "Café spot", "Tea spot")))
                .isEqualTo(new Renaming.Overtaken("Harbour spot"));
        SceneId scene = signIn.as(editor, () -> scenes.add(board, "One", null));
        signIn.as(editor, () -> scenes.rename(scene, "One", "Two"));
        assertThat(signIn.as(editor, () -> scenes.rename(scene, "One", "Three"))).isEqualTo(new Renaming.Overtaken("Two"));
        assertThat(signIn.as(editor, () -> boards.outline(board)).title()).isEqualTo("Harbour spot");
    }

    @Test
    void numbersShotsByTheirPlaceAndBringsThemBackToIt() {
        SceneId one = signIn.as(editor, () -> scenes.add(board, "One", null));
        SceneId two = signIn.as(editor, () -> scenes.add(board, "Two", null));
        ShotId a = signIn.as(editor, () -> order.place(one, 9));
        ShotId b = signIn.as(editor, () -> order.place(one, 9));
        ShotId c = signIn.as(editor, () -> order.place(two, 0));
        as(editor, () -> order.move(c, one, 1));
        assertThat(numbers()).containsExactly("1A=" + a, "1B=" + c, "1C=" + b);
        as(editor, () -> order.delete(c));
        assertThat(numbers()).containsExactly("1A=" + a, "1B=" + b);
        as(editor, () -> order.restore(c));
        assertThat(numbers()).containsExactly("1A=" + a, "1B=" + c, "1C=" + b);
        as(editor, () -> scenes.move(two, 0));
        assertThat(numbers()).containsExactly("2A=" + a, "2B=" + c, "2C=" + b);
        as(editor, () -> scenes.delete(one));
        assertThat(numbers()).isEmpty();
        as(editor, () -> scenes.restore(one));
        assertThat(numbers()).hasSize(3);
    }

    @Test
    void neverMovesAShotToAnotherBoard() {
        SceneId here = signIn.as(editor, () -> scenes.add(board, "Here", null));
        ShotId shot = signIn.as(editor, () -> order.place(here, 0));
        BoardId other = signIn.as(editor, () -> boards.create("Other"));
        SceneId there = signIn.as(editor, () -> scenes.add(other, "There", null));
        assertThatThrownBy(() -> as(editor, () -> order.move(shot, there, 0))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void endsWithOneOrderWhenManyMoveAtOnce() throws Exception {
        SceneId scene = signIn.as(editor, () -> scenes.add(board, "Busy", null));
        List<ShotId> shots =
                IntStream.range(0, 6).mapToObj(i -> signIn.as(editor, () -> order.place(scene, 99))).toList();
        List<Callable<Void>> moves = IntStream.range(0, 24)
                .<Callable<Void>>mapToObj(i -> () -> {
                    as(editor, () -> order.move(shots.get(i % 6), scene, (i * 5) % 6));
                    return null;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var move : threads.invokeAll(moves)) {
                move.get();
            }
        }
        assertThat(signIn.as(editor, () -> boards.outline(board)).shots().map(Outline.Placed::id))
                .containsExactlyInAnyOrderElementsOf(shots);
    }

    private List<String> numbers() {
        return signIn.as(editor, () -> boards.outline(board))
                .shots()
                .map(shot -> shot.number() + "=" + shot.id())
                .toList();
    }

    private void as(String email, Runnable work) {
        signIn.as(email, () -> {
            work.run();
            return null;
        });
    }
}
