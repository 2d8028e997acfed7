package app.shotloom.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One client of a board's event stream; every event reaches the listener on a thread of its own, kind and data. */
final class EventTail implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InputStream stream;

    EventTail(String base, String token, String board, BiConsumer<String, JsonNode> listener)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/boards/" + board + "/events"))
                .header("Authorization", "Bearer " + token)
                .build();
        stream = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
                .send(request, BodyHandlers.ofInputStream())
                .body();
        Thread.ofVirtual().start(() -> read(listener));
    }

    private void read(BiConsumer<String, JsonNode> listener) {
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String kind = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    kind = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    listener.accept(kind, JSON.readTree(line.substring("data:".length())));
                }
            }
        } catch (IOException closed) {
            // The end of the measurement closes the stream under the reader
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
