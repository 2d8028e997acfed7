package app.shotloom.node;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests for briefs, all the way through a real broker and back. */
class BriefJourneyIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Heard> heard = new CopyOnWriteArrayList<>();
    private static final String RETYPED = UUID.randomUUID().toString();

    private static TestBroker broker;
    private static TestWeb web;
    private static TestStudio studio;
    private static NodeProcess node;
    private static Connection connection;
    private static Session session;

    /** An answer, and when it came: nanoseconds of {@link System#nanoTime}. */
    private record Heard(String type, JsonNode body, long at) {}

    @BeforeAll
    static void start() throws Exception {
        broker = TestBroker.started();
        web = new TestWeb();
        studio = new TestStudio(broker, web);
        connection = broker.connect();
        session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        Session ears = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        ears.createConsumer(ears.createTopic("shotloom.brief.ready")).setMessageListener(BriefJourneyIT::hear);
        for (int revision = 1; revision <= 4; revision++) {
            send(request().put("shotId", RETYPED).put("revision", revision));
        }
        node = NodeProcess.start("brief-journey", broker).awaitLine("reads briefs", 1);
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        connection.close();
        studio.close();
        web.close();
        broker.close();
    }

    @Test
    void answersWithABriefOfTheWords() throws Exception {
        ObjectNode request = request();
        JsonNode answer = answer(send(request)).body();

        assertThat(answer.get("type").asString()).isEqualTo("brief-ready.v1");
        assertThat(answer.get("shotId")).isEqualTo(request.get("shotId"));
        assertThat(answer.get("revision").asInt()).isEqualTo(12);
        assertThat(answer.get("node").asString()).isEqualTo("brief-journey");
        assertThat(answer.get("source").asString()).isEqualTo("offline");
        JsonNode brief = answer.get("brief");
        assertThat(brief.get("version").asInt()).isEqualTo(2);
        assertThat(brief.get("setting").asString()).isEqualTo("harbour");
        assertThat(brief.get("caption").asString()).contains("Mia is a stubborn ten-year-old").contains("red kiosk");
        assertThat(brief.get("subjects").valueStream().map(one -> one.get("label").asString()))
                .contains("Mia", "kiosk", "gull");
    }

    @Test
    void isQuickOnceItIsWarm() throws Exception {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long sent = System.nanoTime();
            best = Math.min(best, answer(send(request())).at() - sent);
        }
        System.out.printf("brief after %.1f ms%n", best / 1e6);
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(300));
    }

    @Test
    void doesNotWaitBehindARender() throws Exception {
        String job = studio.send(studio.order().put("durationSeconds", 60).put("framesPerSecond", 60));
        studio.awaitPreview(job);
        Heard answer = answer(send(request()));
        studio.cancel(job);

        assertThat(answer.body().get("readMillis").asInt()).isLessThan(1_000);
        assertThat(studio.previews(job).getFirst().at()).isLessThan(answer.at());
        node.awaitLine("Forgets job " + job, 1);
    }

    @Test
    void readsOnlyTheNewestOfWhatWasTypedMeanwhile() throws Exception {
        answer(send(request()));

        assertThat(heard.stream()
                        .filter(one -> one.body().get("shotId").asString().equals(RETYPED))
                        .map(one -> one.body().get("revision").asInt()))
                .containsExactly(4);
    }

    @Test
    void saysWhatIsWrongWithARequest() throws Exception {
        JsonNode answer = answer(send(request().put("durationSeconds", 600))).body();

        assertThat(answer.get("brief").get("undepicted").get(0).asString()).contains("0.5 to 60");
        assertThat(answer.get("brief").get("subjects")).isEmpty();
    }

    @Test
    void readsAnyTextAndLeavesWhatIsNoRequest() throws Exception {
        sendText("{\"type\":");
        ObjectNode request = request();
        ((ObjectNode) request.get("words")).put("prompt", "\uD83D\uDC31 \u0000 नमस्ते ".repeat(600) + "a red ball");

        JsonNode answer = answer(send(request)).body();
        assertThat(answer.get("brief").get("undepicted")).isNotEmpty();
    }

    private static ObjectNode request() throws IOException {
        var request = (ObjectNode) new ContractSample("brief-requested.v1").tree();
        return request.put("requestId", UUID.randomUUID().toString()).put("shotId", UUID.randomUUID().toString());
    }

    /** @return the request's id */
    private static String send(ObjectNode request) throws JMSException {
        sendText(JSON.writeValueAsString(request));
        return request.get("requestId").asString();
    }

    private static void sendText(String text) throws JMSException {
        var message = session.createTextMessage(text);
        message.setJMSType("brief-requested.v1");
        try (var producer = session.createProducer(session.createQueue("shotloom.brief.requested"))) {
            producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
            producer.setTimeToLive(Duration.ofMinutes(1).toMillis());
            producer.send(message);
        }
    }

    private static Heard answer(String requestId) {
        Eventually.within(Duration.ofSeconds(30), () -> find(requestId) != null, () -> "no brief came\n" + node.log());
        return find(requestId);
    }

    private static Heard find(String requestId) {
        return heard.stream()
                .filter(one -> one.body().get("requestId").asString().equals(requestId))
                .findFirst()
                .orElse(null);
    }

    private static void hear(Message message) {
        try {
            heard.add(new Heard(
                    message.getJMSType(), JSON.readTree(message.getBody(String.class)), System.nanoTime()));
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
