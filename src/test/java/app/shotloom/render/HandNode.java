package app.shotloom.render;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A node worked by hand: it speaks the contract over a real broker and real HTTP, and draws what the test tells it. */
final class HandNode implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("inference-node", "contract", "samples");
    private static final long PATIENCE_MILLIS = 15_000;

    private final Connection connection;
    private final Session session;
    private final MessageConsumer jobs;
    private final MessageConsumer cancelled;
    private final HttpClient http = HttpClient.newHttpClient();

    HandNode(String broker) throws JMSException {
        connection = new ActiveMQConnectionFactory(broker + "?consumerWindowSize=0").createConnection();
        session = connection.createSession(Session.SESSION_TRANSACTED);
        jobs = session.createConsumer(session.createQueue("shotloom.render.requested.animatic"));
        cancelled = session.createConsumer(session.createTopic("shotloom.render.cancelled"));
        connection.start();
    }

    record Answer(int status, JsonNode json) {}

    static ObjectNode sample(String name) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(SAMPLES.resolve(name + ".json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The job's message; others that lie in front of it are taken and forgotten. */
    JsonNode take(RenderJobId job) throws JMSException {
        for (Message message = receive(PATIENCE_MILLIS); message != null; message = receive(PATIENCE_MILLIS)) {
            session.commit();
            JsonNode body = JSON.readTree(message.getBody(String.class));
            if (body.path("jobId").asString().equals(job.toString())) {
                return body;
            }
        }
        throw new AssertionError("No message for job " + job);
    }

    /** How often the job's message lies in the queue; all messages are taken. */
    int count(RenderJobId job, long patienceMillis) throws JMSException {
        int count = 0;
        for (Message message = receive(patienceMillis); message != null; message = receive(1_500)) {
            session.commit();
            count += message.getBody(String.class).contains(job.toString()) ? 1 : 0;
        }
        return count;
    }

    /** Takes the job's message and dies over it. */
    void stumbleOver(RenderJobId job, boolean claimFirst) throws JMSException {
        Message message = receive(PATIENCE_MILLIS);
        while (message != null && !message.getBody(String.class).contains(job.toString())) {
            session.commit();
            message = receive(PATIENCE_MILLIS);
        }
        if (message == null) {
            throw new AssertionError("No message for job " + job);
        }
        if (claimFirst) {
            claim(JSON.readTree(message.getBody(String.class)));
        }
        session.rollback();
    }

    private Message receive(long millis) throws JMSException {
        return jobs.receive(millis);
    }

    boolean hearsCancel(RenderJobId job) throws JMSException {
        for (Message message = cancelled.receive(PATIENCE_MILLIS); message != null; message = cancelled.receive(PATIENCE_MILLIS)) {
            session.commit();
            if (message.getBody(String.class).contains(job.toString())) {
                return true;
            }
        }
        return false;
    }

    Answer claim(JsonNode job) {
        return send("POST", job.path("claim").asString(), "application/json", "{\"node\":\"by hand\"}".getBytes());
    }

    int put(JsonNode claim, String part, String type, byte[] bytes) {
        return send("PUT", claim.path("upload").path(part).asString(), type, bytes).status();
    }

    Answer send(String method, String url, String type, byte[] body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .header("Content-Type", type)
                    .method(method, BodyPublishers.ofByteArray(body))
                    .build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), json(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        return text.isEmpty() ? JSON.missingNode() : JSON.readTree(text);
    }

    /** Sends a sample of the contract, made out to this job and attempt. */
    void tell(RenderJobId job, int attempt, ObjectNode message) throws JMSException {
        message.put("jobId", job.toString()).put("attempt", attempt);
        String type = message.path("type").asString();
        boolean progress = type.equals("render-preview.v1") || type.equals("render-progress.v1");
        Message letter = session.createTextMessage(message.toString());
        letter.setJMSType(type);
        try (var producer = session.createProducer(progress
                ? session.createTopic("shotloom.render.progress")
                : session.createQueue("shotloom.render.results"))) {
            producer.send(letter);
        }
        session.commit();
    }

    static UUID id(JsonNode node) {
        return UUID.fromString(node.asString());
    }

    @Override
    public void close() throws JMSException {
        connection.close();
    }
}
