package app.shotloom.shots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class ShotCopiesTest {

    @Autowired
    ShotCopies copies;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    ShotChanges changes;

    @Autowired
    Cast cast;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String editor;
    private String reviewer;
    private String stranger;
    private BoardId from;
    private BoardId to;
    private ShotId first;
    private ShotId second;

    @BeforeEach
    void twoBoards() {
        TeamId team = people.team("Harbour Films");
        editor = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        stranger = people.member(people.team("Elsewhere"), Role.OWNER);
        signIn.as(editor, () -> {
            from = boards.create("Café spot");
            to = boards.create("Pier spot");
            SceneId scene = scenes.add(from, "INT. CAFÉ", null);
            cast.create(from, "Mia", "A girl of nine.", new Appearance("9", "", "", "red", "a blue coat", ""));
            cast.create(from, "Otto", "An old fisherman.", Appearance.UNSAID);
            first = shots.create(scene, 0, "@Mia waits.");
            second = shots.create(scene, 1, "The door opens.");
            changes.writeAll(List.of(first, second), ShotField.CAMERA_SIZE, "close-up");
        });
    }

    @Test
    void aCopyOnAnotherBoardSaysTheSameAndBringsTheSheetsItSpeaksOf() {
        signIn.as(editor, () -> cast.write(
                cast.of(from).getFirst().id(), Map.of(CharacterField.PALETTE, "#c5302b Coat", CharacterField.ALIASES, "Maya")));
        List<ShotId> made = signIn.as(editor, () -> copies.paste(from, List.of(first, second), to, null));
        signIn.as(editor, () -> {
            assertThat(boards.outline(to).shots().map(Placed::id)).containsExactlyElementsOf(made);
            assertThat(shots.of(made.getFirst()).prompt()).isEqualTo("@Mia waits.");
            assertThat(shots.of(made.getLast()).camera().size()).isEqualTo(CameraSize.CLOSE_UP);
            assertThat(cast.of(to)).extracting(Character::name).containsExactly("Mia");
            assertThat(cast.of(to).getFirst().appearance().clothing()).isEqualTo("a blue coat");
            assertThat(cast.of(to).getFirst().value(CharacterField.PALETTE)).isEqualTo("#c5302b Coat");
            assertThat(cast.of(to).getFirst().aliases()).containsExactly("Maya");
            copies.paste(from, List.of(first), to, made.getFirst());
            assertThat(cast.of(to)).hasSize(1);
        });
    }

    @Test
    void copiesStandBehindTheShotThatWasSelected() {
        signIn.as(editor, () -> {
            List<ShotId> made = copies.paste(from, List.of(second), from, first);
            assertThat(boards.outline(from).shots().map(Placed::id)).containsExactly(first, made.getFirst(), second);
        });
    }

    @Test
    void whatIsCutGoesAsItIsOnItsOwnBoardAndFromItToAnother() {
        signIn.as(editor, () -> {
            assertThat(copies.move(from, List.of(first), from, second)).containsExactly(first);
            assertThat(boards.outline(from).shots().map(Placed::id)).containsExactly(second, first);
            List<ShotId> made = copies.move(from, List.of(first), to, null);
            assertThat(shots.of(made.getFirst()).prompt()).isEqualTo("@Mia waits.");
            assertThat(boards.outline(from).shots().map(Placed::id)).containsExactly(second);
        });
        ShotId there = signIn.as(editor, () -> boards.outline(to).shots().findFirst().orElseThrow().id());
        assertThat(signIn.as(editor, () -> copies.move(from, List.of(there), from, null)))
                .as("what is of another board stays where it is")
                .isEmpty();
        assertThat(signIn.as(editor, () -> boards.outline(to).shots())).hasSize(1);
    }

    @Test
    void linesOfAnotherProgramBecomeShots() {
        signIn.as(editor, () -> {
            List<ShotId> made = copies.pasteLines("A boat.\n\n  A gull lands. \r\n", from, second);
            assertThat(made.stream().map(shots::of).map(Shot::prompt)).containsExactly("A boat.", "A gull lands.");
            assertThatThrownBy(() -> copies.pasteLines("x\n".repeat(501), from, null)).hasMessageContaining("500");
        });
    }

    @Test
    void nobodyCopiesWhatTheyMayNotSeeOrPastesWhereTheyMayNotEdit() {
        assertThatThrownBy(() -> signIn.as(stranger, () -> copies.paste(from, List.of(first), boards.create("Mine"), null)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> copies.paste(from, List.of(first), from, null)))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> copies.pasteLines("A boat.", from, null)))
                .isInstanceOf(Refusal.NotAllowed.class);
    }
}
