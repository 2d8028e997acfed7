package app.shotloom.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.support.ApiClient;
import app.shotloom.support.ApiClient.Answer;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestDatabase;
import app.shotloom.support.TestPeople;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** History, undo and versions over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SignIn.class, TestPeople.class})
@DirtiesContext
class HistoryApiTest {

    @Autowired
    Boards boards;

    @Autowired
    AccessTokens tokens;

    @Autowired
    SignIn signIn;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private String path;
    private ApiClient ana;
    private ApiClient ben;
    private ApiClient reviewer;

    @BeforeEach
    void aBoard() {
        TeamId team = people.team("History");
        String editor = people.member(team, Role.EDITOR);
        BoardId board = signIn.as(editor, () -> boards.create("History"));
        path = "/api/v1/boards/" + board;
        ana = client(editor);
        ben = client(people.member(team, Role.EDITOR));
        reviewer = client(people.member(team, Role.REVIEWER));
    }

    private ApiClient client(String email) {
        return new ApiClient("http://127.0.0.1:" + port, signIn.as(email, () -> tokens.create("test").text()));
    }

    private static Answer patch(ApiClient who, String path, String json) {
        return who.send(path, "PATCH", BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    private String prompt() {
        return ana.get(path).json().path("scenes").path(0).path("shots").path(0).path("prompt").asString();
    }

    @Test
    void takesBackWhatTheOwnerOfTheTokenDidAndNothingElse() {
        String shot = ana.post(path + "/shots", "{\"prompt\":\"A dog runs.\"}").text("id");
        patch(ana, "/api/v1/shots/" + shot, "{\"prompt\":\"A red dog runs.\"}");
        patch(ben, "/api/v1/shots/" + shot, "{\"prompt\":\"A red dog runs home.\"}");
        Answer undone = ana.post(path + "/undo", "");
        assertThat(undone.status()).isEqualTo(200);
        assertThat(undone.text("done")).isEqualTo("change the prompt of a shot");
        assertThat(prompt()).isEqualTo("A dog runs home.");
        assertThat(ana.post(path + "/redo", "").json().path("left")).isEmpty();
        assertThat(prompt()).isEqualTo("A red dog runs home.");
        assertThat(reviewer.post(path + "/undo", "").status()).isEqualTo(403);
    }

    @Test
    void listsWhatWasDoneInPages() {
        ana.post(path + "/shots", "{\"prompt\":\"One\"}");
        String shot = ben.post(path + "/shots", "{\"prompt\":\"Two\"}").text("id");
        patch(ben, "/api/v1/shots/" + shot, "{\"cameraLens\":\"wide\"}");
        JsonNode first = reviewer.get(path + "/history?limit=2").json();
        assertThat(first.path("entries")).hasSize(2);
        assertThat(first.path("entries").path(0).path("what").asString()).isEqualTo("changed the lens of 1B");
        assertThat(first.path("entries").path(0).path("changes").path(0).path("after").asString()).isEqualTo("wide");
        JsonNode rest = reviewer.get(path + "/history?before=" + first.path("next").asLong()).json();
        assertThat(rest.path("entries")).hasSizeGreaterThan(0);
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(reviewer.get(path + "/history?shot=" + shot).json().path("entries")).hasSize(2);
        assertThat(reviewer.get("/api/v1/boards/" + UUID.randomUUID() + "/history").status()).isEqualTo(404);
    }

    @Test
    void namesVersionsAndGoesBackToThem() {
        String shot = ana.post(path + "/shots", "{\"prompt\":\"As the client saw it\"}").text("id");
        Answer named = ana.post(path + "/versions", "{\"name\":\"Client round 1\"}");
        assertThat(named.status()).isEqualTo(201);
        patch(ben, "/api/v1/shots/" + shot, "{\"prompt\":\"As nobody wants it\"}");
        ben.post(path + "/shots", "{\"prompt\":\"Another\"}");
        String version = path + "/versions/" + named.text("id");
        assertThat(reviewer.get(path + "/versions").json().path(0).path("name").asString()).isEqualTo("Client round 1");
        JsonNode then = reviewer.get(version).json().path("scenes").path(0).path("shots");
        assertThat(then).hasSize(1);
        assertThat(then.path(0).path("values").path("prompt").asString()).isEqualTo("As the client saw it");
        assertThat(reviewer.post(version + "/restore", "").status()).isEqualTo(403);
        assertThat(ana.post(version + "/restore", "").status()).isEqualTo(200);
        assertThat(prompt()).isEqualTo("As the client saw it");
        ana.post(path + "/undo", "");
        assertThat(prompt()).isEqualTo("As nobody wants it");
        assertThat(ana.post(path + "/versions", "{\"name\":\"\"}").status()).isEqualTo(422);
        assertThat(ana.delete(version).status()).isEqualTo(204);
        assertThat(ana.get(version).status()).isEqualTo(404);
    }
}
