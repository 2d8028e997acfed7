package app.shotloom.node;

import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Web's side of the broker: orders renders and hears what comes of them. */
final class TestStudio implements AutoCloseable {
    /** One message as heard, and when: nanoseconds of {@link System#nanoTime}. */
    record Heard(String type, JsonNode body, long at) {
        boolean isOf(String jobId) {
            return body.path("jobId").asString("").equals(jobId);
        }
    }

    private final JsonMapper json = new JsonMapper();
    private final List<Heard> live = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Heard> results = new LinkedBlockingQueue<>();
    private final TestWeb web;
    private final Connection connection;
    private final Session session;

    TestStudio(TestBroker broker, TestWeb web) throws JMSException {
        this.web = web;
        this.connection = broker.connect();
        this.session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        Session ears = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        ears.createConsumer(ears.createTopic("shotloom.render.progress"))
                .setMessageListener(message -> live.add(heard(message)));
        ears.createConsumer(ears.createQueue("shotloom.render.results"))
                .setMessageListener(message -> results.add(heard(message)));
    }

    /** The contract's sample as an order for the engine of the tests. */
    ObjectNode order() throws IOException {
        Path sample = Path.of("contract/samples/render-requested.v1.json");
        var order = (ObjectNode) json.readTree(Files.readString(sample));
        String jobId = UUID.randomUUID().toString();
        return order.put("jobId", jobId).put("engine", MovingBox.NAME).put("claim", web.claim(jobId));
    }

    /** @return the job's id */
    String send(ObjectNode order) throws JMSException {
        var queue = session.createQueue("shotloom.render.requested." + MovingBox.NAME);
        return sendTo(queue, order);
    }

    String sendTo(jakarta.jms.Queue queue, ObjectNode order) throws JMSException {
        var message = session.createTextMessage(json.writeValueAsString(order));
        message.setJMSType("render-requested.v1");
        session.createProducer(queue).send(message);
        return order.get("jobId").asString();
    }

    jakarta.jms.Queue queue(String name) throws JMSException {
        return session.createQueue(name);
    }

    void sendText(String queue, String text) throws JMSException {
        session.createProducer(session.createQueue(queue)).send(session.createTextMessage(text));
    }

    void cancel(String jobId) throws JMSException {
        var message = session.createTextMessage(
                json.writeValueAsString(json.createObjectNode().put("type", "render-cancelled.v1").put("jobId", jobId)));
        message.setJMSType("render-cancelled.v1");
        var producer = session.createProducer(session.createTopic("shotloom.render.cancelled"));
        producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        producer.send(message);
    }

    /** The next result of any job. */
    Heard result() throws InterruptedException {
        Heard result = results.poll(60, TimeUnit.SECONDS);
        if (result == null) {
            throw new AssertionError("no result came");
        }
        return result;
    }

    List<Heard> previews(String jobId) {
        return live.stream()
                .filter(heard -> heard.type().equals("render-preview.v1") && heard.isOf(jobId))
                .toList();
    }

    List<Heard> progress(String jobId) {
        return live.stream()
                .filter(heard -> heard.type().equals("render-progress.v1") && heard.isOf(jobId))
                .toList();
    }

    void awaitPreview(String jobId) {
        Eventually.within(Duration.ofSeconds(30), () -> !previews(jobId).isEmpty(), () -> "no preview of " + jobId);
    }

    /** The text of the next dead letter. */
    String deadLetter() throws JMSException {
        try (var consumer = session.createConsumer(session.createQueue("shotloom.render.dead"))) {
            Message message = consumer.receive(20_000);
            return message == null ? "none" : message.getBody(String.class);
        }
    }

    @Override
    public void close() throws JMSException {
        connection.close();
    }

    private Heard heard(Message message) {
        try {
            return new Heard(message.getJMSType(), json.readTree(message.getBody(String.class)), System.nanoTime());
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }
}
