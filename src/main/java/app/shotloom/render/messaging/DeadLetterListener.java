package app.shotloom.render.messaging;

import app.shotloom.render.RenderJobId;
import app.shotloom.render.internal.Results;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

/**
 * Hears which messages the broker gave up on: jobs that took nodes down with them, results that could not be stored.
 * Either way the job must not hang.
 */
@Component
class DeadLetterListener {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterListener.class);

    private final Results results;
    private final MessageText text;

    DeadLetterListener(Results results, MessageText text) {
        this.results = results;
        this.text = text;
    }

    @JmsListener(destination = Addresses.DEAD, containerFactory = QueueListening.NAME)
    void hear(Message message) throws JMSException {
        String jobId = text.tree(message).path("jobId").asString("");
        log.warn("The broker gave up on a {} for job {}", message.getJMSType(), jobId);
        id(jobId).ifPresent(results::giveUp);
    }

    private static Optional<RenderJobId> id(String text) {
        try {
            return Optional.of(new RenderJobId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            log.warn("A dead letter names no job: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
