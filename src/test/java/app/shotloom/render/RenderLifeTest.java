package app.shotloom.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import app.shotloom.support.ApiClient;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestBroker;
import app.shotloom.support.TestDatabase;
import app.shotloom.support.TestPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The life of a render, with a real database, a real broker and HTTP; only the node is worked by hand. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SignIn.class, TestPeople.class})
@DirtiesContext
class RenderLifeTest {

    private static final TestBroker BROKER = new TestBroker();
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final byte[] CLIP = "\0\0\0\030ftypisom and then some frames".getBytes(StandardCharsets.ISO_8859_1);

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
    RenderQueue queue;

    @Autowired
    AccessTokens tokens;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private HandNode node;
    private String ana;
    private BoardId board;
    private ShotId shot;
    private ApiClient api;

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry properties) {
        properties.add("spring.artemis.mode", () -> "native");
        properties.add("spring.artemis.broker-url", () -> BROKER.url() + "?reconnectAttempts=-1&retryInterval=200");
    }

    @BeforeEach
    void oneShotAndOneNode() throws Exception {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Café spot"));
        SceneId scene = signIn.as(ana, () -> scenes.add(board, "", null));
        shot = signIn.as(ana, () -> shots.create(scene, 0, "A gull lands"));
        api = new ApiClient("http://127.0.0.1:" + port, signIn.as(ana, () -> tokens.create("test").text()));
        node = new HandNode(BROKER.url());
    }

    @AfterEach
    void sendNodeHome() throws Exception {
        node.close();
    }

    @Test
    void becomesATakeThatEveryoneWatchedComing() throws Exception {
        try (EventReader events = new EventReader(board, api)) {
            assertThat(events.next("snapshot").path("renders").size()).isZero();
            RenderJob job = request();
            JsonNode order = node.take(job.id());
            assertThat(order.path("words").path("prompt").asString()).isEqualTo("A gull lands");
            JsonNode claim = node.claim(order).json();
            assertThat(claim.path("attempt").asInt()).isEqualTo(1);
            node.tell(job.id(), 1, HandNode.sample("render-preview.v1"));
            JsonNode preview = events.next("render-preview");
            assertThat(preview.path("jobId").asString()).isEqualTo(job.id().toString());
            assertThat(api.get(preview.path("url").asString()).contentType()).isEqualTo("image/jpeg");
            assertThat(api.get("/api/v1/renders/" + job.id() + "/preview").status()).isEqualTo(200);
            assertThat(api.get("/api/v1/renders/" + job.id()).json().path("previewSequence").asInt()).isEqualTo(3);
            handIn(claim);
            node.tell(job.id(), 1, HandNode.sample("render-finished.v1"));
            await().atMost(SOON).until(() -> status(job) == RenderStatus.FINISHED);
            assertThat(events.next("take-changed").path("shotId").asString()).isEqualTo(shot.toString());
            Take take = taken().getFirst();
            assertThat(take.undepicted()).containsExactly("o'clock");
            assertThat(api.get("/api/v1/takes/" + take.id() + "/clip").body()).isEqualTo(CLIP);
            ApiClient.Answer part = api.get("/api/v1/takes/" + take.id() + "/clip", "Range", "bytes=4-7");
            assertThat(part.status()).isEqualTo(206);
            assertThat(new String(part.body(), StandardCharsets.US_ASCII)).isEqualTo("ftyp");
            assertThat(api.get("/api/v1/takes/" + take.id() + "/blocking").json())
                    .isEqualTo(HandNode.sample("blocking.v1"));
        }
    }

    @Test
    void acceptsOneResultOfTheCurrentAttemptOnly() throws Exception {
        RenderJob job = request();
        JsonNode order = node.take(job.id());
        JsonNode dead = node.claim(order).json();
        JsonNode current = node.claim(order).json();
        assertThat(current.path("attempt").asInt()).isEqualTo(2);
        assertThat(node.put(dead, "clip", "video/mp4", CLIP)).isEqualTo(410);
        handIn(current);
        node.tell(job.id(), 1, HandNode.sample("render-finished.v1"));
        node.tell(job.id(), 1, HandNode.sample("render-failed.v1"));
        node.tell(job.id(), 2, HandNode.sample("render-finished.v1"));
        node.tell(job.id(), 2, HandNode.sample("render-finished.v1"));
        node.tell(job.id(), 2, HandNode.sample("render-failed.v1"));
        RenderJob last = request();
        JsonNode lastClaim = node.claim(node.take(last.id())).json();
        handIn(lastClaim);
        node.tell(last.id(), 1, HandNode.sample("render-finished.v1"));
        await().atMost(SOON).until(() -> status(last) == RenderStatus.FINISHED);
        assertThat(status(job)).isEqualTo(RenderStatus.FINISHED);
        assertThat(taken()).hasSize(2);
        assertThat(node.claim(order).status()).isEqualTo(410);
    }

    @Test
    void isStoppedForEveryoneAtOnce() throws Exception {
        RenderJob job = request();
        JsonNode order = node.take(job.id());
        JsonNode claim = node.claim(order).json();
        assertThat(api.delete("/api/v1/renders/" + job.id()).status()).isEqualTo(202);
        assertThat(status(job)).isEqualTo(RenderStatus.CANCELLED);
        assertThat(node.hearsCancel(job.id())).isTrue();
        assertThat(node.put(claim, "clip", "video/mp4", CLIP)).isEqualTo(410);
        node.tell(job.id(), 1, HandNode.sample("render-finished.v1"));
        assertThat(node.claim(order).status()).isEqualTo(410);
        assertThat(status(job)).isEqualTo(RenderStatus.CANCELLED);
    }

    @Test
    void isGoneWithItsShot() throws Exception {
        RenderJob job = request();
        JsonNode order = node.take(job.id());
        node.claim(order);
        signIn.as(ana, () -> this.order.delete(shot));
        assertThat(node.hearsCancel(job.id())).isTrue();
        assertThat(node.claim(order).status()).isEqualTo(410);
    }

    @Test
    void failsWithAReasonWhenNodesKeepDying() throws Exception {
        RenderJob job = request();
        for (int time = 0; time < 3; time++) {
            node.stumbleOver(job.id(), true);
        }
        await().atMost(SOON).until(() -> status(job) == RenderStatus.FAILED);
        assertThat(signIn.as(ana, () -> queue.of(job.id())).error()).startsWith("The node stopped several times");
    }

    @Test
    void failsWithWhatTheNodeSays() throws Exception {
        RenderJob job = request();
        node.claim(node.take(job.id()));
        node.tell(job.id(), 1, HandNode.sample("render-failed.v1").put("message", "No\u0000 ink\n left" + "!".repeat(900)));
        await().atMost(SOON).until(() -> status(job) == RenderStatus.FAILED);
        String error = signIn.as(ana, () -> queue.latestOf(board)).get(shot).error();
        assertThat(error).startsWith("No ink left!").hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void followsOnlyLinksItHasSigned() throws Exception {
        JsonNode order = node.take(request().id());
        String claim = order.path("claim").asString();
        String later = claim.replaceFirst("expires=(\\d+)", "expires=9999999999");
        assertThat(post(later)).isEqualTo(403);
        assertThat(post(claim.substring(0, claim.length() - 2))).isEqualTo(403);
        assertThat(post(claim.replaceFirst("signature=.*", "signature=not-base64-!"))).isEqualTo(403);
        JsonNode answer = node.claim(order).json();
        String poster = answer.path("upload").path("poster").asString();
        assertThat(node.send("PUT", poster.replace("/poster", "/clip"), "video/mp4", CLIP).status()).isEqualTo(403);
        assertThat(node.send("PUT", poster.replace("attempts/1", "attempts/2"), "image/jpeg", CLIP).status()).isEqualTo(403);
    }

    @Test
    void refusesPartsThatAreNotWhatTheyShouldBe() throws Exception {
        JsonNode claim = node.claim(node.take(request().id())).json();
        assertThat(node.put(claim, "clip", "video/mp4", "<html>".getBytes())).isEqualTo(422);
        assertThat(node.put(claim, "poster", "image/jpeg", CLIP)).isEqualTo(422);
        assertThat(node.put(claim, "poster", "image/jpeg", new byte[3 << 20])).isEqualTo(413);
        assertThat(node.put(claim, "blocking", "application/json", "{}".getBytes())).isEqualTo(422);
        assertThat(node.put(claim, "blocking", "application/json", "{\"width\":".getBytes())).isEqualTo(422);
    }

    @Test
    void isClosedToStrangersAndToWhatIsNoId() {
        RenderJob job = request();
        String eve = people.member(people.team("Elsewhere"), Role.OWNER);
        ApiClient stranger = new ApiClient("http://127.0.0.1:" + port, signIn.as(eve, () -> tokens.create("test").text()));
        for (String path : List.of(
                "/api/v1/renders/" + job.id(),
                "/api/v1/renders/" + job.id() + "/preview",
                "/previews/" + job.id() + "/1",
                "/api/v1/boards/" + board + "/events")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.delete("/api/v1/renders/" + job.id()).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/renders/no-id").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/takes/no-id/clip").status()).isEqualTo(404);
    }

    @Test
    void waitsForABrokerThatIsAwayAndIsSentOnce() throws Exception {
        node.close();
        BROKER.stop();
        RenderJob job = request();
        assertThat(status(job)).isEqualTo(RenderStatus.QUEUED);
        BROKER.start();
        node = new HandNode(BROKER.url());
        assertThat(node.count(job.id(), 20_000)).isEqualTo(1);
    }

    private int post(String url) {
        return node.send("POST", url, "application/json", "{}".getBytes()).status();
    }

    private RenderJob request() {
        return signIn.as(ana, () -> queue.request(shot, RenderOptions.USUAL));
    }

    private RenderStatus status(RenderJob job) {
        return signIn.as(ana, () -> queue.of(job.id())).status();
    }

    private List<Take> taken() {
        return signIn.as(ana, () -> takes.of(shot));
    }

    private void handIn(JsonNode claim) throws Exception {
        assertThat(node.put(claim, "clip", "video/mp4", CLIP)).isEqualTo(204);
        assertThat(node.put(claim, "poster", "image/jpeg", poster())).isEqualTo(204);
        byte[] blocking = HandNode.sample("blocking.v1").toString().getBytes(StandardCharsets.UTF_8);
        assertThat(node.put(claim, "blocking", "application/json", blocking)).isEqualTo(204);
    }

    private static byte[] poster() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }
}
