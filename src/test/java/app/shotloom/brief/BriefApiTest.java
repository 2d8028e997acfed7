package app.shotloom.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.Shots;
import app.shotloom.support.ApiClient;
import app.shotloom.support.ApiClient.Answer;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestBroker;
import app.shotloom.support.TestDatabase;
import app.shotloom.support.TestPeople;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
import tools.jackson.databind.node.ObjectNode;

/** Briefs as scripts see them, over HTTP, with a real broker; only the node is worked by hand. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SignIn.class, TestPeople.class})
@DirtiesContext
class BriefApiTest {

    private static final TestBroker BROKER = new TestBroker();
    private static final String MIA = "@Mia waits left of a red kiosk";

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    AccessTokens tokens;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private HandReader node;
    private ShotId shot;
    private ApiClient api;
    private ApiClient reviewer;
    private String path;

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry properties) {
        properties.add("spring.artemis.mode", () -> "native");
        properties.add("spring.artemis.broker-url", () -> BROKER.url() + "?reconnectAttempts=-1&retryInterval=200");
    }

    @BeforeEach
    void oneShotAndOneNode() throws Exception {
        TeamId team = people.team("Harbour Films");
        String ana = people.member(team, Role.EDITOR);
        node = new HandReader(BROKER.url());
        shot = signIn.as(ana, () -> {
            BoardId board = boards.create("Café spot");
            return shots.create(scenes.add(board, "", null), 0, MIA);
        });
        path = "/api/v1/shots/" + shot + "/brief";
        api = client(ana);
        reviewer = client(people.member(team, Role.REVIEWER));
    }

    private ApiClient client(String email) {
        return new ApiClient("http://127.0.0.1:" + port, signIn.as(email, () -> tokens.create("test").text()));
    }

    @AfterEach
    void sendNodeHome() throws Exception {
        node.close();
    }

    @Test
    void answersWithTheBriefAsSoonAsItIsRead() throws Exception {
        CompletableFuture<Answer> asked = CompletableFuture.supplyAsync(() -> api.get(path));
        read();
        Answer answer = asked.get(10, TimeUnit.SECONDS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("ready");
        assertThat(answer.json().path("source").asString()).isEqualTo("offline");
        assertThat(answer.json().path("shotId").asString()).isEqualTo(shot.toString());
        assertThat(answer.json().path("brief")).isEqualTo(HandReader.sample("brief.v2").put("durationSeconds", 4.0));
        assertThat(reviewer.get(path).status()).isEqualTo(200);
    }

    @Test
    void saysThatItIsBeingReadWhileThereIsNoNode() {
        Answer answer = api.get(path);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("status").asString()).isEqualTo("reading");
        assertThat(answer.json().path("brief").isNull()).isTrue();
    }

    @Test
    void readsAgainWithACorrectionAndAnswersWithThat() throws Exception {
        read();
        CompletableFuture<Answer> asked = CompletableFuture.supplyAsync(() -> patch(api, """
                {"setting": "beach", "subjects": [{"id": "s2", "color": "blue"}]}"""));
        JsonNode again = node.take(shot, MIA);
        assertThat(again.path("corrections").path(1).path("key").asString()).isEqualTo("kiosk");
        node.answer(again, "offline", HandReader.sample("brief.v2").put("durationSeconds", 4).put("setting", "beach"));
        Answer answer = asked.get(10, TimeUnit.SECONDS);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("brief").path("setting").asString()).isEqualTo("beach");
        assertThat(answer.json().path("corrections").size()).isEqualTo(2);
    }

    @Test
    void takesCorrectionsBackOneByOneOrAll() throws Exception {
        read();
        Answer corrected = patch(api, "{\"setting\": \"beach\", \"time\": \"night\", \"mood\": \"tense\"}");
        assertThat(corrected.status()).isEqualTo(202);
        String first = corrected.json().path("corrections").path(0).path("id").asString();
        assertThat(api.delete(path + "/corrections/" + first).status()).isEqualTo(204);
        assertThat(api.delete(path + "/corrections/" + first).status()).isEqualTo(404);
        assertThat(api.get(path).json().path("corrections").size()).isEqualTo(2);
        assertThat(reviewer.delete(path + "/corrections").status()).isEqualTo(403);
        assertThat(api.delete(path + "/corrections").status()).isEqualTo(204);
        assertThat(api.get(path).json().path("corrections").size()).isZero();
    }

    @Test
    void refusesWhatIsWrongAndKeepsNothingOfIt() throws Exception {
        read();
        Answer wrong = patch(api, "{\"setting\": \"beach\", \"subjects\": [{\"id\": \"s77\", \"color\": \"red\"}]}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("field")).isEqualTo("subjects[0].id");
        assertThat(patch(api, "{\"revision\": 77, \"setting\": \"beach\"}").status()).isEqualTo(409);
        assertThat(patch(api, "[1,").status()).isEqualTo(400);
        assertThat(patch(reviewer, "{\"setting\": \"beach\"}").status()).isEqualTo(403);
        ApiClient stranger = client(people.member(people.team("Others"), Role.EDITOR));
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(patch(stranger, "{\"setting\": \"beach\"}").status()).isEqualTo(404);
        assertThat(api.get(path).json().path("corrections").size()).isZero();
    }

    /** The contract's sample is what the node reads. */
    private void read() throws Exception {
        ObjectNode brief = HandReader.sample("brief.v2").put("durationSeconds", 4);
        node.answer(node.take(shot, MIA), "offline", brief);
        await().atMost(Duration.ofSeconds(10)).until(() -> api.get(path).status() == 200);
    }

    private Answer patch(ApiClient client, String json) {
        return client.send(path, "PATCH", BodyPublishers.ofString(json), "Content-Type", "application/json");
    }
}
