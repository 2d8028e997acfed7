package app.shotloom.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Numbering;
import app.shotloom.board.Numbers;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterField;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Impact;
import app.shotloom.shots.OutOfDate;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestBroker;
import app.shotloom.support.TestPeople;
import app.shotloom.support.TestTakes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How briefs are asked for and kept, with a real database and a real broker; only the node is worked by hand. */
@ShotloomTest
@DirtiesContext
class BriefsTest {

    private static final TestBroker BROKER = new TestBroker();
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String GULL = "A gull lands";

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    Cast cast;

    @Autowired
    Numbers numbers;

    @Autowired
    Briefs briefs;

    @Autowired
    Ledgers ledgers;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Impact impact;

    @Autowired
    TestTakes drawn;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private HandReader node;
    private String ana;
    private String reviewer;
    private BoardId board;
    private SceneId scene;
    private ShotId shot;

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry properties) {
        properties.add("spring.artemis.mode", () -> "native");
        properties.add("spring.artemis.broker-url", () -> BROKER.url() + "?reconnectAttempts=-1&retryInterval=200");
    }

    @BeforeEach
    void oneShotAndOneNode() throws Exception {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        reviewer = people.member(team, Role.REVIEWER);
        node = new HandReader(BROKER.url());
        board = signIn.as(ana, () -> boards.create("Café spot"));
        scene = signIn.as(ana, () -> scenes.add(board, "", null));
        shot = signIn.as(ana, () -> shots.create(scene, 0, GULL));
    }

    @AfterEach
    void sendNodeHome() throws Exception {
        node.close();
    }

    @Test
    void readsAShotAsSoonAsItSaysSomething() throws Exception {
        assertThat(brief().status()).isEqualTo(BriefStatus.READING);
        JsonNode request = node.take(shot, GULL);
        assertThat(request.path("durationSeconds").asDouble()).isEqualTo(4);
        assertThat(request.path("width").asInt()).isEqualTo(1280);
        ObjectNode harbour = HandReader.brief(4).put("setting", "harbour").put("caption", "A gull lands in a harbour.");
        node.answer(request, "offline", harbour);
        await().atMost(SOON).until(() -> brief().isReady());
        assertThat(brief().source()).isEqualTo("offline");
        assertThat(known().setting()).isEqualTo("harbour");
        assertThat(signIn.as(reviewer, () -> briefs.captions(board, List.of(shot)))).isEqualTo(Map.of(shot, "A gull lands in a harbour."));
        String stranger = people.member(people.team("Others"), Role.EDITOR);
        assertThatThrownBy(() -> signIn.as(stranger, () -> briefs.captions(board, List.of(shot)))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void keepsNothingOfWordsThatAreOverByThen() throws Exception {
        JsonNode first = node.take(shot, GULL);
        write("A gull lands on a boat");
        JsonNode second = node.take(shot, "A gull lands on a boat");
        assertThat(second.path("revision").asLong()).isGreaterThan(first.path("revision").asLong());
        node.answer(first, "offline", HandReader.brief(4).put("setting", "desert"));
        node.answer(second, "offline", HandReader.brief(4).put("setting", "harbour"));
        node.answer(first, "chat", HandReader.brief(4).put("setting", "desert"));
        await().atMost(SOON).until(() -> brief().isReady());
        assertThat(known().setting()).isEqualTo("harbour");
    }

    @Test
    void letsABriefFromAChatReplaceTheFirstOneOnly() throws Exception {
        JsonNode request = node.take(shot, GULL);
        node.answer(request, "offline", HandReader.brief(4).put("setting", "harbour"));
        node.answer(request, "chat", HandReader.brief(4).put("setting", "pier"));
        node.answer(request, "offline", HandReader.brief(4).put("setting", "desert"));
        await().atMost(SOON).until(() -> brief().isReady() && "chat".equals(brief().source()));
        assertThat(known().setting()).isEqualTo("pier");
    }

    @Test
    void storesNothingThatBreaksABound() throws Exception {
        JsonNode request = node.take(shot, GULL);
        ObjectNode wrong = HandReader.brief(4).put("setting", "desert");
        wrong.putArray("dialogue").addObject().put("subject", "nobody").put("text", "").put("startSeconds", 0).put("endSeconds", 1);
        node.answer(request, "offline", wrong);
        node.answer(request, "offline", HandReader.brief(4).put("setting", "desert").put("time", "teatime"));
        node.answer(request, "offline", HandReader.brief(4).put("setting", "harbour"));
        await().atMost(SOON).until(() -> brief().isReady());
        assertThat(known().setting()).isEqualTo("harbour");
    }

    @Test
    void readsAgainWhenASheetInItChanges() throws Exception {
        var mia = signIn.as(ana, () -> cast.create(board, "Mia", "", Appearance.UNSAID));
        write("@Mia waves");
        JsonNode before = node.take(shot, "@Mia waves");
        assertThat(before.path("cast").path(0).path("name").asString()).isEqualTo("Mia");
        signIn.as(ana, () -> cast.revise(mia, CharacterField.HAIR, "", "red curls"));
        JsonNode after = node.take(shot, "@Mia waves");
        assertThat(after.path("revision").asLong()).isGreaterThan(before.path("revision").asLong());
        assertThat(after.path("cast").path(0).path("appearance").path("hair").asString()).isEqualTo("red curls");
    }

    @Test
    void tellsWhereTheSceneIsAndReadsAgainWhenThatChanges() throws Exception {
        assertThat(node.take(shot, GULL).path("words").path("scene").isNull()).isTrue();
        signIn.as(ana, () -> scenes.rename(scene, "", "EXT. HARBOUR - DUSK"));
        assertThat(node.take(shot, GULL).path("words").path("scene").asString()).isEqualTo("EXT. HARBOUR - DUSK");
    }

    @Test
    void readsNothingAgainThatSaysTheSame() throws Exception {
        node.answer(node.take(shot, GULL), "offline", HandReader.brief(4));
        await().atMost(SOON).until(() -> brief().isReady());
        signIn.as(ana, () -> shots.revise(shot, ShotField.NOTES, "", "Ask the harbour master"));
        signIn.as(ana, () -> cast.create(board, "Tom", "", Appearance.UNSAID));
        assertThat(node.takeAll(shot, 700)).isEmpty();
        assertThat(brief().isReady()).isTrue();
    }

    @Test
    void sendsCorrectionsWithWhateverIsReadFromThenOn() throws Exception {
        node.answer(node.take(shot, GULL), "offline", HandReader.brief(4));
        await().atMost(SOON).until(() -> brief().isReady());
        Correction beach = new Correction("scene", "", "setting", "\"beach\"");
        correct(beach);
        assertThat(brief().status()).isEqualTo(BriefStatus.READING);
        assertThat(node.take(shot, GULL).path("corrections").path(0).path("value").asString()).isEqualTo("\"beach\"");
        write("A gull lands on a boat");
        JsonNode later = node.take(shot, "A gull lands on a boat");
        assertThat(later.path("corrections").path(0).path("field").asString()).isEqualTo("setting");
        signIn.as(ana, () -> {
            briefs.takeBackAll(shot);
            return null;
        });
        assertThat(node.take(shot, "A gull lands on a boat").path("corrections").size()).isZero();
    }

    @Test
    void keepsTheNewestOfTwoCorrectionsOfTheSameThing() {
        correct(new Correction("scene", "", "setting", "\"beach\""), new Correction("beat", "gull/land", "action", "\"dive\""));
        correct(new Correction("scene", "", "setting", "\"desert\""), new Correction("beat", "gull/dive", "action", "\"land\""));
        assertThat(signIn.as(ana, () -> briefs.corrections(shot)).stream().map(KeptCorrection::correction))
                .containsExactly(
                        new Correction("beat", "gull/land", "action", "\"dive\""),
                        new Correction("scene", "", "setting", "\"desert\""),
                        new Correction("beat", "gull/dive", "action", "\"land\""));
    }

    @Test
    void carriesWhatAShotLeavesOnceThroughTheScene() throws Exception {
        List<ShotId> others = signIn.as(ana, () -> List.of(
                shots.create(scene, 1, "Mia waves"), shots.create(scene, 2, "Mia waves again")));
        node.answer(node.take(shot, GULL), "offline", cookie("bitten"));
        JsonNode second = node.take(others.getFirst(), "Mia waves");
        JsonNode told = second.path("carried").isEmpty() ? node.take(others.getFirst(), "Mia waves") : second;
        assertThat(told.path("carried").path(0).path("label").asString()).isEqualTo("cookie");
        assertThat(told.path("carried").path(0).path("value").asString()).isEqualTo("bitten");
        node.answer(told, "offline", HandReader.brief(4));
        JsonNode third = node.take(others.getLast(), "Mia waves again");
        JsonNode lastTold = third.path("carried").isEmpty() ? node.take(others.getLast(), "Mia waves again") : third;
        assertThat(lastTold.path("carried").path(0).path("value").asString()).isEqualTo("bitten");
        node.answer(lastTold, "offline", HandReader.brief(4));
        await().atMost(SOON).until(() -> signIn.as(ana, () -> briefs.of(others.getLast())).isReady());

        signIn.as(ana, () -> shots.revise(shot, ShotField.PROMPT, GULL, "A gull lands softly"));
        node.answer(node.take(shot, "A gull lands softly"), "offline", cookie("bitten"));
        await().atMost(SOON).until(() -> brief().isReady());
        assertThat(node.takeAll(others.getFirst(), 700)).isEmpty();
    }

    @Test
    void tellsOfAContradictionBeforeAnythingIsRendered() throws Exception {
        ShotId next = signIn.as(ana, () -> shots.create(scene, 1, "A whole cookie lies there"));
        node.answer(node.take(shot, GULL), "offline", cookie("bitten"));
        await().atMost(SOON).until(() -> brief().isReady());
        JsonNode asked = node.take(next, "A whole cookie lies there");
        JsonNode told = asked.path("carried").isEmpty() ? node.take(next, "A whole cookie lies there") : asked;
        ObjectNode whole = cookie("bitten");
        ((ObjectNode) whole.path("states").path(0)).put("words", "");
        ((ObjectNode) whole.path("subjects").path(0)).putArray("traits").add("whole");
        node.answer(told, "offline", whole);
        await().atMost(SOON).until(() -> signIn.as(ana, () -> briefs.of(next)).isReady());
        Ledger ledger = signIn.as(reviewer, () -> ledgers.of(scene));
        assertThat(ledger.contradictions()).hasSize(1);
        assertThat(ledger.contradictions().getFirst().shot()).isEqualTo(next);
        assertThat(ledger.contradictions().getFirst().previousShot()).isEqualTo(shot);
        assertThat(contradicted(next)).contains("1A");
        signIn.as(ana, () -> numbers.choose(board, Numbering.TENS));
        assertThat(contradicted(next)).as("what was found before names shots as they are called now").contains("010");
        assertThat(ledger.shots().getFirst().enters()).isEmpty();
        assertThat(ledger.shots().getFirst().leaves()).extracting(Ledger.Fact::value).contains("bitten");
        String stranger = people.member(people.team("Others"), Role.EDITOR);
        assertThatThrownBy(() -> signIn.as(stranger, () -> ledgers.of(scene))).isInstanceOf(Refusal.NotFound.class);
    }

    private String contradicted(ShotId by) {
        return signIn.as(reviewer, () -> ledgers.contradictions(board, List.of(by)).get(by).getFirst().message().inEnglish());
    }

    @Test
    void aPictureIsOutOfDateWhenAnEarlierShotLeavesSomethingElse() throws Exception {
        String lies = "The cookie lies there";
        ShotId next = signIn.as(ana, () -> shots.create(scene, 1, lies));
        node.answer(node.take(shot, GULL), "offline", cookie("bitten"));
        node.answer(told(next, lies), "offline", cookie("bitten"));
        await().atMost(SOON).until(() -> signIn.as(ana, () -> briefs.of(next)).isReady());
        signIn.as(ana, () -> drawn.of(next));
        assertThat(signIn.as(ana, () -> impact.of(board))).isEmpty();

        write("A gull lands softly");
        node.answer(node.take(shot, "A gull lands softly"), "offline", cookie("burnt"));
        node.answer(told(next, lies), "offline", cookie("burnt"));
        await().atMost(SOON).until(() -> signIn.as(ana, () -> impact.of(board)).containsKey(next));
        assertThat(signIn.as(ana, () -> impact.of(board)).get(next))
                .extracting(reason -> reason.why().inEnglish())
                .containsExactly("It begins otherwise now: an earlier shot has changed.");
    }

    /** What there is to read of a shot, once it is known what the shots before leave. */
    private JsonNode told(ShotId shot, String prompt) throws Exception {
        JsonNode asked = node.take(shot, prompt);
        return asked.path("carried").isEmpty() ? node.take(shot, prompt) : asked;
    }

    private static ObjectNode cookie(String condition) {
        ObjectNode brief = HandReader.brief(4);
        ObjectNode subject = brief.withArray("subjects").addObject();
        subject.setAll((ObjectNode) HandReader.sample("brief.v2").path("subjects").path(3));
        subject.put("id", "s1").put("label", "cookie");
        brief.withArray("states").addObject().put("subject", "s1").put("attribute", "condition").put("value", condition)
                .putNull("before").put("fromSeconds", 1).put("untilSeconds", 2).put("words", "It is " + condition + ".");
        return brief;
    }

    @Test
    void asksAgainWhenNobodyAnswers() throws Exception {
        JsonNode lost = node.take(shot, GULL);
        database.update("update shot_brief set asked_at = asked_at - interval '1 minute' where shot_id = ?", shot.value());
        assertThat(node.take(shot, GULL).path("revision")).isEqualTo(lost.path("revision"));
    }

    @Test
    void rendersWithTheBriefOfExactlyTheseWords() throws Exception {
        node.answer(node.take(shot, GULL), "offline", HandReader.brief(4).put("setting", "harbour"));
        await().atMost(SOON).until(() -> brief().isReady());
        assertThat(java.util.Objects.requireNonNull(reading().brief()).setting()).isEqualTo("harbour");
        write("A gull lands on a boat");
        assertThat(reading().brief()).isNull();
        assertThat(reading().order().words().prompt()).isEqualTo("A gull lands on a boat");
    }

    private BriefReading reading() {
        return signIn.as(ana, () -> briefs.reading(shot));
    }

    @Test
    void givesACopyOfAShotItsCorrections() {
        correct(new Correction("scene", "", "setting", "\"beach\""));
        ShotId copy = signIn.as(ana, () -> shots.duplicate(shot));
        assertThat(signIn.as(ana, () -> briefs.corrections(copy)))
                .extracting(KeptCorrection::correction)
                .containsExactly(new Correction("scene", "", "setting", "\"beach\""));
    }

    @Test
    void waitsForNothingFromAShotThatSaysNothingAnyMore() throws Exception {
        node.take(shot, GULL);
        write("");
        assertThat(brief().status()).isEqualTo(BriefStatus.NONE);
        await().atMost(SOON).until(() -> database.queryForObject(
                "select count(*) from shot_brief where shot_id = ? and asked_at is null", Integer.class, shot.value()) == 1);
        write(GULL);
        assertThat(node.take(shot, GULL).path("words").path("prompt").asString()).isEqualTo(GULL);
    }

    @Test
    void isShownToReviewersAndCorrectedByEditorsOnly() {
        assertThat(signIn.as(reviewer, () -> briefs.of(shot)).shot()).isEqualTo(shot);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> {
                    briefs.correct(shot, List.of(new Correction("scene", "", "setting", "\"beach\"")));
                    return null;
                }))
                .isInstanceOf(Refusal.NotAllowed.class);
        String stranger = people.member(people.team("Others"), Role.EDITOR);
        assertThatThrownBy(() -> signIn.as(stranger, () -> briefs.of(shot))).isInstanceOf(Refusal.NotFound.class);
    }

    private ShotBrief brief() {
        return signIn.as(ana, () -> briefs.of(shot));
    }

    private Brief known() {
        return java.util.Objects.requireNonNull(brief().brief());
    }

    private void write(String prompt) {
        signIn.as(ana, () -> shots.revise(shot, ShotField.PROMPT, shots.of(shot).prompt(), prompt));
    }

    private void correct(Correction... corrections) {
        signIn.as(ana, () -> {
            briefs.correct(shot, List.of(corrections));
            return null;
        });
    }
}
