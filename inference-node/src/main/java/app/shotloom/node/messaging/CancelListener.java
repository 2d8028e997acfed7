package app.shotloom.node.messaging;

import app.shotloom.node.jobs.JobDesk;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears which jobs nobody wants any more. */
final class CancelListener {
    private static final Logger log = LoggerFactory.getLogger(CancelListener.class);

    private final JobDesk desk;
    private final MessageText text;

    private CancelListener(JobDesk desk, MessageText text) {
        this.desk = desk;
        this.text = text;
    }

    /** Listens until the connection is closed. */
    static void listen(Connection connection, JobDesk desk, MessageText text) throws JMSException {
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        session.createConsumer(session.createTopic(RenderCancelled.TOPIC)).setMessageListener(new CancelListener(desk, text)::hear);
    }

    private void hear(Message message) {
        try {
            String body = message.isBodyAssignableTo(String.class) ? message.getBody(String.class) : null;
            desk.cancel(text.readCancelled(body == null ? "" : body));
        } catch (UnreadableMessageException | JMSException e) {
            log.warn("Cannot read who is cancelled: {}", e.getMessage());
        }
    }
}
