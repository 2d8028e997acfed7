package app.shotloom.node.messaging;

import app.shotloom.node.jobs.HandedBackException;
import app.shotloom.node.jobs.JobDesk;
import app.shotloom.node.jobs.Onlookers;
import app.shotloom.node.jobs.Outcome;
import app.shotloom.node.jobs.Ticket;
import jakarta.jms.Connection;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes jobs from the engines' queues, one at a time. A job's message and the message about its result are one
 * transaction: the broker forgets the one when it has the other.
 */
final class JobChannel {
    private static final Logger log = LoggerFactory.getLogger(JobChannel.class);
    private static final String RESULTS = "shotloom.render.results";
    private static final Duration LOOK_UP_EVERY = Duration.ofMillis(500);

    private final Session session;
    private final List<MessageConsumer> queues = new ArrayList<>();
    private final MessageProducer results;
    private final Onlookers onlookers;
    private final JobDesk desk;
    private final MessageText text;
    private final String node;

    JobChannel(
            Connection connection,
            Collection<String> engines,
            Onlookers onlookers,
            JobDesk desk,
            MessageText text,
            String node)
            throws JMSException {
        this.onlookers = onlookers;
        this.desk = desk;
        this.text = text;
        this.node = node;
        this.session = connection.createSession(Session.SESSION_TRANSACTED);
        for (String engine : engines) {
            queues.add(session.createConsumer(session.createQueue(RenderRequested.QUEUE_PREFIX + engine)));
        }
        this.results = session.createProducer(session.createQueue(RESULTS));
        results.setDeliveryMode(DeliveryMode.PERSISTENT);
    }

    /**
     * Does the next job of each queue that has one; waits a moment for them.
     *
     * @throws IOException when web is away; the job is back at the broker
     */
    void takeTurn() throws JMSException, IOException {
        for (MessageConsumer queue : queues) {
            Message message = queue.receive(LOOK_UP_EVERY.toMillis() / queues.size());
            if (message != null) {
                handle(message);
            }
        }
    }

    private void handle(Message message) throws JMSException, IOException {
        try {
            Ticket ticket = text.readTicket(body(message));
            log.info("Takes {}", ticket);
            Outcome outcome = desk.carryOut(ticket, onlookers);
            report(ticket.jobId(), outcome);
            session.commit();
            log(ticket.jobId(), outcome);
        } catch (UnreadableMessageException | HandedBackException e) {
            log.warn("Gives a message back to the broker: {}", e.getMessage());
            session.rollback();
        } catch (IOException e) {
            session.rollback();
            throw e;
        }
    }

    private void report(UUID jobId, Outcome outcome) throws JMSException {
        switch (outcome) {
            case Outcome.Finished finished -> send(RenderFinished.TYPE, RenderFinished.of(jobId, node, finished));
            case Outcome.Failed failed -> send(RenderFailed.TYPE, RenderFailed.of(jobId, node, failed));
            case Outcome.Dropped dropped -> {}
        }
    }

    /** Says how a job ended once the broker knows: until then it may still come back. */
    private static void log(UUID jobId, Outcome outcome) {
        switch (outcome) {
            case Outcome.Finished finished ->
                log.info("Finished job {}: {} frames, {} ms", jobId, finished.frameCount(), finished.renderMillis());
            case Outcome.Failed failed -> log.warn("Job {} failed: {}", jobId, failed.reason());
            case Outcome.Dropped dropped -> log.info("Forgets job {}: {}", jobId, dropped.why());
        }
    }

    private void send(String type, Object record) throws JMSException {
        var message = session.createTextMessage(text.write(record));
        message.setJMSType(type);
        results.send(message);
    }

    private static String body(Message message) throws JMSException, UnreadableMessageException {
        if (!message.isBodyAssignableTo(String.class)) {
            throw new UnreadableMessageException("a message that is not text");
        }
        String body = message.getBody(String.class);
        return body == null ? "" : body;
    }
}
