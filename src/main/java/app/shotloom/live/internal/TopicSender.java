package app.shotloom.live.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.TextMessage;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends to the other replicas from a thread of its own, so that whoever publishes never waits for the broker. Without a
 * broker letters are dropped: they tell of what is in the database anyway, and nobody wants ten-second-old news.
 */
@Component("topicSender")
public class TopicSender {

    static final String TOPIC = "shotloom.live";

    private static final Logger log = LoggerFactory.getLogger(TopicSender.class);
    private static final int OUTGOING = 10_000;
    private static final long TIME_TO_LIVE_MILLIS = 10_000;

    private final String replica = UUID.randomUUID().toString();
    private final BlockingQueue<Letter> outgoing = new ArrayBlockingQueue<>(OUTGOING);
    private final JmsTemplate topic;
    private final JsonMapper json;
    private final Thread thread = Thread.ofPlatform().daemon().name("live-sender").unstarted(this::sendAll);
    private boolean connected = true;

    TopicSender(ConnectionFactory connections, JsonMapper json) {
        this.json = json;
        topic = new JmsTemplate(connections);
        topic.setPubSubDomain(true);
        topic.setExplicitQosEnabled(true);
        topic.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        topic.setTimeToLive(TIME_TO_LIVE_MILLIS);
    }

    /** This replica's name on the wire; a new one at each start. */
    public String replica() {
        return replica;
    }

    void send(String type, Object content) {
        if (!outgoing.offer(new Letter(type, json.writeValueAsString(content)))) {
            log.debug("Too many letters wait for the broker; one is dropped");
        }
    }

    @PostConstruct
    void start() {
        thread.start();
    }

    @PreDestroy
    void stop() {
        thread.interrupt();
    }

    private void sendAll() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                send(outgoing.take());
            }
        } catch (InterruptedException e) {
            log.debug("The sender of news stops with the program");
        }
    }

    private void send(Letter letter) throws InterruptedException {
        try {
            topic.send(TOPIC, session -> {
                TextMessage message = session.createTextMessage(letter.text());
                message.setJMSType(letter.type());
                message.setStringProperty("replica", replica);
                return message;
            });
            connected = true;
        } catch (JmsException e) {
            if (connected) {
                log.warn("The broker cannot be reached; other replicas hear no news until it is back: {}", e.getMessage());
            }
            connected = false;
            outgoing.clear();
            Thread.sleep(200);
        }
    }

    private record Letter(String type, String text) {}
}
