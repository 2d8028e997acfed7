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

/** How scripts keep the cast: sheets of every kind, relations, new names, merges, the library. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SignIn.class, TestPeople.class, TestTakes.class})
@DirtiesContext
class CastApiTest {

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

    private ApiClient api;
    private ApiClient reviewer;
    private BoardId board;
    private ShotId shot;
    private String mia;

    @BeforeEach
    void miaInAShot() {
        TeamId team = people.team("Harbour Films");
        String ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Café spot"));
        api = client(ana);
        reviewer = client(people.member(team, Role.REVIEWER));
        mia = made("/api/v1/boards/" + board + "/characters", "{\"name\":\"Mia\",\"notes\":\"Ask her mother\"}");
        shot = signIn.as(ana, () -> shots.create(scenes.add(board, "", null), 0, "@Mia waits for Mia's kite"));
    }

    private ApiClient client(String email) {
        return new ApiClient("http://127.0.0.1:" + port, signIn.as(email, () -> tokens.create("test").text()));
    }

    private static Answer patch(ApiClient by, String path, String json) {
        return by.send(path, "PATCH", BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    private String made(String path, String json) {
        Answer made = api.post(path, json);
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        return made.text("id");
    }

    private JsonNode shotNow() {
        return api.get("/api/v1/boards/" + board).json().path("scenes").path(0).path("shots").path(0);
    }

    @Test
    void aSheetIsChangedFieldByFieldAndReadBack() {
        String path = "/api/v1/characters/" + mia;
        Answer changed = patch(api, path,
                "{\"palette\":[{\"hex\":\"#F2C933\",\"name\":\"Raincoat\"}],\"appearance\":{\"hair\":[\"black\",\"curly\"]}}");
        assertThat(changed.status()).isEqualTo(200);
        JsonNode now = api.get(path).json();
        assertThat(now.path("palette").toString()).isEqualTo("[{\"hex\":\"#f2c933\",\"name\":\"Raincoat\"}]");
        assertThat(now.path("appearance").path("hair").asString()).isEqualTo("black, curly");
        assertThat(now.path("notes").asString()).isEqualTo("Ask her mother");
        assertThat(patch(api, path, "{\"notes\":\"No\",\"palette\":[{\"hex\":\"red\"}]}").status()).isEqualTo(422);
        assertThat(api.get(path).text("notes")).isEqualTo("Ask her mother");
        assertThat(patch(reviewer, path, "{\"notes\":\"Mine\"}").status()).isEqualTo(403);
        assertThat(patch(api, path, "{}").status()).isEqualTo(422);
    }

    @Test
    void aStyleDrawsAndAPropIsWorn() {
        String style = made("/api/v1/boards/" + board + "/characters",
                "{\"kind\":\"style\",\"name\":\"Smoke\",\"description\":\"Loose charcoal\"}");
        String coat = made("/api/v1/boards/" + board + "/characters", "{\"kind\":\"prop\",\"name\":\"Red coat\"}");
        made("/api/v1/characters/" + style + "/relations", "{\"relation\":\"draws\"}");
        String wears = made("/api/v1/characters/" + mia + "/relations",
                "{\"relation\":\"wears\",\"object\":\"" + coat + "\",\"shots\":[\"" + shot + "\"]}");
        JsonNode all = api.get("/api/v1/boards/" + board + "/relations").json();
        assertThat(all).hasSize(2);
        assertThat(all.path(1).path("shots").path(0).asString()).isEqualTo(shot.toString());
        assertThat(api.send("/api/v1/relations/" + wears, "DELETE", BodyPublishers.noBody()).status()).isEqualTo(204);
        assertThat(api.get("/api/v1/boards/" + board + "/relations").json()).hasSize(1);
        assertThat(api.post("/api/v1/characters/" + mia + "/relations", "{\"relation\":\"eats\"}").status()).isEqualTo(422);
    }

    @Test
    void aNewNameRewritesTextsOrIsKnownByTheOldOne() {
        String path = "/api/v1/characters/" + mia + "/rename";
        JsonNode kept = api.post(path, "{\"name\":\"Maya\"}").json();
        assertThat(kept.path("aliases").path(0).asString()).isEqualTo("Mia");
        assertThat(kept.path("left").asInt()).isEqualTo(2);
        JsonNode rewritten = api.post(path, "{\"name\":\"Zoë\",\"rewrite\":true}").json();
        assertThat(rewritten.path("rewritten").asInt()).isEqualTo(2);
        assertThat(rewritten.path("left").asInt()).isZero();
        assertThat(shotNow().path("prompt").asString()).isEqualTo("@Zoë waits for Zoë's kite");
    }

    @Test
    void twoSheetsBecomeOne() {
        String girl = made("/api/v1/boards/" + board + "/characters", "{\"name\":\"Girl\",\"description\":\"Nine\"}");
        JsonNode merged = api.post(
                        "/api/v1/characters/" + girl + "/merge", "{\"with\":\"" + mia + "\",\"take\":[\"notes\"]}")
                .json();
        assertThat(merged.path("mentions").asInt()).isEqualTo(2);
        JsonNode now = api.get("/api/v1/characters/" + girl).json();
        assertThat(now.path("description").asString()).isEqualTo("Nine");
        assertThat(now.path("notes").asString()).isEqualTo("Ask her mother");
        assertThat(api.get("/api/v1/boards/" + board + "/characters").json()).hasSize(1);
        assertThat(api.post("/api/v1/characters/" + girl + "/merge", "{\"with\":\"" + girl + "\"}").status()).isEqualTo(422);
    }

    @Test
    void theLibraryKeepsASheetForOtherBoards() {
        String kept = made("/api/v1/characters/" + mia + "/keep", "{}");
        String next = made("/api/v1/boards", "{\"title\":\"Next\"}");
        String there = made("/api/v1/library/" + kept + "/place", "{\"board\":\"" + next + "\",\"linked\":true}");
        assertThat(api.get("/api/v1/library").json().path(0).path("followers").asInt()).isEqualTo(1);
        patch(api, "/api/v1/characters/" + kept, "{\"description\":\"Brave\"}");
        assertThat(api.get("/api/v1/characters/" + there).text("description")).isEqualTo("Brave");
        assertThat(patch(api, "/api/v1/characters/" + there, "{\"description\":\"Shy\"}").status()).isEqualTo(422);
        assertThat(api.post("/api/v1/characters/" + there + "/detach", "{}").status()).isEqualTo(204);
        assertThat(patch(api, "/api/v1/characters/" + there, "{\"description\":\"Shy\"}").status()).isEqualTo(200);
    }

    @Test
    void aSheetGoesAndItsShotsKeepTheirWords() {
        assertThat(api.send("/api/v1/characters/" + mia, "DELETE", BodyPublishers.noBody()).status()).isEqualTo(204);
        assertThat(api.get("/api/v1/boards/" + board + "/characters").json()).isEmpty();
        assertThat(shotNow().path("prompt").asString()).isEqualTo("@Mia waits for Mia's kite");
    }
}
