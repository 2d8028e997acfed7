package app.shotloom.node.messaging;

import app.shotloom.node.jobs.SheetDesk;
import app.shotloom.node.jobs.SheetOutcome;
import app.shotloom.node.jobs.SheetTicket;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests for sheets, one at a time, and says how each ended. */
final class SheetChannel {
    private static final Logger log = LoggerFactory.getLogger(SheetChannel.class);
    private static final String RESULTS = "shotloom.sheet.results";
    private static final Duration LOOK_UP_EVERY = Duration.ofMillis(500);
    private static final Duration WORTH_HEARING_FOR = Duration.ofMinutes(2);

    private final Session session;
    private final MessageConsumer requests;
    private final MessageProducer results;
    private final SheetDesk desk;
    private final MessageText text;
    private final String node;

    SheetChannel(Connection connection, SheetDesk desk, MessageText text, String node) throws JMSException {
        this.desk = desk;
        this.text = text;
        this.node = node;
        // Nobody misses a request that died with its node: whoever still looks at the sheet asks again
        this.session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        this.requests = session.createConsumer(session.createQueue(SheetRequested.QUEUE));
        this.results = session.createProducer(session.createQueue(RESULTS));
        results.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        results.setTimeToLive(WORTH_HEARING_FOR.toMillis());
    }

    /** Draws the next sheet; waits a moment for one. */
    void takeTurn() throws JMSException {
        Message message = requests.receive(LOOK_UP_EVERY.toMillis());
        if (message == null) {
            return;
        }
        try {
            String body = message.isBodyAssignableTo(String.class) ? message.getBody(String.class) : null;
            SheetTicket ticket = text.readSheetRequested(body == null ? "" : body);
            report(ticket, desk.carryOut(ticket));
        } catch (UnreadableMessageException e) {
            log.warn("Cannot read who waits for a sheet: {}", e.getMessage());
        }
    }

    private void report(SheetTicket ticket, SheetOutcome outcome) throws JMSException {
        switch (outcome) {
            case SheetOutcome.Ready ready -> {
                log.info("Drew {}: {} pictures, {} ms", ticket, ready.pictures().size(), ready.drawMillis());
                send(SheetReady.TYPE, SheetReady.of(ticket, node, ready));
            }
            case SheetOutcome.Failed failed -> send(SheetFailed.TYPE, SheetFailed.of(ticket, node, failed.message()));
            case SheetOutcome.Dropped dropped -> log.debug("Forgets {}: nobody waits for it any more", ticket);
        }
    }

    private void send(String type, Object record) throws JMSException {
        var message = session.createTextMessage(text.write(record));
        message.setJMSType(type);
        results.send(message);
    }
}
