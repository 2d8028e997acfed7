package app.shotloom.node.reader.chat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One question to the endpoint over HTTP, with a limit on its time and its size. It follows no redirect. */
final class ChatLink {
    private static final int LONGEST_ANSWER_BYTES = 512 * 1024;

    private final ChatSettings settings;
    private final HttpClient client;

    ChatLink(ChatSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    /**
     * What it answers, whatever the status.
     *
     * @throws ChatRefusedException when there is no whole answer within the time
     * @throws InterruptedException when nobody waits for it any more
     */
    HttpResponse<byte[]> ask(byte[] question, Duration time) throws ChatRefusedException, InterruptedException {
        var request = HttpRequest.newBuilder(settings.endpoint()).header("Content-Type", "application/json");
        if (!settings.key().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        var limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER_BYTES);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.POST(BodyPublishers.ofByteArray(question)).build(), limited);
        try {
            // The client's own time limit ends with the headers: an answer that trickles would take for ever
            return answer.get(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ChatRefusedException("no answer within " + settings.timeout().toMillis() + " ms");
        } catch (ExecutionException e) {
            String what = e.getCause() instanceof IOException broken ? broken.getClass().getSimpleName() : "no connection";
            throw new ChatRefusedException("the connection failed (" + what + ")");
        } finally {
            answer.cancel(true);
        }
    }
}
