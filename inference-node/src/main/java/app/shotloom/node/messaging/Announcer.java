package app.shotloom.node.messaging;

import app.shotloom.node.jobs.Onlookers;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends previews and progress to every web, on a session of its own; what cannot be sent is lost. */
final class Announcer implements Onlookers {
    private static final Logger log = LoggerFactory.getLogger(Announcer.class);
    private static final String TOPIC = "shotloom.render.progress";
    private static final Duration WORTH_HEARING_FOR = Duration.ofSeconds(5);

    private final Session session;
    private final MessageProducer producer;
    private final MessageText text;
    private final Clock clock;

    Announcer(Connection connection, MessageText text, Clock clock) throws JMSException {
        this.text = text;
        this.clock = clock;
        this.session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        this.producer = session.createProducer(session.createTopic(TOPIC));
        producer.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        producer.setTimeToLive(WORTH_HEARING_FOR.toMillis());
    }

    @Override
    public void preview(Preview preview) {
        send(RenderPreview.TYPE, RenderPreview.of(preview, clock.millis()));
    }

    @Override
    public void progress(Progress progress) {
        send(RenderProgress.TYPE, RenderProgress.of(progress, clock.millis()));
    }

    /** One at a time: the last picture of one job may still be on its way when the next job begins. */
    private synchronized void send(String type, Object record) {
        try {
            var message = session.createTextMessage(text.write(record));
            message.setJMSType(type);
            producer.send(message);
        } catch (JMSException e) {
            log.debug("A {} was lost", type, e);
        }
    }
}
