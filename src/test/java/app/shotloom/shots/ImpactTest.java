package app.shotloom.shots;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Look;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.identity.Role;
import app.shotloom.render.Requested;
import app.shotloom.render.Rerenders;
import app.shotloom.render.RenderJob;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import app.shotloom.support.TestTakes;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two shots are drawn: one shows Mia and her kite, the other nobody of the cast. */
@ShotloomTest
class ImpactTest {

    @Autowired
    Boards boards;

    @Autowired
    BoardLooks looks;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    Takes takes;

    @Autowired
    Impact impact;

    @Autowired
    Compositions compositions;

    @Autowired
    Rerenders rerenders;

    @Autowired
    Cast cast;

    @Autowired
    TestTakes drawn;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private BoardId board;
    private SceneId scene;
    private ShotId mias;
    private ShotId nobodys;
    private CharacterId mia;
    private CharacterId kite;

    @BeforeEach
    void twoDrawnShots() {
        ana = people.member(people.team("Harbour Films"), Role.OWNER);
        board = as(() -> boards.create("The Runaway Kite"));
        mia = as(() -> cast.create(board, "Mia", "", Appearance.UNSAID));
        kite = as(() -> cast.create(board, SheetKind.PROP, "Kite", "A red diamond", Appearance.UNSAID));
        scene = as(() -> scenes.add(board, "", null));
        mias = as(() -> shots.create(scene, 0, "@Mia runs with the @Kite"));
        nobodys = as(() -> shots.create(scene, 1, "A gull lands"));
        as(() -> drawn.of(mias));
        as(() -> drawn.of(nobodys));
    }

    @Test
    void nothingIsOutOfDateUntilSomethingChanges() {
        assertThat(as(() -> impact.of(board))).isEmpty();
        revise(mias, ShotField.NOTES, "", "Ask about the wind machine");
        assertThat(as(() -> impact.of(board))).isEmpty();
    }

    @Test
    void aSheetsChangeReachesTheShotsThatShowIt() {
        as(() -> cast.revise(kite, CharacterField.COLOURS, "", "blue"));
        assertThat(why(mias)).containsExactly("Kite has changed.");
        assertThat(as(() -> impact.of(board))).containsOnlyKeys(mias);
        assertThat(as(() -> rerenders.dueBySheet(board))).containsOnlyKeys(kite);
    }

    @Test
    void whatIsChangedBackIsNoChange() {
        as(() -> cast.revise(mia, CharacterField.HAIR, "", "red"));
        revise(nobodys, ShotField.PROMPT, "A gull lands", "A crow lands");
        assertThat(as(() -> impact.of(board))).containsOnlyKeys(mias, nobodys);
        as(() -> cast.revise(mia, CharacterField.HAIR, "red", ""));
        revise(nobodys, ShotField.PROMPT, "A crow lands", "A gull lands");
        assertThat(as(() -> impact.of(board))).isEmpty();
    }

    @Test
    void wordsLengthCameraFrameAndLookAllCount() {
        revise(nobodys, ShotField.PROMPT, "A gull lands", "Two gulls land");
        revise(nobodys, ShotField.DURATION, "4", "6");
        revise(nobodys, ShotField.CAMERA_ANGLE, "", "low");
        revise(nobodys, ShotField.ASPECT_RATIO, "16:9", "1:1");
        revise(nobodys, ShotField.LOOK, "", "noir");
        assertThat(why(nobodys))
                .containsExactly(
                        "The words have changed.",
                        "It lasts 6 seconds now.",
                        "Its frame is 1:1 now.",
                        "The camera has changed.",
                        "Its look is Noir now.");
    }

    @Test
    void theBoardsLookCountsForShotsWithoutOneOfTheirOwn() {
        revise(mias, ShotField.LOOK, "", "ink"); // as the board was: the same picture
        signIn.as(ana, () -> looks.choose(board, Look.WATERCOLOUR));
        assertThat(why(nobodys)).containsExactly("Its look is Watercolour now.");
        assertThat(why(mias)).isEmpty();
    }

    @Test
    void aSheetThatIsDeletedIsMissedAndOneThatComesIsSeen() {
        signIn.as(ana, () -> cast.delete(mia));
        assertThat(why(mias)).containsExactly("Mia is no longer in it.");
        as(() -> cast.create(board, SheetKind.PROP, "gull", "", Appearance.UNSAID));
        assertThat(why(nobodys)).containsExactly("gull is in the cast now.");
    }

    @Test
    void renderingAgainLeavesApprovedTakesAndWhatIsDrawnAlready() {
        signIn.as(ana, () -> looks.drawArrows(board, true));
        TakeId good = as(() -> takes.chosenOf(board)).get(mias).id();
        signIn.as(ana, () -> takes.approve(good));
        assertThat(as(() -> rerenders.due(board))).containsExactly(nobodys);
        Requested requested = as(() -> rerenders.request(board));
        assertThat(requested.jobs()).extracting(RenderJob::shot).containsExactly(nobodys);
        assertThat(as(() -> rerenders.due(board))).isEmpty();
    }

    @Test
    void anApprovedTakeStaysChosenWhenNewOnesCome() {
        TakeId good = as(() -> takes.chosenOf(board)).get(mias).id();
        signIn.as(ana, () -> takes.approve(good));
        TakeId newer = as(() -> drawn.of(mias));
        assertThat(as(() -> shots.of(mias)).chosenTake()).isEqualTo(good);
        assertThat(as(() -> takes.of(good)).approved()).isTrue();
        signIn.as(ana, () -> takes.choose(newer));
        assertThat(as(() -> shots.of(mias)).chosenTake()).isEqualTo(newer);
        signIn.as(ana, () -> takes.withdrawApproval(good));
        assertThat(as(() -> takes.of(good)).approved()).isFalse();
    }

    @Test
    void whatChangedIsDrawnAgainAsItWasComposedAndTheSameIsComposedAnew() {
        assertThat(as(() -> compositions.next(mias))).isEmpty();
        as(() -> cast.revise(kite, CharacterField.COLOURS, "", "blue"));
        assertThat(as(() -> compositions.next(mias))).contains(TestTakes.SEED);
        assertThat(as(() -> compositions.next(nobodys))).isEmpty();
        ShotId fresh = as(() -> shots.create(scene, 2, "The sea"));
        assertThat(as(() -> compositions.next(fresh))).contains(Compositions.FIRST);
        assertThat(as(() -> compositions.of(List.of(mias, fresh)))).containsOnlyKeys(mias).containsValue(TestTakes.SEED);
    }

    private List<String> why(ShotId shot) {
        return as(() -> impact.of(board)).getOrDefault(shot, List.of()).stream().map(reason -> reason.why().inEnglish()).toList();
    }

    private void revise(ShotId shot, ShotField field, String base, String value) {
        assertThat(as(() -> shots.revise(shot, field, base, value))).isInstanceOf(Revision.Saved.class);
    }

    private <T> T as(Supplier<T> work) {
        return signIn.as(ana, work);
    }
}
