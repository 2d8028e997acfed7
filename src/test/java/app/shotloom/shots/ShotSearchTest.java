package app.shotloom.shots;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class ShotSearchTest {

    @Autowired
    ShotSearch search;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    ShotOrder order;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String editor;
    private ShotId boat;
    private ShotId japanese;

    @BeforeEach
    void shotsOnTwoBoards() {
        TeamId team = people.team("Harbour Films");
        editor = people.member(team, Role.EDITOR);
        signIn.as(editor, () -> {
            boat = shots.create(scene(boards.create("Café spot")), 0, "A red fishing boat, 100% wet & old.");
            japanese = shots.create(scene(boards.create("Tokyo spot")), 0, "猫が窓辺で眠っている。");
        });
    }

    private SceneId scene(BoardId board) {
        return scenes.add(board, "EXT. HARBOUR", null);
    }

    @Test
    void findsBeginningsOfWordsOnEveryBoardOfTheTeam() {
        assertThat(found("fish RED")).containsExactly(boat);
        assertThat(found("100% wet &")).containsExactly(boat);
        assertThat(found("窓辺")).containsExactly(japanese);
        assertThat(found("oat")).isEmpty();
        assertThat(found("  & ' \\ :* ")).isEmpty();
    }

    @Test
    void findsNothingOfOtherTeamsAndNothingThatWasDeleted() {
        String stranger = people.member(people.team("Elsewhere"), Role.OWNER);
        assertThat(signIn.as(stranger, () -> search.find("boat"))).isEmpty();
        signIn.as(editor, () -> order.delete(boat));
        assertThat(found("boat")).isEmpty();
    }

    private List<ShotId> found(String words) {
        return signIn.as(editor, () -> search.find(words).stream().map(ShotSearch.Found::shot).toList());
    }
}
