package app.shotloom.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Look;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.MutableClock;
import app.shotloom.support.SettableTime;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ShotloomTest
@Import(SettableTime.class)
class UndoTest {

    @Autowired
    History history;

    @Autowired
    Boards boards;

    @Autowired
    BoardLooks looks;

    @Autowired
    Scenes scenes;

    @Autowired
    ShotOrder order;

    @Autowired
    Shots shots;

    @Autowired
    Cast cast;

    @Autowired
    MutableClock clock;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private String ben;
    private BoardId board;
    private SceneId scene;
    private ShotId one;
    private ShotId two;

    @BeforeEach
    void aBoardOfTwoShots() {
        TeamId team = people.team("Undo");
        ana = people.member(team, Role.EDITOR);
        ben = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Undo"));
        scene = signIn.as(ana, () -> scenes.add(board, "HARBOUR", null));
        one = signIn.as(ana, () -> shots.create(scene, 9, "A dog runs."));
        two = signIn.as(ana, () -> shots.create(scene, 9, "A gull."));
    }

    private void write(String who, ShotId shot, ShotField field, String value) {
        signIn.as(who, () -> {
            shots.revise(shot, field, shots.of(shot).value(field), value);
        });
    }

    private String says(ShotId shot, ShotField field) {
        return signIn.as(ana, () -> shots.of(shot).value(field));
    }

    private Undone undo(String who) {
        return signIn.as(who, () -> history.undo(board));
    }

    private Undone redo(String who) {
        return signIn.as(who, () -> history.redo(board));
    }

    private List<ShotId> inOrder() {
        return signIn.as(ana, () -> boards.outline(board)).shots().map(Outline.Placed::id).toList();
    }

    @Test
    void undoesFieldsStepByStepAndDoesThemAgain() {
        write(ana, one, ShotField.CAMERA_LENS, "wide");
        write(ana, one, ShotField.PROMPT, "A cat runs.");
        assertThat(undo(ana).gesture()).isNotNull();
        assertThat(says(one, ShotField.PROMPT)).isEqualTo("A dog runs.");
        assertThat(says(one, ShotField.CAMERA_LENS)).isEqualTo("wide");
        undo(ana);
        assertThat(says(one, ShotField.CAMERA_LENS)).isEmpty();
        redo(ana);
        redo(ana);
        assertThat(says(one, ShotField.PROMPT)).isEqualTo("A cat runs.");
        assertThat(redo(ana)).isEqualTo(Undone.NOTHING);
        undo(ana);
        assertThat(says(one, ShotField.PROMPT)).isEqualTo("A dog runs.");
    }

    @Test
    void undoesWhatOneDidOneselfAndNothingElse() {
        write(ana, one, ShotField.CAMERA_LENS, "wide");
        write(ben, two, ShotField.CAMERA_LENS, "tele");
        undo(ana);
        assertThat(says(one, ShotField.CAMERA_LENS)).isEmpty();
        assertThat(says(two, ShotField.CAMERA_LENS)).isEqualTo("tele");
        assertThat(undo(ben).gesture()).isNotNull();
        assertThat(undo(ben)).isEqualTo(Undone.NOTHING);
    }

    @Test
    void leavesAChoiceThatSomebodyHasChangedSinceAndSaysWho() {
        write(ana, one, ShotField.CAMERA_LENS, "wide");
        write(ben, one, ShotField.CAMERA_LENS, "tele");
        Undone undone = undo(ana);
        assertThat(says(one, ShotField.CAMERA_LENS)).isEqualTo("tele");
        assertThat(undone.gesture()).isNull();
        assertThat(undone.left()).singleElement().satisfies(left -> {
            assertThat(left.why()).isEqualTo(Left.Why.CHANGED);
            assertThat(left.facet().aspect()).isEqualTo("cameraLens");
            assertThat(left.who()).isNotNull();
        });
    }

    @Test
    void takesOnlyOnesOwnWordsOutOfAText() {
        write(ana, one, ShotField.PROMPT, "A red dog runs.");
        write(ben, one, ShotField.PROMPT, "A red dog runs home.");
        undo(ana);
        assertThat(says(one, ShotField.PROMPT)).isEqualTo("A dog runs home.");
        redo(ana);
        assertThat(says(one, ShotField.PROMPT)).isEqualTo("A red dog runs home.");
        undo(ben);
        assertThat(says(one, ShotField.PROMPT)).isEqualTo("A red dog runs.");
    }

    @Test
    void takesTypingAsOneStepUntilAPauseOrSomebodyElse() {
        write(ana, one, ShotField.PROMPT, "A dog runs. S");
        write(ana, one, ShotField.PROMPT, "A dog runs. So");
        clock.advance(Duration.ofSeconds(20));
        write(ana, one, ShotField.PROMPT, "A dog runs. Soon");
        clock.advance(Duration.ofSeconds(40));
        write(ana, one, ShotField.PROMPT, "A dog runs. Soon night");
        undo(ana);
        assertThat(says(one, ShotField.PROMPT)).isEqualTo("A dog runs. Soon");
        undo(ana);
        assertThat(says(one, ShotField.PROMPT)).isEqualTo("A dog runs.");
    }

    @Test
    void takesTypingInTurnsApart() {
        write(ana, one, ShotField.PROMPT, "A dog runs. Night");
        write(ben, one, ShotField.PROMPT, "A dog runs. Night and");
        write(ana, one, ShotField.PROMPT, "A dog runs. Night and fog");
        undo(ana);
        assertThat(says(one, ShotField.PROMPT).strip().replaceAll(" +", " ")).isEqualTo("A dog runs. and");
    }

    @Test
    void bringsBackWhatWasDeletedInOneGo() {
        signIn.as(ana, () -> {
            Gestures.as("delete-shots", () -> List.of(one, two).forEach(order::delete));
        });
        assertThat(inOrder()).isEmpty();
        undo(ana);
        assertThat(inOrder()).containsExactly(one, two);
        redo(ana);
        assertThat(inOrder()).isEmpty();
        undo(ana);
        write(ben, two, ShotField.NOTES, "Mine now");
        Undone again = redo(ana);
        assertThat(again.left()).singleElement().extracting(Left::why).isEqualTo(Left.Why.WORKED_ON);
        assertThat(inOrder()).containsExactly(two);
    }

    @Test
    void keepsAShotThatSomebodyElseHasWorkedOnSince() {
        ShotId made = signIn.as(ana, () -> shots.create(scene, 0, "New"));
        write(ben, made, ShotField.DIALOGUE, "Hello");
        Undone undone = undo(ana);
        assertThat(undone.left()).singleElement().extracting(Left::why).isEqualTo(Left.Why.WORKED_ON);
        assertThat(inOrder()).containsExactly(made, one, two);
    }

    @Test
    void takesANewShotAwayAndBringsItBackWithItsWords() {
        ShotId made = signIn.as(ana, () -> shots.create(scene, 0, ""));
        clock.advance(Duration.ofMinutes(1));
        write(ana, made, ShotField.PROMPT, "A boat");
        undo(ana);
        undo(ana);
        assertThat(inOrder()).containsExactly(one, two);
        redo(ana);
        redo(ana);
        assertThat(inOrder()).containsExactly(made, one, two);
        assertThat(says(made, ShotField.PROMPT)).isEqualTo("A boat");
    }

    @Test
    void movesBackBesideFormerNeighboursUnlessMovedByAnother() {
        ShotId three = signIn.as(ana, () -> shots.create(scene, 9, "Three"));
        signIn.as(ana, () -> order.move(one, scene, 9));
        ShotId bens = signIn.as(ben, () -> shots.create(scene, 0, "First of all"));
        assertThat(inOrder()).containsExactly(bens, two, three, one);
        undo(ana);
        assertThat(inOrder()).containsExactly(bens, one, two, three);
        redo(ana);
        assertThat(inOrder()).containsExactly(bens, two, three, one);
        signIn.as(ben, () -> order.move(one, scene, 2));
        Undone undone = undo(ana);
        assertThat(undone.left()).singleElement().extracting(Left::why).isEqualTo(Left.Why.CHANGED);
        assertThat(inOrder()).containsExactly(bens, two, one, three);
    }

    @Test
    void doesWhatItCanWhereTheSceneIsGone() {
        SceneId other = signIn.as(ana, () -> scenes.add(board, "OTHER", null));
        signIn.as(ana, () -> order.move(two, other, 0));
        signIn.as(ben, () -> scenes.delete(scene));
        Undone undone = undo(ana);
        assertThat(undone.left()).singleElement().extracting(Left::why).isEqualTo(Left.Why.REFUSED);
        assertThat(inOrder()).containsExactly(two);
    }

    @Test
    void aNewDeedEndsWhatCanBeDoneAgain() {
        write(ana, one, ShotField.CAMERA_LENS, "wide");
        undo(ana);
        write(ana, one, ShotField.CAMERA_MOVE, "pan-left");
        assertThat(redo(ana)).isEqualTo(Undone.NOTHING);
        assertThat(signIn.as(ana, () -> history.next(board)).undo()).isNotNull();
    }

    @Test
    void reachesBoardsScenesAndSheets() {
        signIn.as(ana, () -> boards.rename(board, "Undo", "Harbour"));
        signIn.as(ana, () -> looks.choose(board, Look.NOIR));
        signIn.as(ana, () -> scenes.rename(scene, "HARBOUR", "PIER"));
        CharacterId mia = signIn.as(ana, () -> cast.create(board, "Mia", "", Appearance.UNSAID));
        signIn.as(ana, () -> cast.revise(mia, CharacterField.HAIR, "", "red"));
        signIn.as(ana, () -> cast.delete(mia));
        undo(ana);
        assertThat(signIn.as(ana, () -> cast.of(mia)).appearance().hair()).isEqualTo("red");
        undo(ana);
        assertThat(signIn.as(ana, () -> cast.of(mia)).appearance().hair()).isEmpty();
        undo(ana);
        assertThat(signIn.as(ana, () -> cast.of(board))).extracting(Character::name).isEmpty();
        undo(ana);
        undo(ana);
        undo(ana);
        Outline outline = signIn.as(ana, () -> boards.outline(board));
        assertThat(outline.title()).isEqualTo("Undo");
        assertThat(outline.scenes().getFirst().title()).isEqualTo("HARBOUR");
        assertThat(signIn.as(ana, () -> looks.of(board)).look()).isEqualTo(Look.INK);
    }

    @Test
    void bringingBackWhatOneHasJustDeletedIsAnUndo() {
        write(ana, one, ShotField.CAMERA_LENS, "wide");
        signIn.as(ana, () -> {
            Gestures.as("delete-shots", () -> List.of(one, two).forEach(order::delete));
        });
        signIn.as(ana, () -> {
            Gestures.as("restore-shots", () -> List.of(one, two).forEach(order::restore));
        });
        undo(ana);
        assertThat(inOrder()).containsExactly(one, two);
        assertThat(says(one, ShotField.CAMERA_LENS)).isEmpty();
        redo(ana);
        redo(ana);
        assertThat(inOrder()).isEmpty();
    }

    @Test
    void aToastTakesBackItsVeryGesture() {
        Gestures.Gesture deleting = signIn.as(ana, () -> Gestures.as("delete-shots", () -> order.delete(one)));
        write(ana, two, ShotField.CAMERA_LENS, "wide");
        signIn.as(ana, () -> history.takeBack(board, deleting.id()));
        assertThat(inOrder()).containsExactly(one, two);
        assertThat(says(two, ShotField.CAMERA_LENS)).isEqualTo("wide");
        assertThat(signIn.as(ben, () -> history.takeBack(board, deleting.id()))).isEqualTo(Undone.NOTHING);
    }

    @Test
    void isForThoseWhoMayEdit() {
        String reviewer = people.member(signIn.as(ana, () -> boards.access(board)).team(), Role.REVIEWER);
        assertThatThrownBy(() -> undo(reviewer)).isInstanceOf(Refusal.NotAllowed.class);
        assertThat(signIn.as(reviewer, () -> history.page(board, Long.MAX_VALUE, null, null, 10))).isNotEmpty();
        String stranger = people.member(people.team("Elsewhere"), Role.OWNER);
        assertThatThrownBy(() -> signIn.as(stranger, () -> history.page(board, Long.MAX_VALUE, null, null, 10)))
                .isInstanceOf(Refusal.NotFound.class);
    }
}
