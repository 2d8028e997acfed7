package app.shotloom.node.jobs;

import app.shotloom.node.NodeSettings;
import app.shotloom.node.brief.Brief;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Speaks to web, only by the signed addresses that a job brings along. It follows no redirect. */
@Component
class WebLink {
    private static final Duration[] PAUSES = {Duration.ofSeconds(1), Duration.ofSeconds(3)};
    private static final int LONGEST_ANSWER_BYTES = 512 * 1024; // a brief has at most half of that
    private static final int GONE = 410;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json;
    private final String node;

    WebLink(JsonMapper json, NodeSettings settings) {
        this.json = json;
        this.node = settings.name();
    }

    /**
     * Begins an attempt.
     *
     * @return empty when the job is cancelled, finished or deleted
     * @throws IOException when web is away, or does not speak the contract
     */
    Optional<ClaimAnswer> claim(URI claim, StopSign sign) throws IOException {
        var body = BodyPublishers.ofByteArray(json.writeValueAsBytes(Map.of("node", node)));
        var request = request(claim, "application/json", Duration.ofSeconds(10)).POST(body).build();
        var response = send(request, sign);
        return switch (response.statusCode()) {
            case 200 -> Optional.of(parse(response.body()));
            case GONE -> Optional.empty();
            default -> throw new IOException("web answered a claim with status " + response.statusCode());
        };
    }

    /**
     * Puts one result to its address; tries again when web is away for a moment.
     *
     * @throws SupersededException when this attempt is no longer wanted
     * @throws RefusedException when web will not have it, however often it is sent
     * @throws IOException when web stays away
     */
    void upload(URI address, String mediaType, BodyPublisher body, StopSign sign) throws IOException {
        var request = request(address, mediaType, Duration.ofMinutes(5)).PUT(body).build();
        for (Duration pause : PAUSES) {
            try {
                checkAccepted(send(request, sign).statusCode());
                return;
            } catch (RefusedException | SupersededException e) {
                throw e;
            } catch (IOException e) {
                sign.pause(pause);
            }
        }
        checkAccepted(send(request, sign).statusCode());
    }

    /** Claims a job from ourselves: an HTTP client's first request takes much longer than all others. */
    void rehearse() throws IOException {
        try (var echo = new LoopbackAnswer()) {
            claim(echo.address(), new StopSign());
        }
    }

    static URI requireHttp(URI address) {
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!http || address.getHost() == null) {
            throw new IllegalArgumentException("an address of web must be http or https and name a host");
        }
        return address;
    }

    private static HttpRequest.Builder request(URI address, String mediaType, Duration timeout) {
        return HttpRequest.newBuilder(requireHttp(address))
                .header("Content-Type", mediaType)
                .timeout(timeout);
    }

    private HttpResponse<byte[]> send(HttpRequest request, StopSign sign) throws IOException {
        var answer = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER_BYTES);
        try {
            return sign.await(client.sendAsync(request, answer));
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
        }
    }

    private ClaimAnswer parse(byte[] body) throws IOException {
        try {
            JsonNode answer = json.readTree(body);
            if (answer instanceof ObjectNode parts && parts.path("brief").path("version").asInt(0) != Brief.VERSION) {
                parts.putNull("brief"); // one of another version counts as none
            }
            return json.treeToValue(answer, ClaimAnswer.class);
        } catch (JacksonException e) {
            throw new IOException("web answered a claim with something else: " + e.getOriginalMessage());
        }
    }

    private static void checkAccepted(int status) throws IOException {
        if (status >= 200 && status < 300) {
            return;
        }
        if (status == GONE) {
            throw new SupersededException();
        }
        if (status >= 400 && status < 500 && status != 408 && status != 429) {
            throw new RefusedException(status);
        }
        throw new IOException("web answered an upload with status " + status);
    }

    /** The attempt is not the job's current one. */
    static final class SupersededException extends IOException {
        private static final long serialVersionUID = 1L;

        SupersededException() {
            super("this attempt is no longer wanted");
        }
    }

    /** Web will never take this upload. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;

        RefusedException(int status) {
            super("web refused an upload with status " + status);
            this.status = status;
        }

        boolean isTooLarge() {
            return status == 413;
        }
    }
}
