package app.shotloom.node.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.node.ContractSample;
import app.shotloom.node.NodeSettings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WebLinkTest {
    private final WebLink web = new WebLink(new JsonMapper(), new NodeSettings("node-1", 0, false));
    private final StopSign sign = new StopSign();
    private final Queue<Integer> answers = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final CountDownLatch open = new CountDownLatch(1);
    private String body = "";
    private boolean waits;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        open.countDown();
        server.stop(0);
    }

    @Test
    void theContractsAnswerIsOurs() throws IOException {
        new ContractSample("claim-answer.v1").assertSameAs(ClaimAnswer.class);
    }

    @Test
    void claimsInItsName() throws IOException {
        answers.add(200);
        body = new ContractSample("claim-answer.v1").text();

        assertThat(web.claim(address(), sign)).hasValueSatisfying(claim -> assertThat(claim.attempt()).isEqualTo(1));
        assertThat(heard).containsExactly("POST {\"node\":\"node-1\"}");
    }

    @Test
    void aJobThatIsGoneIsNotClaimed() throws IOException {
        answers.add(410);

        assertThat(web.claim(address(), sign)).isEmpty();
    }

    @Test
    void aClaimThatWebCannotAnswerIsTriedAnotherTime() {
        answers.add(503);

        assertThatThrownBy(() -> web.claim(address(), sign)).isInstanceOf(IOException.class);
    }

    @Test
    void uploadAddressesMustBeWebAddresses() throws IOException {
        answers.add(200);
        body = new ContractSample("claim-answer.v1").text().replace("http://127.0.0.1:8080", "file:///tmp");

        assertThatThrownBy(() -> web.claim(address(), sign)).isInstanceOf(IOException.class);
    }

    @Test
    void aRedirectIsNotFollowed() {
        answers.add(302);

        assertThatThrownBy(() -> web.claim(address(), sign)).hasMessageContaining("302");
        assertThat(heard).hasSize(1);
    }

    @Test
    void anUploadIsTriedAgainWhenWebStumbles() throws IOException {
        answers.addAll(List.of(503, 204));

        web.upload(address(), "image/jpeg", BodyPublishers.ofString("poster"), sign);

        assertThat(heard).containsExactly("PUT poster", "PUT poster");
    }

    @Test
    void anUploadThatIsRefusedIsNotTriedAgain() {
        answers.add(413);

        assertThatThrownBy(() -> web.upload(address(), "video/mp4", BodyPublishers.ofString("clip"), sign))
                .isInstanceOfSatisfying(
                        WebLink.RefusedException.class,
                        refusal -> assertThat(refusal.isTooLarge()).isTrue());
        assertThat(heard).hasSize(1);
    }

    @Test
    void anUploadOfAnOldAttemptIsNotWanted() {
        answers.add(410);

        assertThatThrownBy(() -> web.upload(address(), "video/mp4", BodyPublishers.ofString("clip"), sign))
                .isInstanceOf(WebLink.SupersededException.class);
    }

    @Test
    void aStopSignEndsTheWaitForWeb() {
        waits = true;
        answers.add(200);
        Thread.ofVirtual().start(() -> sign.raise(StopSign.Reason.CANCELLED));

        assertThatThrownBy(() -> web.claim(address(), sign)).isInstanceOf(StopSign.StoppedException.class);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/x?signature=s");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            heard.add(exchange.getRequestMethod() + " " + sent);
            if (waits) {
                open.await();
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            int status = answers.remove();
            exchange.sendResponseHeaders(status, status == 200 ? bytes.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
