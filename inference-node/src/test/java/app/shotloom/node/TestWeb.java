package app.shotloom.node;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** What web serves to nodes: claims and uploads. */
final class TestWeb implements AutoCloseable {
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final Map<String, byte[]> uploads = new ConcurrentHashMap<>();
    private final HttpServer server;

    TestWeb() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jobs/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String claim(String jobId) {
        return base() + jobId + "/claim?signature=secret";
    }

    /** From now on nobody wants this job. */
    void forget(String jobId) {
        gone.add(jobId);
    }

    int attempts(String jobId) {
        return attempts.getOrDefault(jobId, 0);
    }

    /** @return null when nothing was uploaded */
    byte[] upload(String jobId, int attempt, String part) {
        return uploads.get("/jobs/" + jobId + "/" + attempt + "/" + part);
    }

    boolean hasUploadsOf(String jobId) {
        return uploads.keySet().stream().anyMatch(path -> path.startsWith("/jobs/" + jobId));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jobs/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            String jobId = path.split("/")[2];
            if (gone.contains(jobId)) {
                exchange.sendResponseHeaders(410, -1);
            } else if (exchange.getRequestMethod().equals("POST")) {
                send(exchange, claimed(jobId));
            } else {
                uploads.put(path, body);
                exchange.sendResponseHeaders(204, -1);
            }
        }
    }

    private String claimed(String jobId) {
        int attempt = attempts.merge(jobId, 1, Integer::sum);
        String to = base() + jobId + "/" + attempt;
        return """
                {"attempt":%d,"upload":{"clip":"%s/clip?s=a","poster":"%s/poster?s=b","blocking":"%s/blocking?s=c"},\
                "added":"later"}"""
                .formatted(attempt, to, to, to);
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
