package app.shotloom.node.reader.chat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small server on loopback that speaks the chat protocol, and answers as each test wants. */
public final class ChatEndpoint implements AutoCloseable {
    /** One answer to one question. */
    public interface Answer {
        void to(HttpExchange exchange, JsonNode question) throws IOException;
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private volatile Answer answer = saying("{}");

    public ChatEndpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    public ChatEndpoint answers(Answer next) {
        answer = next;
        return this;
    }

    public List<JsonNode> questions() {
        return questions;
    }

    List<String> keys() {
        return keys;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    public ChatReader reader(Duration timeout) {
        return new ChatReader(new ChatSettings(url(), "small-model", "very-secret", timeout), new JsonMapper());
    }

    /** The usual answer of the protocol with this as what the model says. */
    public static Answer saying(String content) {
        return body(200, completion(content, "stop"));
    }

    static Answer body(int status, String text) {
        return (exchange, question) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static String completion(String content, String reason) {
        var completion = JSON.createObjectNode().put("id", "c1").put("object", "chat.completion");
        var choice = completion.putArray("choices").addObject().put("index", 0).put("finish_reason", reason);
        choice.putObject("message").put("role", "assistant").put("content", content);
        return JSON.writeValueAsString(completion);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode question = JSON.readTree(exchange.getRequestBody().readAllBytes());
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            questions.add(question);
            answer.to(exchange, question);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
