package app.shotloom.node.messaging;

import app.shotloom.node.briefing.Briefing;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every web what was read, on a session of its own; what cannot be sent is lost. */
final class BriefAnnouncer {
    private static final Logger log = LoggerFactory.getLogger(BriefAnnouncer.class);
    private static final Duration WORTH_HEARING_FOR = Duration.ofSeconds(30);

    private final Session session;
    private final MessageProducer producer;
    private final MessageText text;
    private final String node;

    BriefAnnouncer(Connection connection, MessageText text, String node) throws JMSException {
        this.text = text;
        this.node = node;
        this.session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        this.producer = session.createProducer(session.createTopic(BriefReady.TOPIC));
        producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        producer.setTimeToLive(WORTH_HEARING_FOR.toMillis());
    }

    /** One at a time: a chat endpoint's brief comes on a thread of its own. */
    synchronized void announce(Briefing briefing) {
        try {
            var message = session.createTextMessage(text.writeBriefReady(briefing, node));
            message.setJMSType(BriefReady.TYPE);
            producer.send(message);
        } catch (JMSException e) {
            log.warn("A brief of shot {} was lost: {}", briefing.request().shotId(), e.getMessage());
        }
    }
}
