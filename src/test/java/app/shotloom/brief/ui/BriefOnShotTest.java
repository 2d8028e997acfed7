package app.shotloom.brief.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.brief.Brief;
import app.shotloom.brief.Briefs;
import app.shotloom.brief.Correction;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.brief.SampleBrief;
import app.shotloom.brief.internal.Readings;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.live.News;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestCanvas;
import app.shotloom.support.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A shot that was read: Mia, in front of a red kiosk, bites a cookie from 1 to 2 seconds. */
@ShotloomTest
@ViewPackages(classes = BriefOnShot.class)
class BriefOnShotTest extends SpringBrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    Briefs briefs;

    @Autowired
    Readings readings;

    @Autowired
    BriefPanel panel;

    private TeamId team;
    private String ana;
    private BoardId board;
    private SceneId scene;
    private ShotId shot;

    @BeforeEach
    void aShotThatIsRead() {
        team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Harbour"));
        scene = signIn.as(ana, () -> scenes.add(board, "", null));
        shot = signIn.as(ana, () -> shots.create(scene, 0, "Mia bites a cookie in front of a red kiosk"));
        read(shot, new SampleBrief()
                .mia("")
                .coloured("kiosk", "red")
                .thing("cookie")
                .spot("mia", 0, 0.4)
                .beat("mia", "bite", 1, 2, "Mia bites a cookie")
                .becomes("cookie", "condition", "bitten", "Mia bites a cookie")
                .in("harbour")
                .brief());
    }

    private void read(ShotId what, Brief brief) {
        readings.toAsk(scene, List.of());
        long revision = signIn.as(ana, () -> briefs.of(what)).revision();
        assertThat(readings.keep(what, revision, "offline", brief)).isTrue();
    }

    /** News that waits while the page closes is still read by somebody who is signed in. */
    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        signIn.as(ana, super::cleanVaadinEnvironment);
    }

    private BriefOnShot open() {
        return open(shot, new TestCanvas(board, boards));
    }

    private BriefOnShot open(ShotId which, TestCanvas canvas) {
        BriefOnShot opened = new BriefOnShot(canvas, which, panel);
        UI.getCurrent().add(opened);
        return opened;
    }

    private static Element brief(BriefOnShot on) {
        return on.getElement().getChildren().filter(each -> each.getTag().equals("shot-brief")).findFirst().orElseThrow();
    }

    private static Plan plan(BriefOnShot on) {
        return JSON.readValue(String.valueOf(brief(on).getPropertyRaw("plan")), Plan.class);
    }

    private static void fire(Element element, String type, String detail) {
        ObjectNode data = JacksonUtils.createObjectNode();
        data.set("event.detail", JSON.readTree(detail));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    private static void drag(BriefOnShot on, double x) {
        fire(brief(on), "brief-correct", """
                {"said":"Mia moved","corrections":[{"target":"spot","key":"Mia","field":"added",
                 "value":{"number":0,"seconds":0,"x":%s,"y":0.8,"depth":0.3,"height":0.5,"facing":0}}]}""".formatted(x));
    }

    private NativeButton button(String text) {
        return $(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<Correction> corrections() {
        return briefs.corrections(shot).stream().map(KeptCorrection::correction).toList();
    }

    @Test
    void showsWhoStandsWhereAndDoesWhat() {
        signIn.as(ana, () -> {
            Plan plan = plan(open());
            assertThat(plan.subjects()).extracting(Plan.Subject::key).containsExactly("Mia", "kiosk", "cookie");
            assertThat(plan.spots()).singleElement().extracting(Plan.Spot::x).isEqualTo(0.4);
            assertThat(plan.beats()).singleElement().satisfies(beat -> {
                assertThat(beat.says()).isEqualTo("bite");
                assertThat(beat.start()).isEqualTo(1);
                assertThat(beat.corrected()).isFalse();
            });
            assertThat(plan.marks()).extracting(Plan.Mark::says).containsExactly("bitten");
            assertThat(plan.chips()).extracting(Plan.Chip::says).contains("harbour", "red kiosk", "cookie bitten");
        });
    }

    @Test
    void whoIsMovedStaysThereAtOnceForEverybodyUntilItIsUndone() {
        signIn.as(ana, () -> {
            TestCanvas bens = new TestCanvas(board, boards);
            BriefOnShot others = open(shot, bens);
            BriefOnShot mine = open();
            drag(mine, 0.75);
            bens.tell(new News("brief-changed", "1", Map.of("shotId", shot.toString())));
            assertThat(List.of(plan(mine), plan(others))).allSatisfy(plan -> assertThat(plan.spots())
                    .singleElement()
                    .satisfies(spot -> {
                        assertThat(spot.x()).isEqualTo(0.75);
                        assertThat(spot.pinned()).isTrue();
                    }));
            drag(mine, 0.2);
            fire(brief(mine), "brief-undo", "{}");
            assertThat(plan(mine).spots()).singleElement().extracting(Plan.Spot::x).isEqualTo(0.75);
            fire(brief(mine), "brief-undo", "{}");
            assertThat(corrections()).isEmpty();
            assertThat(plan(mine).spots()).singleElement().extracting(Plan.Spot::pinned).isEqualTo(false);
        });
    }

    @Test
    void aStretchedBeatIsMarkedAndGivenBackToTheWords() {
        signIn.as(ana, () -> {
            BriefOnShot on = open();
            fire(brief(on), "brief-correct", """
                    {"said":"moved","corrections":[{"target":"beat","key":"Mia/bite","field":"endSeconds","value":3.5}]}""");
            assertThat(plan(on).beats()).singleElement().satisfies(beat -> {
                assertThat(beat.end()).isEqualTo(3.5);
                assertThat(beat.corrected()).isTrue();
            });
            fire(brief(on), "brief-back", "{\"target\":\"beat\",\"key\":\"Mia/bite\",\"field\":\"endSeconds\"}");
            assertThat(plan(on).beats()).singleElement().extracting(Plan.Beat::end).isEqualTo(2.0);
        });
    }

    @Test
    void theCameraIsChosenInTheShotItself() {
        signIn.as(ana, () -> {
            BriefOnShot on = open();
            fire(brief(on), "brief-correct", """
                    {"said":"Camera","corrections":[{"target":"camera","key":"","field":"angle","value":"low"}]}""");
            assertThat(shots.of(shot).value(ShotField.CAMERA_ANGLE)).isEqualTo("low");
            fire(brief(on), "brief-undo", "{}");
            assertThat(shots.of(shot).value(ShotField.CAMERA_ANGLE)).isEmpty();
        });
    }

    @Test
    void aWrittenCaptionIsOnesOwnUntilItGoesBackToAutomatic() {
        signIn.as(ana, () -> {
            open();
            LiveField caption = $(LiveField.class).single();
            fire(caption.getElement(), "edit", "{\"number\":1,\"base\":\"\",\"value\":\"Mia, hungry.\"}");
            assertThat(corrections()).containsExactly(new Correction("scene", "", "caption", "\"Mia, hungry.\""));
            test(button("Back to automatic")).click();
            assertThat(corrections()).isEmpty();
        });
    }

    @Test
    void allCanBeGivenBackAndThatCanBeUndone() {
        signIn.as(ana, () -> {
            BriefOnShot on = open();
            drag(on, 0.75);
            fire(brief(on), "brief-correct", """
                    {"said":"Time","corrections":[{"target":"scene","key":"","field":"time","value":"night"}]}""");
            test(button("All back to the words")).click();
            assertThat(corrections()).isEmpty();
            test(button("Undo")).click();
            assertThat(corrections()).extracting(Correction::target).containsExactly("spot", "scene");
        });
    }

    @Test
    void aShotWithoutWordsTeachesWhatToDo() {
        signIn.as(ana, () -> {
            ShotId silent = shots.create(scene, 1, "");
            BriefOnShot on = open(silent, new TestCanvas(board, boards));
            assertThat(brief(on).getProperty("waits")).startsWith("Write who does what");
            assertThat(String.valueOf(brief(on).getPropertyRaw("plan"))).isEqualTo("null");
        });
    }

    @Test
    void aContradictionIsToldWithWhereItComesFrom() {
        ShotId next = signIn.as(ana, () -> shots.create(scene, 1, "A whole cookie lies on the table"));
        read(next, new SampleBrief()
                .thing("cookie")
                .is("cookie", "condition", "whole", "A whole cookie lies on the table")
                .brief());
        signIn.as(ana, () -> {
            TestCanvas canvas = new TestCanvas(board, boards);
            open(next, canvas);
            ContinuityNote note = $(ContinuityNote.class).single();
            assertThat(note.getElement().getTextRecursively()).contains("1A").contains("bitten");
            test(button("Go to 1A")).click();
            assertThat(canvas.selected()).containsExactly(shot);
        });
    }

    @Test
    void aReviewerSeesItAndChangesNothing() {
        signIn.as(people.member(team, Role.REVIEWER), () -> {
            BriefOnShot on = open();
            assertThat(plan(on).mayEdit()).isFalse();
            drag(on, 0.75);
            assertThat(corrections()).isEmpty();
            assertThat($(LiveField.class).single().getElement().getProperty("still", false)).isTrue();
        });
    }
}
