package app.shotloom.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Look;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaStore;
import app.shotloom.shared.Refusal;
import app.shotloom.sheets.SheetDrawing.Status;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestBroker;
import app.shotloom.support.TestDatabase;
import app.shotloom.support.TestPeople;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Sheets being drawn, with a real database, a real broker and HTTP; only the node is worked by hand. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SignIn.class, TestPeople.class})
@DirtiesContext
class SheetsTest {

    private static final TestBroker BROKER = new TestBroker();
    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired
    Boards boards;

    @Autowired
    BoardLooks looks;

    @Autowired
    Cast cast;

    @Autowired
    Sheets sheets;

    @Autowired
    MediaStore media;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    private HandArtist node;
    private TeamId team;
    private String ana;
    private BoardId board;
    private CharacterId mia;

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry properties) {
        properties.add("spring.artemis.mode", () -> "native");
        properties.add("spring.artemis.broker-url", () -> BROKER.url() + "?reconnectAttempts=-1&retryInterval=200");
    }

    @BeforeEach
    void aBoardWithMiaAndANode() throws Exception {
        team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Café spot"));
        mia = signIn.as(ana, () -> cast.create(board, "Mia", "", new Appearance("10", "", "", "", "yellow coat", "")));
        node = new HandArtist(BROKER.url());
    }

    @AfterEach
    void sendNodeHome() throws Exception {
        node.close();
    }

    private SheetDrawing look() {
        return signIn.as(ana, () -> sheets.look(mia));
    }

    private JsonNode drawn(Color color) throws Exception {
        look();
        JsonNode request = node.take(mia);
        assertThat(node.putAll(request, color)).containsOnly(204);
        node.ready(request);
        await().atMost(SOON).until(() -> look().status() == Status.DRAWN);
        return request;
    }

    @Test
    void whoLooksHasItDrawnAsTheSheetSaysInTheBoardsHand() throws Exception {
        signIn.as(ana, () -> looks.choose(board, Look.NOIR));
        assertThat(look().status()).isEqualTo(Status.ASKED);

        JsonNode request = node.take(mia);
        assertThat(request.path("look").asString()).isEqualTo("noir");
        assertThat(request.path("cast").path(0).path("appearance").path("clothing").asString()).isEqualTo("yellow coat");
        assertThat(HandArtist.names(request))
                .containsExactly("front", "three-quarter", "side", "back", "neutral", "happy", "sad", "angry", "surprised", "afraid");

        node.putAll(request, Color.YELLOW);
        assertThat(look().pictures()).as("nothing is shown before all is there").isEmpty();
        node.ready(request);
        await().atMost(SOON).until(() -> look().status() == Status.DRAWN);
        assertThat(look().pictures()).hasSize(10).allSatisfy(picture ->
                assertThat(media.of(picture.media()).contentType()).isEqualTo("image/jpeg"));
    }

    @Test
    void looksThatChangeNothingAskOnceAndAnEditAsksAgain() throws Exception {
        drawn(Color.YELLOW);
        look();
        look();
        assertThat(node.count(mia, 1_200)).isZero();

        SheetDrawing before = look();
        signIn.as(ana, () -> cast.revise(mia, CharacterField.CLOTHING, "yellow coat", "red coat"));
        SheetDrawing after = look();
        assertThat(after.status()).isEqualTo(Status.ASKED);
        assertThat(after.pictures()).as("the old ones stay until the new ones come").isEqualTo(before.pictures());
        drawn(Color.RED);
        assertThat(look().pictures()).isNotEqualTo(before.pictures());
        assertThatThrownBy(() -> media.of(before.pictures().getFirst().media())).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatIsTypedInOneGoIsAskedForOnce() throws Exception {
        signIn.as(ana, () -> {
            sheets.look(mia);
            cast.revise(mia, CharacterField.CLOTHING, "yellow coat", "red co");
            sheets.look(mia);
            cast.revise(mia, CharacterField.CLOTHING, "red co", "red coat");
            sheets.look(mia);
        });
        JsonNode request = node.take(mia);
        assertThat(request.path("cast").path(0).path("appearance").path("clothing").asString()).isEqualTo("red coat");
        assertThat(node.count(mia, 1_200)).isZero();
    }

    @Test
    void whatIsDrawnOfAnOlderSheetIsRefused() throws Exception {
        look();
        JsonNode old = node.take(mia);
        signIn.as(ana, () -> cast.revise(mia, CharacterField.CLOTHING, "yellow coat", "red coat"));
        look();
        JsonNode now = node.take(mia);

        assertThat(node.putAll(old, Color.YELLOW)).containsOnly(410);
        node.ready(old);
        assertThat(node.putAll(now, Color.RED)).containsOnly(204);
        node.ready(now);
        await().atMost(SOON).until(() -> look().status() == Status.DRAWN);
    }

    @Test
    void aNodeCanPutNothingButPicturesAndNowhereElse() throws Exception {
        look();
        JsonNode request = node.take(mia);
        String address = request.path("pictures").path(0).path("upload").asString();

        assertThat(node.put(address, "no picture".getBytes(StandardCharsets.UTF_8))).isEqualTo(422);
        assertThat(node.put(address.replace("/front?", "/back?"), HandArtist.jpeg(Color.RED))).isEqualTo(403);
        assertThat(node.put(address, HandArtist.jpeg(Color.RED))).isEqualTo(204);
    }

    @Test
    void whatCannotBeDrawnSaysWhyAndIsTriedAgainByHand() throws Exception {
        look();
        node.failed(node.take(mia), "There is no picture of that.");
        await().atMost(SOON).until(() -> look().status() == Status.FAILED);
        assertThat(look().failure()).isEqualTo("There is no picture of that.");
        assertThat(node.count(mia, 1_200)).as("it is not asked for over and over").isZero();

        String reviewer = people.member(team, Role.REVIEWER);
        assertThatThrownBy(() -> signIn.as(reviewer, () -> sheets.drawAgain(mia))).isInstanceOf(Refusal.NotAllowed.class);
        signIn.as(ana, () -> sheets.drawAgain(mia));
        assertThat(HandArtist.names(node.take(mia))).contains("front");
    }

    @Test
    void saysThatNoNodeAnswers() {
        look();
        // each look at what is not asked for yet puts the question off, as typing does
        await().pollInterval(Duration.ofSeconds(3)).atMost(SOON).until(() -> look().status() == Status.LATE);
    }

    @Test
    void linesUpTheCharactersAndNothingElse() throws Exception {
        signIn.as(ana, () -> cast.create(board, SheetKind.PROP, "Kite", "", Appearance.UNSAID));
        signIn.as(ana, () -> sheets.lineUp(board));
        JsonNode request = node.take(board);

        assertThat(HandArtist.names(request)).containsExactly("line-up");
        assertThat(request.path("cast").valueStream().map(one -> one.path("name").asString())).containsExactly("Mia");
        node.putAll(request, Color.GRAY);
        node.ready(request);
        await().atMost(SOON).until(() -> signIn.as(ana, () -> sheets.lineUp(board)).status() == Status.DRAWN);
        DrawnPicture picture = signIn.as(ana, () -> sheets.lineUp(board)).pictures().getFirst();
        assertThat(picture.standing()).extracting(DrawnPicture.Standing::sheet).containsExactly(mia.toString());
    }

    @Test
    void strangersSeeNothing() {
        String stranger = people.member(people.team("Others"), Role.EDITOR);
        assertThatThrownBy(() -> signIn.as(stranger, () -> sheets.look(mia))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> signIn.as(stranger, () -> sheets.lineUp(board))).isInstanceOf(Refusal.NotFound.class);
    }
}
