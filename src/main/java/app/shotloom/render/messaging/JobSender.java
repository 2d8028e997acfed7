package app.shotloom.render.messaging;

import app.shotloom.media.MediaId;
import app.shotloom.render.internal.NodeLinks;
import app.shotloom.render.internal.Order;
import app.shotloom.render.internal.RenderSettings;
import app.shotloom.render.internal.StoredJob;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import java.util.UUID;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/** Puts a job on the queue of its engine. Returns when the broker has it on disk. */
@Component
class JobSender {

    private static final double MILLIS = 1000.0;

    private final JmsTemplate broker;
    private final MessageText text;
    private final NodeLinks links;

    JobSender(ConnectionFactory connections, MessageText text, NodeLinks links) {
        this.broker = new JmsTemplate(connections);
        this.text = text;
        this.links = links;
    }

    void send(StoredJob job) {
        String body = text.write(message(job));
        broker.execute(session -> {
            Queue queue = session.createQueue(Addresses.REQUESTED_PREFIX + job.settings().engine());
            try (var producer = session.createProducer(queue)) {
                producer.send(letter(session, job, body), DeliveryMode.PERSISTENT, job.priority(), Message.DEFAULT_TIME_TO_LIVE);
            }
            return null;
        }, false);
    }

    private static Message letter(Session session, StoredJob job, String body) throws jakarta.jms.JMSException {
        Message letter = session.createTextMessage(body);
        letter.setJMSType(RenderRequested.TYPE);
        // the broker takes a message with the same id only once
        letter.setStringProperty("_AMQ_DUPL_ID", job.id().toString());
        return letter;
    }

    private RenderRequested message(StoredJob job) {
        Order order = text.read(job.words(), Order.class);
        RenderSettings settings = job.settings();
        return new RenderRequested(
                RenderRequested.TYPE,
                job.id().value(),
                settings.engine(),
                settings.seed(),
                settings.width(),
                settings.height(),
                settings.framesPerSecond(),
                job.duration().toMillis() / MILLIS,
                order.words(),
                order.castWith(media -> links.reference(new MediaId(UUID.fromString(media)))),
                order.carried(),
                order.corrections(),
                order.brief(),
                order.look(),
                order.arrows(),
                order.palette(),
                links.claim(job.id()));
    }
}
