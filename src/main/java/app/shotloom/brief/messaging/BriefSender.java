package app.shotloom.brief.messaging;

import app.shotloom.brief.internal.Asking;
import app.shotloom.brief.internal.BriefText;
import app.shotloom.brief.internal.Nodes;
import app.shotloom.brief.internal.Patience;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts words on the queue of the readers. They are not kept: what nobody takes within half a minute is asked again. In
 * the queue newer words of a shot take the place of older ones.
 */
@Component
class BriefSender implements Nodes {

    static final String REQUESTED = "shotloom.brief.requested";

    private static final Logger log = LoggerFactory.getLogger(BriefSender.class);
    private static final int URGENT = 8;
    private static final int IN_TURN = 3;

    private final JmsTemplate broker;
    private final BriefText text;
    private boolean troubled;

    BriefSender(ConnectionFactory connections, BriefText text) {
        this.broker = new JmsTemplate(connections);
        this.text = text;
    }

    @Override
    public void ask(Asking asking) {
        String body = text.write(BriefRequested.of(asking));
        try {
            broker.execute(session -> {
                try (var producer = session.createProducer(session.createQueue(REQUESTED))) {
                    producer.send(
                            letter(session, asking, body),
                            DeliveryMode.NON_PERSISTENT,
                            asking.urgent() ? URGENT : IN_TURN,
                            Patience.TIME_TO_LIVE.toMillis());
                }
                return null;
            });
            troubled = false;
        } catch (JmsException e) {
            if (!troubled) {
                log.warn("The broker cannot be reached; words wait to be read: {}", e.getMessage());
            }
            troubled = true;
        }
    }

    private static Message letter(Session session, Asking asking, String body) throws JMSException {
        Message letter = session.createTextMessage(body);
        letter.setJMSType(BriefRequested.TYPE);
        letter.setStringProperty("_AMQ_LVQ_NAME", asking.shot().toString());
        return letter;
    }
}
