package app.shotloom.render.messaging;

import app.shotloom.render.internal.Cancellations;
import jakarta.annotation.PreDestroy;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Message;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.JmsException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells every node that a job is cancelled, from a thread of its own. If that is lost, nothing is: the node works in
 * vain, and what it brings is refused.
 */
@Component
class CancelSender {

    private static final Logger log = LoggerFactory.getLogger(CancelSender.class);
    private static final long TIME_TO_LIVE_MILLIS = 60_000;

    private final JmsTemplate topic;
    private final MessageText text;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("render-cancelled").factory());

    CancelSender(ConnectionFactory connections, MessageText text) {
        this.text = text;
        topic = new JmsTemplate(connections);
        topic.setPubSubDomain(true);
        topic.setExplicitQosEnabled(true);
        topic.setDeliveryMode(DeliveryMode.NON_PERSISTENT);
        topic.setTimeToLive(TIME_TO_LIVE_MILLIS);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Cancellations.Cancelled event) {
        thread.execute(() -> send(event.job().value()));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void send(UUID job) {
        try {
            topic.send(Addresses.CANCELLED, session -> {
                Message message = session.createTextMessage(text.write(RenderCancelled.of(job)));
                message.setJMSType(RenderCancelled.TYPE);
                return message;
            });
        } catch (JmsException e) {
            log.warn("The nodes could not be told that job {} is cancelled: {}", job, e.getMessage());
        }
    }
}
