package app.shotloom.brief;

import app.shotloom.board.ShotId;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A reading node worked by hand: it speaks the contract over a real broker, and reads what the test tells it. */
final class HandReader implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("inference-node", "contract", "samples");
    private static final long PATIENCE_MILLIS = 10_000;

    private final Connection connection;
    private final Session session;
    private final MessageConsumer requests;
    private final MessageProducer answers;

    HandReader(String broker) throws JMSException {
        connection = new ActiveMQConnectionFactory(broker + "?consumerWindowSize=0").createConnection();
        session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        requests = session.createConsumer(session.createQueue("shotloom.brief.requested"));
        answers = session.createProducer(session.createTopic("shotloom.brief.ready"));
        connection.start();
    }

    static ObjectNode sample(String name) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(SAMPLES.resolve(name + ".json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next request about this shot that says this; others are taken and forgotten. */
    JsonNode take(ShotId shot, String prompt) throws JMSException {
        for (Message message = requests.receive(PATIENCE_MILLIS); message != null; message = requests.receive(PATIENCE_MILLIS)) {
            JsonNode body = JSON.readTree(message.getBody(String.class));
            if (body.path("shotId").asString().equals(shot.toString())
                    && body.path("words").path("prompt").asString().equals(prompt)) {
                return body;
            }
        }
        throw new AssertionError("No words of shot " + shot + " to read: " + prompt);
    }

    /** All requests about this shot that come until there was none for a while. */
    List<JsonNode> takeAll(ShotId shot, long quietMillis) throws JMSException {
        List<JsonNode> all = new ArrayList<>();
        for (Message message = requests.receive(quietMillis); message != null; message = requests.receive(quietMillis)) {
            JsonNode body = JSON.readTree(message.getBody(String.class));
            if (body.path("shotId").asString().equals(shot.toString())) {
                all.add(body);
            }
        }
        return all;
    }

    /** An empty brief of that length, to be filled. */
    static ObjectNode brief(double seconds) {
        ObjectNode brief = sample("brief.v2");
        brief.put("durationSeconds", seconds).put("caption", "").put("setting", "studio").put("time", "day");
        brief.putNull("weather");
        for (String list : List.of("style", "subjects", "relations", "beats", "states", "spots", "dialogue", "absent", "undepicted")) {
            brief.putArray(list);
        }
        return brief;
    }

    void answer(JsonNode request, String source, JsonNode brief) throws JMSException {
        ObjectNode ready = sample("brief-ready.v1");
        ready.set("requestId", request.path("requestId"));
        ready.set("shotId", request.path("shotId"));
        ready.set("revision", request.path("revision"));
        ready.put("source", source);
        ready.set("brief", brief);
        Message letter = session.createTextMessage(ready.toString());
        letter.setJMSType("brief-ready.v1");
        answers.send(letter);
    }

    @Override
    public void close() throws JMSException {
        connection.close();
    }
}
