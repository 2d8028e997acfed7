package app.shotloom.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.support.ApiClient;
import app.shotloom.support.ApiClient.Answer;
import app.shotloom.support.RunningApp;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole job by script: board, character, shot, render, previews, take, blocking. */
class ApiJourneyIT {

    private static final RunningApp APP = RunningApp.get();

    private static String token;
    private static String reviewerToken;
    private static String strangerToken;
    private static ApiClient api;

    @BeforeAll
    static void aTeamWithTokens() {
        TestPeople people = APP.bean(TestPeople.class);
        TeamId team = people.team("Script Team");
        token = tokenOf(people.member(team, Role.EDITOR));
        reviewerToken = tokenOf(people.member(team, Role.REVIEWER));
        strangerToken = tokenOf(people.member(people.team("Elsewhere"), Role.OWNER));
        api = new ApiClient(APP.url(), token);
    }

    private static String tokenOf(String email) {
        return APP.bean(SignIn.class)
                .as(email, () -> APP.bean(AccessTokens.class).create("journey").text());
    }

    @Test
    void rendersAShotAndTellsTheTruthAboutIt() {
        String board = created(api.post("/api/v1/boards", "{\"title\":\"Pitch\"}"));
        String mia = created(api.post(
                "/api/v1/boards/" + board + "/characters",
                "{\"name\":\"Mia\",\"description\":\"\",\"appearance\":{\"age\":10,\"hair\":\"black curls\",\"colours\":[\"yellow\"]}}"));
        String shot = created(api.post(
                "/api/v1/boards/" + board + "/shots",
                "{\"prompt\":\"@Mia stands left of a red car\",\"durationSeconds\":1.5,\"aspectRatio\":\"16:9\"}"));
        Answer asked = api.post(
                "/api/v1/shots/" + shot + "/renders",
                "{\"engine\":\"animatic\",\"seed\":7,\"width\":640,\"height\":360,\"framesPerSecond\":12}");
        assertThat(asked.status()).isEqualTo(202);
        JsonNode done = finished(asked.text("id"));
        assertThat(done.path("status").asString()).as(done.toString()).isEqualTo("finished");
        assertThat(done.path("progress").asDouble()).isEqualTo(1.0);

        String take = done.path("takeId").asString();
        Answer clip = api.get("/api/v1/takes/" + take + "/clip");
        assertThat(clip.contentType()).startsWith("video/mp4");
        assertThat(new String(clip.body(), 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        Answer part = api.get("/api/v1/takes/" + take + "/clip", "Range", "bytes=4-7");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).asString(StandardCharsets.US_ASCII).isEqualTo("ftyp");
        assertThat(api.get("/api/v1/takes/" + take + "/poster").contentType()).startsWith("image/");

        JsonNode blocking = api.get("/api/v1/takes/" + take + "/blocking").json();
        assertThat(blocking.path("frameCount").asInt()).isEqualTo(18);
        JsonNode person = subject(blocking, "Mia");
        JsonNode car = subject(blocking, "car");
        assertThat(person.path("characterId").asString()).isEqualTo(mia);
        assertThat(car.path("color").asString()).isEqualTo("red");
        assertThat(centre(person)).isLessThan(centre(car));

        JsonNode whole = api.get("/api/v1/boards/" + board).json();
        JsonNode told = whole.path("scenes").path(0).path("shots").path(0);
        assertThat(told.path("id").asString()).isEqualTo(shot);
        assertThat(told.path("take").path("id").asString()).isEqualTo(take);
    }

    @Test
    void streamsWhatChangesToEveryoneOnTheBoard() throws Exception {
        String board = created(api.post("/api/v1/boards", "{\"title\":\"Live\"}"));
        String shot = created(api.post(
                "/api/v1/boards/" + board + "/shots",
                "{\"prompt\":\"A blue boat sails on the sea at dusk\",\"durationSeconds\":6,\"aspectRatio\":\"16:9\"}"));
        Set<String> kinds = new ConcurrentSkipListSet<>();
        Set<String> previews = new ConcurrentSkipListSet<>();
        try (InputStream events = open("/api/v1/boards/" + board + "/events", reviewerToken)) {
            Thread reader = Thread.ofVirtual().start(() -> read(events, kinds, previews));
            String job = api.post("/api/v1/shots/" + shot + "/renders", "{}").text("id");
            assertThat(finished(job).path("status").asString()).isEqualTo("finished");
            await().atMost(Duration.ofSeconds(10)).until(() -> kinds.contains("take-changed"));
            assertThat(previews).hasSizeGreaterThanOrEqualTo(3);
            assertThat(kinds).contains("render-changed", "render-preview");
            reader.interrupt();
        }
    }

    @Test
    void stopsARenderWhenAsked() {
        String board = created(api.post("/api/v1/boards", "{\"title\":\"Stop\"}"));
        String shot = created(api.post(
                "/api/v1/boards/" + board + "/shots",
                "{\"prompt\":\"A train crosses a bridge\",\"durationSeconds\":60,\"aspectRatio\":\"16:9\"}"));
        String job = api.post("/api/v1/shots/" + shot + "/renders", "{}").text("id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.get("/api/v1/renders/" + job + "/preview").status() == 200);
        assertThat(new ApiClient(APP.url(), reviewerToken).delete("/api/v1/renders/" + job).status())
                .isEqualTo(403);
        assertThat(api.delete("/api/v1/renders/" + job).status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(5)).until(() -> status(job).equals("cancelled"));
        String next = api.post("/api/v1/shots/" + shot + "/renders", "{\"width\":256,\"height\":144,\"framesPerSecond\":12}")
                .text("id");
        await().atMost(Duration.ofSeconds(20)).until(() -> status(next).equals("running"));
        api.delete("/api/v1/renders/" + next);
    }

    @Test
    void answersBadInputWithAReasonAndNothingElse() {
        String board = created(api.post("/api/v1/boards", "{\"title\":\"Bad\"}"));
        String shots = "/api/v1/boards/" + board + "/shots";
        String shot = created(api.post(shots, "{\"prompt\":\"\u05E9\u05DC\u05D5\u05DD 👩‍🚀 مرحبا\"}"));
        String renders = "/api/v1/shots/" + shot + "/renders";
        refused(422, api.post("/api/v1/boards", "{\"title\":\"  \"}"));
        refused(422, api.post("/api/v1/boards", "{}"));
        refused(400, api.post("/api/v1/boards", "{\"title\":"));
        refused(422, api.post(shots, "{\"prompt\":\"\"}"));
        refused(422, api.post(shots, "{\"prompt\":\"" + "x".repeat(20_000) + "\"}"));
        refused(422, api.post(shots, "{\"prompt\":\"a\",\"durationSeconds\":0}"));
        refused(422, api.post(shots, "{\"prompt\":\"a\",\"durationSeconds\":10000}"));
        refused(422, api.post(shots, "{\"prompt\":\"a\",\"aspectRatio\":\"7:1\"}"));
        refused(422, api.post(renders, "{\"engine\":\"vapour\"}"));
        refused(422, api.post(renders, "{\"width\":100000,\"height\":720}"));
        refused(422, api.post(renders, "{\"framesPerSecond\":0}"));
        refused(404, api.get("/api/v1/boards/not-an-id"));
        refused(404, api.get("/api/v1/nothing-here"));
        refused(404, api.get("/api/v1/renders/00000000-0000-7000-8000-000000000000"));
        refused(405, api.send("/api/v1/boards", "PUT", java.net.http.HttpRequest.BodyPublishers.ofString("{}"),
                "Content-Type", "application/json"));
        ApiClient stranger = new ApiClient(APP.url(), strangerToken);
        refused(404, stranger.get("/api/v1/boards/" + board));
        refused(404, stranger.post(renders, "{}"));
        refused(404, stranger.get("/api/v1/boards/" + board + "/events"));
        refused(401, new ApiClient(APP.url(), "shl_made-up").get("/api/v1/boards/" + board));
        refused(401, new ApiClient(APP.url(), "\u00e9 not a token").get("/api/v1/boards/" + board));
        refused(403, new ApiClient(APP.url(), reviewerToken).post(renders, "{}"));
    }

    @Test
    void describesItselfByOpenApi() {
        JsonNode paths = api.get("/api/v1/openapi.json").json().path("paths");
        assertThat(List.of(
                        "/api/v1/boards",
                        "/api/v1/boards/{id}",
                        "/api/v1/boards/{id}/characters",
                        "/api/v1/boards/{id}/renders",
                        "/api/v1/shots/{id}",
                        "/api/v1/shots/{id}/renders",
                        "/api/v1/shots/{id}/brief",
                        "/api/v1/shots/{id}/brief/corrections",
                        "/api/v1/scenes/{id}/ledger",
                        "/api/v1/takes/{id}",
                        "/api/v1/renders/{id}",
                        "/api/v1/renders/{id}/preview",
                        "/api/v1/takes/{id}/clip",
                        "/api/v1/takes/{id}/poster",
                        "/api/v1/takes/{id}/blocking",
                        "/api/v1/boards/{id}/events"))
                .allSatisfy(path -> assertThat(paths.has(path)).as(path).isTrue());
    }

    private static void refused(int status, Answer answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.status()).as(body).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(body).doesNotContain("Exception", "app.shotloom", "\tat ");
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(201);
        return answer.text("id");
    }

    private static JsonNode finished(String job) {
        await().atMost(Duration.ofSeconds(120)).until(() -> Set.of("finished", "failed", "cancelled").contains(status(job)));
        return api.get("/api/v1/renders/" + job).json();
    }

    private static String status(String job) {
        return api.get("/api/v1/renders/" + job).text("status");
    }

    private static JsonNode subject(JsonNode blocking, String label) {
        for (JsonNode subject : blocking.path("subjects")) {
            if (label.equals(subject.path("label").asString())) {
                return subject;
            }
        }
        throw new AssertionError("No " + label + " in " + blocking);
    }

    private static double centre(JsonNode subject) {
        JsonNode box = subject.path("boxes").path(0);
        return box.path("x").asDouble() + box.path("width").asDouble() / 2;
    }

    private static InputStream open(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(APP.at(path))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return response.body();
    }

    private static void read(InputStream events, Set<String> kinds, Set<String> previews) {
        var lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8));
        String[] kind = {""};
        lines.lines().forEach(line -> {
            if (line.startsWith("event:")) {
                kind[0] = line.substring(6).strip();
                kinds.add(kind[0]);
            } else if (line.startsWith("data:") && kind[0].equals("render-preview")) {
                previews.add(line);
            }
        });
    }
}
