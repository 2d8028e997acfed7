package app.shotloom.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.support.ApiClient;
import app.shotloom.support.ApiClient.Answer;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestDatabase;
import app.shotloom.support.TestPeople;
import app.shotloom.support.TestTakes;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** How scripts choose looks and cameras, and learn which takes are out of date; one shot, drawn once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SignIn.class, TestPeople.class, TestTakes.class})
@DirtiesContext
class LooksAndImpactApiTest {

    @Autowired
    Boards boards;

    @Autowired
    Scenes scenes;

    @Autowired
    Shots shots;

    @Autowired
    TestTakes drawn;

    @Autowired
    AccessTokens tokens;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private String ana;
    private ApiClient api;
    private ApiClient reviewer;
    private BoardId board;
    private ShotId shot;

    @BeforeEach
    void oneDrawnShot() {
        TeamId team = people.team("Harbour Films");
        ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Café spot"));
        api = client(ana);
        reviewer = client(people.member(team, Role.REVIEWER));
        character("{\"name\":\"Mia\"}");
        shot = signIn.as(ana, () -> shots.create(scenes.add(board, "", null), 0, "@Mia waits"));
        signIn.as(ana, () -> drawn.of(shot));
    }

    private ApiClient client(String email) {
        return new ApiClient("http://127.0.0.1:" + port, signIn.as(email, () -> tokens.create("test").text()));
    }

    private static Answer patch(ApiClient by, String path, String json) {
        return by.send(path, "PATCH", BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    private Answer character(String json) {
        Answer made = api.post("/api/v1/boards/" + board + "/characters", json);
        assertThat(made.status()).isEqualTo(201);
        return made;
    }

    private JsonNode shotNow() {
        return api.get("/api/v1/boards/" + board).json().path("scenes").path(0).path("shots").path(0);
    }

    @Test
    void aBoardHasALookAndArrows() {
        String path = "/api/v1/boards/" + board;
        assertThat(api.get(path).text("look")).isEqualTo("ink");
        assertThat(patch(api, path, "{\"look\":\"noir\",\"arrows\":true}").json().path("arrows").asBoolean()).isTrue();
        assertThat(api.get(path).text("look")).isEqualTo("noir");
        assertThat(patch(api, path, "{\"look\":\"crayon\"}").status()).isEqualTo(422);
        assertThat(patch(reviewer, path, "{\"look\":\"chalk\"}").status()).isEqualTo(403);
        assertThat(api.get(path).text("title")).isEqualTo("Café spot");
    }

    @Test
    void severalFieldsOfAShotChangeTogetherOrNotAtAll() {
        String path = "/api/v1/shots/" + shot;
        Answer changed = patch(api, path, "{\"cameraAngle\":\"low\",\"cameraLens\":\"tele\",\"cameraMove\":\"orbit-left\",\"look\":\"chalk\"}");
        assertThat(changed.text("cameraAngle")).isEqualTo("low");
        assertThat(shotNow().path("cameraLens").asString()).isEqualTo("tele");
        assertThat(shotNow().path("look").asString()).isEqualTo("chalk");
        assertThat(patch(api, path, "{\"notes\":\"kept?\",\"cameraAngle\":\"sideways\"}").status()).isEqualTo(422);
        assertThat(shotNow().path("notes").asString()).isEmpty();
        assertThat(patch(api, path, "{\"cameraAngle\":\"\"}").status()).isEqualTo(200);
        assertThat(shotNow().path("cameraAngle").isNull()).isTrue();
        assertThat(patch(api, path, "{}").status()).isEqualTo(422);
    }

    @Test
    void aShortFieldThatChangedSinceItWasReadIsNotWrittenOver() {
        String path = "/api/v1/shots/" + shot;
        signIn.as(ana, () -> shots.revise(shot, ShotField.DURATION, "4", "5"));
        Answer lost = patch(api, path, "{\"durationSeconds\":6,\"base\":{\"durationSeconds\":\"4\"}}");
        assertThat(lost.status()).isEqualTo(409);
        assertThat(lost.text("detail")).contains("5");
        assertThat(shotNow().path("durationSeconds").asInt()).isEqualTo(5);
    }

    @Test
    void aLongTextThatChangedSinceItWasReadKeepsTheWordsOfBoth() {
        String path = "/api/v1/shots/" + shot;
        signIn.as(ana, () -> shots.revise(shot, ShotField.PROMPT, "@Mia waits", "At night @Mia waits"));
        Answer merged = patch(api, path, "{\"prompt\":\"@Mia waits, wet\",\"base\":{\"prompt\":\"@Mia waits\"}}");
        assertThat(merged.status()).isEqualTo(200);
        assertThat(merged.text("prompt")).isEqualTo("At night @Mia waits, wet");
    }

    @Test
    void aTakeIsStaleWithItsReasonsAndRenderedAgainUnlessItIsApproved() {
        assertThat(shotNow().path("take").path("stale").asBoolean()).isFalse();
        patch(api, "/api/v1/shots/" + shot, "{\"durationSeconds\":6}");
        JsonNode take = shotNow().path("take");
        assertThat(take.path("stale").asBoolean()).isTrue();
        assertThat(take.path("staleBecause").path(0).path("what").asString()).isEqualTo("length");

        String approval = "/api/v1/takes/" + take.path("id").asString();
        assertThat(patch(reviewer, approval, "{\"approved\":true}").status()).isEqualTo(403);
        assertThat(patch(api, approval, "{\"approved\":true}").json().path("approved").asBoolean()).isTrue();
        assertThat(renderStale().path("renders").size()).isZero();
        patch(api, approval, "{\"approved\":false}");
        assertThat(renderStale().path("renders").path(0).path("shotId").asString()).isEqualTo(shot.toString());
        assertThat(renderStale().path("renders").size()).as("it is being drawn").isZero();
        assertThat(api.post("/api/v1/boards/" + board + "/renders?only=old", "").status()).isEqualTo(422);
    }

    private JsonNode renderStale() {
        Answer answer = api.post("/api/v1/boards/" + board + "/renders?only=stale", "");
        assertThat(answer.status()).isEqualTo(202);
        return answer.json();
    }

    @Test
    void sheetsAreOfKinds() {
        character("{\"kind\":\"prop\",\"name\":\"Kite\",\"appearance\":{\"size\":\"as tall as Mia\",\"material\":\"paper\"}}");
        character("{\"kind\":\"location\",\"name\":\"Pier\"}");
        JsonNode sheets = api.get("/api/v1/boards/" + board + "/characters").json();
        assertThat(sheets.size()).isEqualTo(3);
        assertThat(sheets.path(0).path("kind").asString()).isEqualTo("character");
        assertThat(sheets.path(1).path("kind").asString()).isEqualTo("prop");
        assertThat(sheets.path(1).path("appearance").path("skin").asString()).isEqualTo("paper");
        assertThat(api.post("/api/v1/boards/" + board + "/characters", "{\"kind\":\"ghost\",\"name\":\"X\"}").status()).isEqualTo(422);
    }
}
