package app.shotloom.sheets.messaging;

import app.shotloom.sheets.internal.Asking;
import app.shotloom.sheets.internal.SheetLinks;
import app.shotloom.sheets.internal.SheetNodes;
import app.shotloom.sheets.internal.SheetText;
import app.shotloom.sheets.internal.StoredDrawing;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;

/** Puts requests on the queue of those who draw sheets. In the queue a newer one of a subject takes the place of an older one. */
@Component
class SheetSender implements SheetNodes {

    static final String REQUESTED = "shotloom.sheet.requested";

    private static final Logger log = LoggerFactory.getLogger(SheetSender.class);
    private static final int IN_TURN = 3;

    private final JmsTemplate broker;
    private final SheetLinks links;
    private final SheetText text;

    SheetSender(ConnectionFactory connections, SheetLinks links, SheetText text) {
        this.broker = new JmsTemplate(connections);
        this.links = links;
        this.text = text;
    }

    @Override
    public void ask(UUID request, Asking asking) {
        if (!links.isReady()) {
            return;
        }
        String body = text.write(SheetRequested.of(request, asking, name -> links.upload(request, name)));
        try {
            broker.execute(session -> {
                try (var producer = session.createProducer(session.createQueue(REQUESTED))) {
                    producer.send(
                            letter(session, asking, body),
                            DeliveryMode.NON_PERSISTENT,
                            IN_TURN,
                            StoredDrawing.TIME_TO_LIVE.toMillis());
                }
                return null;
            });
        } catch (JmsException e) {
            log.warn("The broker cannot be reached; a sheet is not drawn yet: {}", e.getMessage());
        }
    }

    private static Message letter(Session session, Asking asking, String body) throws JMSException {
        Message letter = session.createTextMessage(body);
        letter.setJMSType(SheetRequested.TYPE);
        letter.setStringProperty("_AMQ_LVQ_NAME", asking.subject().toString());
        return letter;
    }
}
