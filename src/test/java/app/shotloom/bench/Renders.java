package app.shotloom.bench;

import app.shotloom.support.ApiClient;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Shots and renders as a script asks for them. */
final class Renders {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final ApiClient api;

    Renders(ApiClient api) {
        this.api = api;
    }

    String board(String title) {
        return api.post("/api/v1/boards", "{\"title\":\"" + title + "\"}").text("id");
    }

    String shot(String board, String prompt, double seconds) {
        return api.post("/api/v1/boards/" + board + "/shots",
                        "{\"prompt\":\"%s\",\"durationSeconds\":%s,\"aspectRatio\":\"16:9\"}".formatted(prompt, seconds))
                .text("id");
    }

    /** Asks for a render of 1280×720 at 24 frames a second; returns its id. */
    String start(String shot) {
        return api.post("/api/v1/shots/" + shot + "/renders",
                        "{\"engine\":\"animatic\",\"seed\":7,\"width\":1280,\"height\":720,\"framesPerSecond\":24}")
                .text("id");
    }

    boolean hasPreview(String render) {
        return api.get("/api/v1/renders/" + render + "/preview").status() == 200;
    }

    void awaitPreview(String render) {
        Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(BETWEEN_LOOKS)
                .until(() -> hasPreview(render));
    }

    void awaitFinished(String render) {
        Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(BETWEEN_LOOKS)
                .until(() -> status(render), status -> !status.equals("queued") && !status.equals("running"));
        if (!status(render).equals("finished")) {
            throw new IllegalStateException("The render " + render + " ended as " + status(render));
        }
    }

    void cancel(String render) {
        api.delete("/api/v1/renders/" + render);
    }

    private String status(String render) {
        return api.get("/api/v1/renders/" + render).text("status");
    }
}
