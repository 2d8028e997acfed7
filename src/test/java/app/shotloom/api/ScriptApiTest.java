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
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** Scripts over HTTP, as a tool would bring them in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SignIn.class, TestPeople.class})
@DirtiesContext
class ScriptApiTest {
    private static final String PLAY = """
            Title: Café

            INT. CAFÉ - MORNING #1#

            Mia opens the door.

            MIA
            (wet)
            Too late?

            TOM ^
            Never!
            """;

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

    private BoardId board;
    private ApiClient api;
    private ApiClient reviewer;

    @BeforeEach
    void aBoard() {
        TeamId team = people.team("Harbour Films");
        String ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> boards.create("Café spot"));
        api = client(ana);
        reviewer = client(people.member(team, Role.REVIEWER));
    }

    private ApiClient client(String email) {
        return new ApiClient("http://127.0.0.1:" + port, signIn.as(email, () -> tokens.create("test").text()));
    }

    private Answer propose(ApiClient by, String format, byte[] file, String type) {
        return by.send("/api/v1/boards/" + board + "/script?format=" + format, "POST", BodyPublishers.ofByteArray(file), "Content-Type", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/octet-stream", "text/plain; charset=utf-8", "application/x-www-form-urlencoded"})
    void aScriptIsProposedAcceptedAndGivenBack(String type) {
        JsonNode proposal = propose(api, "fountain", PLAY.getBytes(StandardCharsets.UTF_8), type).json();
        assertThat(proposal.path("titlePage").path("Title").asString()).isEqualTo("Café");
        assertThat(proposal.path("elements").path(0).path("sceneNumber").asString()).isEqualTo("1");
        assertThat(proposal.path("elements").path(0).path("type").asString()).isEqualTo("scene-heading");
        assertThat(proposal.path("elements").path(2).path("dual").asBoolean()).isTrue();
        assertThat(proposal.path("elements").path(4).path("character").asString()).isEqualTo("MIA");
        assertThat(proposal.path("characters").toString()).isEqualTo("[\"MIA\",\"TOM\"]");
        assertThat(proposal.path("scenes").path(0).path("shots").path(0).path("prompt").asString()).isEqualTo("Mia opens the door.");
        assertThat(proposal.path("changes").path("new").asInt()).isEqualTo(7);
        Answer accepted = api.post("/api/v1/proposals/" + proposal.path("proposalId").asString() + "/accept", "{\"scenes\":[0]}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().path("shots").size()).isEqualTo(1);
        JsonNode scene = api.get("/api/v1/boards/" + board).json().path("scenes").path(0);
        assertThat(scene.path("title").asString()).isEqualTo("INT. CAFÉ - MORNING");
        assertThat(scene.path("shots").path(0).path("prompt").asString()).isEqualTo("@Mia opens the door.");
        Answer back = api.get("/api/v1/boards/" + board + "/script?format=fountain");
        assertThat(back.contentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(new String(back.body(), StandardCharsets.UTF_8)).isEqualTo(PLAY);
    }

    @Test
    void acceptingWithoutABodyTakesAll() {
        String id = propose(api, "text", "# A\n\n## B\n- One.\n- Two.".getBytes(StandardCharsets.UTF_8), "text/markdown").text("proposalId");
        Answer accepted = api.send("/api/v1/proposals/" + id + "/accept", "POST", BodyPublishers.noBody());
        assertThat(accepted.json().path("shots").size()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        Answer hostile = propose(api, "fdx", "<!DOCTYPE x [<!ENTITY a \"b\">]><FinalDraft>&a;</FinalDraft>".getBytes(StandardCharsets.UTF_8), "application/xml");
        assertThat(hostile.status()).isEqualTo(422);
        assertThat(hostile.text("detail")).contains("Line 1");
        assertThat(propose(api, "fountain", new byte[5_000_000], "text/plain").status()).isEqualTo(413);
        assertThat(propose(api, "pdf", new byte[1], "text/plain").status()).isEqualTo(422);
        assertThat(propose(reviewer, "fountain", PLAY.getBytes(StandardCharsets.UTF_8), "text/plain").status()).isEqualTo(403);
        assertThat(api.post("/api/v1/proposals/" + board + "/accept", "{}").status()).isEqualTo(404);
    }
}
