package app.shotloom.sheets;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A node worked by hand that draws sheets: it speaks the contract over a real broker and real HTTP. */
final class HandArtist implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SAMPLES = Path.of("inference-node", "contract", "samples");
    private static final long PATIENCE_MILLIS = 10_000;

    private final Connection connection;
    private final Session session;
    private final MessageConsumer requests;
    private final HttpClient http = HttpClient.newHttpClient();

    HandArtist(String broker) throws JMSException {
        connection = new ActiveMQConnectionFactory(broker + "?consumerWindowSize=0").createConnection();
        session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        requests = session.createConsumer(session.createQueue("shotloom.sheet.requested"));
        connection.start();
    }

    /** The next request about this sheet or board; others are taken and forgotten. */
    JsonNode take(Object subject) throws JMSException {
        for (Message message = requests.receive(PATIENCE_MILLIS); message != null; message = requests.receive(PATIENCE_MILLIS)) {
            JsonNode body = JSON.readTree(message.getBody(String.class));
            if (body.path("subjectId").asString().equals(subject.toString())) {
                return body;
            }
        }
        throw new AssertionError("Nobody asks for pictures of " + subject);
    }

    /** How many requests about this subject come until there was none for a while. */
    int count(Object subject, long quietMillis) throws JMSException {
        int count = 0;
        for (Message message = requests.receive(quietMillis); message != null; message = requests.receive(quietMillis)) {
            count += message.getBody(String.class).contains(subject.toString()) ? 1 : 0;
        }
        return count;
    }

    static List<String> names(JsonNode request) {
        return request.path("pictures").valueStream().map(one -> one.path("name").asString()).toList();
    }

    /** Puts a picture of one colour to the address of each that is asked for; gives the answers' statuses. */
    List<Integer> putAll(JsonNode request, Color color) {
        List<Integer> statuses = new ArrayList<>();
        request.path("pictures").forEach(one -> statuses.add(put(one.path("upload").asString(), jpeg(color))));
        return statuses;
    }

    int put(String address, byte[] picture) {
        try {
            var put = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "image/jpeg")
                    .PUT(BodyPublishers.ofByteArray(picture))
                    .build();
            return http.send(put, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static byte[] jpeg(Color color) {
        var image = new BufferedImage(48, 80, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 48 * 80; i++) {
            image.setRGB(i % 48, i / 48, color.getRGB());
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    void ready(JsonNode request) throws JMSException {
        ObjectNode message = sample("sheet-ready.v1");
        var pictures = message.putArray("pictures");
        names(request).forEach(name -> {
            ObjectNode hung = pictures.addObject().put("name", name).put("width", 48).put("height", 80);
            hung.putArray("standing").addObject()
                    .put("characterId", request.path("cast").path(0).path("characterId").asString())
                    .put("x", 0.5).put("width", 0.5).put("metres", 1.38);
        });
        send(request, message);
    }

    void failed(JsonNode request, String why) throws JMSException {
        send(request, sample("sheet-failed.v1").put("message", why));
    }

    private static ObjectNode sample(String name) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(SAMPLES.resolve(name + ".json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(JsonNode request, ObjectNode message) throws JMSException {
        message.set("requestId", request.path("requestId"));
        message.set("subjectId", request.path("subjectId"));
        Message letter = session.createTextMessage(message.toString());
        letter.setJMSType(message.path("type").asString());
        try (var producer = session.createProducer(session.createQueue("shotloom.sheet.results"))) {
            producer.send(letter);
        }
    }

    static UUID id(JsonNode request) {
        return UUID.fromString(request.path("requestId").asString());
    }

    @Override
    public void close() throws JMSException {
        connection.close();
    }
}
