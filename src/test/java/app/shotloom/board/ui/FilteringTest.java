package app.shotloom.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.canvas.ShotFilter;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.identity.Role;
import app.shotloom.live.News;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.shots.TakeId;
import app.shotloom.shots.Takes;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import app.shotloom.support.TestTakes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class FilteringTest {

    @Autowired
    List<ShotFilter> filters;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    ShotOrder order;

    @Autowired
    Shots shots;

    @Autowired
    Takes takes;

    @Autowired
    TestTakes testTakes;

    @Autowired
    Cast cast;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private String ana;
    private BoardId board;
    private SceneId hill;
    private ShotId mia;
    private ShotId miami;
    private ShotId gull;

    @BeforeEach
    void threeShots() {
        ana = people.member(people.team("Harbour Films"), Role.OWNER);
        signIn.as(ana, () -> {
            board = boards.create("Harbour");
            cast.create(board, "Mia", "", Appearance.UNSAID);
            SceneId harbour = scenes.add(board, "HARBOUR", null);
            hill = scenes.add(board, "HILL", null);
            mia = shots.create(harbour, 0, "@Mia opens the ÄRMEL window");
            miami = shots.create(harbour, 1, "A street in Miami, 100 % sun");
            gull = shots.create(hill, 0, "A gull");
        });
    }

    private List<ShotId> shown(String written) {
        return signIn.as(ana, () -> {
            Filtering filtering = new Filtering(board, filters);
            Outline outline = boards.outline(board);
            filtering.by(Filter.of(written), outline);
            return ids(filtering.shown(outline));
        });
    }

    private static List<ShotId> ids(Outline outline) {
        return outline.shots().map(Placed::id).toList();
    }

    @Test
    void wordsAreFoundInAnyCaseAndAreNoPatterns() {
        assertThat(shown("ärmel")).containsExactly(mia);
        assertThat(shown("MIA")).containsExactly(mia, miami);
        assertThat(shown("mia opens")).containsExactly(mia);
        assertThat(shown("0_%")).isEmpty();
        assertThat(shown("\"100 %\"")).containsExactly(miami);
    }

    @Test
    void whoIsMentionedIsFoundAndNotWhatOnlySoundsLikeIt() {
        assertThat(shown("with:mia")).containsExactly(mia);
        assertThat(shown("with:Nobody")).isEmpty();
    }

    @Test
    void statesOfTakesAreToldApartAndAnyOfSeveralIsEnough() {
        TakeId take = signIn.as(ana, () -> testTakes.of(mia));
        signIn.as(ana, () -> testTakes.of(gull));
        assertThat(shown("is:undrawn")).containsExactly(miami);
        assertThat(shown("is:drawn")).containsExactly(mia, gull);
        signIn.as(ana, () -> takes.approve(take));
        assertThat(shown("is:approved")).containsExactly(mia);
        signIn.as(ana, () -> shots.revise(gull, ShotField.PROMPT, "A gull", "A crow"));
        assertThat(shown("is:stale")).containsExactly(gull);
        assertThat(shown("is:stale is:undrawn")).containsExactly(miami, gull);
        assertThat(shown("is:stale crow")).containsExactly(gull);
        assertThat(shown("is:stale mia")).isEmpty();
    }

    @Test
    void aSceneIsFoundByItsIdAndEmptyScenesAreLeftOut() {
        assertThat(shown("in:" + hill)).containsExactly(gull);
        assertThat(shown("in:nowhere")).isEmpty();
    }

    @Test
    void anEditBringsAShotInAndTakesItOutUnlessItIsSelected() {
        signIn.as(ana, () -> {
            Filtering filtering = new Filtering(board, filters);
            Outline outline = boards.outline(board);
            filtering.by(Filter.of("gull"), outline);
            shots.revise(miami, ShotField.NOTES, "", "with a gull");
            assertThat(filtering.hear(List.of(revised(miami)), outline, List.of())).isTrue();
            assertThat(ids(filtering.shown(outline))).containsExactly(miami, gull);

            shots.revise(gull, ShotField.PROMPT, "A gull", "A crow");
            assertThat(filtering.hear(List.of(revised(gull)), outline, List.of(gull))).isFalse();
            assertThat(filtering.hear(List.of(revised(gull)), outline, List.of())).isTrue();
            assertThat(ids(filtering.shown(outline))).containsExactly(miami);
        });
    }

    @Test
    void amongShotsThatAreKeptBackAShotLandsBesideTheOneItIsPutTo() {
        signIn.as(ana, () -> {
            Outline all = boards.outline(board);
            Filtering filtering = new Filtering(board, filters);
            filtering.by(Filter.of("miami"), all);
            SceneId harbour = all.scenes().getFirst().id();
            new Rearranging(order).to(all, filtering.shown(all), harbour, 0, List.of(gull));
            assertThat(ids(boards.outline(board))).containsExactly(mia, gull, miami);
        });
    }

    private static News revised(ShotId shot) {
        return new News("shot-revised", shot.toString(), Map.of("shotId", shot.toString()));
    }
}
