package app.shotloom.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A start that answers a first request and ends again, from which the JDK learns its start-up cache.
 *
 * @see "docs/adr/0004-start-up-cache.md"
 */
@Component
@ConditionalOnBooleanProperty("shotloom.exit-when-ready")
class Rehearsal {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @EventListener
    void answerOnceAndEnd(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = URI.create("http://127.0.0.1:" + web.getWebServer().getPort() + "/");
            try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
                client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
        ready.getApplicationContext().close();
    }
}
