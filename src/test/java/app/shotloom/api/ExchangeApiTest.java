package app.shotloom.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Scenes;
import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.Shots;
import app.shotloom.support.ApiClient;
import app.shotloom.support.ApiClient.Answer;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestDatabase;
import app.shotloom.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
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

/** Boards, shot lists and templates over HTTP, as a tool would take them out and bring them in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({SignIn.class, TestPeople.class})
@DirtiesContext
class ExchangeApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

    private BoardId board;
    private ApiClient api;
    private ApiClient reviewer;
    private ApiClient stranger;

    @BeforeEach
    void aBoard() {
        TeamId team = people.team("Harbour Films");
        String ana = people.member(team, Role.EDITOR);
        board = signIn.as(ana, () -> {
            BoardId made = boards.create("Café: spot/1");
            shots.create(scenes.add(made, "INT. CAFÉ", null), 0, "@Mia opens the door");
            return made;
        });
        api = client(ana);
        reviewer = client(people.member(team, Role.REVIEWER));
        stranger = client(people.member(people.team("Others"), Role.EDITOR));
    }

    private ApiClient client(String email) {
        return new ApiClient("http://127.0.0.1:" + port, signIn.as(email, () -> tokens.create("test").text()));
    }

    private Answer send(ApiClient by, String path, byte[] file, String type) {
        return by.send(path, "POST", BodyPublishers.ofByteArray(file), "Content-Type", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "application/octet-stream", "application/x-www-form-urlencoded"})
    void aBundleIsAZipAndMakesABoard(String type) throws IOException {
        Answer bundle = api.get("/api/v1/boards/" + board + "/bundle");
        assertThat(bundle.status()).isEqualTo(200);
        assertThat(bundle.contentType()).isEqualTo("application/zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).startsWith("manifest.json", "board.json");
        Answer made = send(stranger, "/api/v1/boards/bundle", bundle.body(), type);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("missing").size()).isZero();
        JsonNode there = stranger.get("/api/v1/boards/" + made.text("id")).json();
        assertThat(there.path("title").asString()).isEqualTo("Café: spot/1");
        assertThat(there.path("scenes").path(0).path("shots").path(0).path("prompt").asString()).isEqualTo("@Mia opens the door");
        assertThat(api.get("/api/v1/boards/" + made.text("id")).status()).isEqualTo(404);
    }

    @Test
    void bundlesThatCannotBeReadAreProblemsThatNameTheEntry() {
        Answer broken = send(api, "/api/v1/boards/bundle", "no zip".getBytes(StandardCharsets.UTF_8), "application/zip");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.contentType()).isEqualTo("application/problem+json");
        assertThat(broken.text("detail")).contains("breaks off");
        assertThat(send(reviewer, "/api/v1/boards/bundle", new byte[1], "application/zip").status()).isEqualTo(403);
        assertThat(stranger.get("/api/v1/boards/" + board + "/bundle").status()).isEqualTo(404);
    }

    @Test
    void theSchemaIsThereForEveryone() throws Exception {
        var answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/schema/board-document.json")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(answer.body()).contains("Shotloom board document, version 1");
    }

    @Test
    void aShotListGoesOutAndComesInByAPreview() {
        Answer csv = reviewer.get("/api/v1/boards/" + board + "/shots.csv");
        assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8)).startsWith("\uFEFFNumber,Scene,Heading,Prompt,").contains("1A,1,INT. CAFÉ,'@Mia opens the door,");
        Answer xlsx = api.get("/api/v1/boards/" + board + "/shots.xlsx");
        assertThat(xlsx.contentType()).isEqualTo(XLSX);
        JsonNode same = send(api, "/api/v1/boards/" + board + "/shots", xlsx.body(), XLSX).json();
        assertThat(same.path("counts").path("unchanged").asInt()).isEqualTo(1);
        byte[] list = "Shot #,Description,Duration\n1A,A cat,3\n1B,A dog,\n".getBytes(StandardCharsets.UTF_8);
        JsonNode preview = send(api, "/api/v1/boards/" + board + "/shots", list, "text/csv").json();
        assertThat(preview.path("counts").path("new").asInt()).isEqualTo(1);
        assertThat(preview.path("rows").path(0).path("fields").path("prompt").path("before").asString()).isEqualTo("@Mia opens the door");
        assertThat(prompt(0)).isEqualTo("@Mia opens the door");
        Answer accepted = api.post("/api/v1/boards/" + board + "/shots/accept", "{\"previewId\":\"" + preview.path("previewId").asString() + "\",\"rows\":[3]}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().path("created").size()).isEqualTo(1);
        assertThat(prompt(0)).isEqualTo("@Mia opens the door");
        assertThat(prompt(1)).isEqualTo("A dog");
        assertThat(send(reviewer, "/api/v1/boards/" + board + "/shots", list, "text/csv").status()).isEqualTo(403);
        assertThat(api.post("/api/v1/boards/" + board + "/shots/accept", "{}").status()).isEqualTo(422);
        assertThat(api.post("/api/v1/boards/" + board + "/shots", "{\"prompt\":\"As before\"}").status()).isEqualTo(201);
    }

    private String prompt(int index) {
        return api.get("/api/v1/boards/" + board).json().path("scenes").path(0).path("shots").path(index).path("prompt").asString();
    }

    @Test
    void boardsBeginWithTemplates() {
        JsonNode all = api.get("/api/v1/templates").json();
        assertThat(all.size()).isEqualTo(7);
        assertThat(all.path(0).path("seconds").asDouble()).isEqualTo(30);
        Answer lesson = api.post("/api/v1/templates/lesson/boards", "{\"topic\":\"Magnets\"}");
        assertThat(lesson.status()).isEqualTo(201);
        assertThat(api.get("/api/v1/boards/" + lesson.text("id")).text("title")).isEqualTo("Magnets in five steps");
        assertThat(api.post("/api/v1/templates/lesson/boards", "{}").status()).isEqualTo(422);
        assertThat(api.send("/api/v1/templates/ad/boards", "POST", BodyPublishers.noBody()).status()).isEqualTo(201);
        Answer own = api.post("/api/v1/boards/" + board + "/template", "{\"name\":\"Our café\"}");
        assertThat(own.status()).isEqualTo(201);
        assertThat(api.post("/api/v1/templates/" + own.text("id") + "/boards", "{}").status()).isEqualTo(201);
        assertThat(stranger.post("/api/v1/templates/" + own.text("id") + "/boards", "{}").status()).isEqualTo(404);
        assertThat(api.post("/api/v1/templates/opera/boards", "{}").status()).isEqualTo(404);
    }
}
