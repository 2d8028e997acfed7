package app.shotloom.node.messaging;

import app.shotloom.node.briefing.Briefing;
import app.shotloom.node.briefing.BriefingDesk;
import app.shotloom.node.briefing.BriefingRequest;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests for briefs, one at a time; of several that wait for the same shot only the newest is read. */
final class BriefChannel {
    private static final Logger log = LoggerFactory.getLogger(BriefChannel.class);
    private static final Duration LOOK_UP_EVERY = Duration.ofMillis(500);
    /** What a node keeps from the others while it reads: a tenth of a second's work. */
    private static final int MOST_WAITING = 8;

    private final MessageConsumer requests;
    private final BriefingDesk desk;
    private final MessageText text;
    private final Consumer<Briefing> answers;
    private final LinkedHashMap<UUID, BriefingRequest> waiting = new LinkedHashMap<>();

    BriefChannel(Connection connection, BriefingDesk desk, MessageText text, Consumer<Briefing> answers)
            throws JMSException {
        this.desk = desk;
        this.text = text;
        this.answers = answers;
        // Nobody misses a request that died with its node: the next pause in typing brings another
        Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
        this.requests = session.createConsumer(session.createQueue(BriefRequested.QUEUE));
    }

    /** Answers the next request; waits a moment for one. */
    void takeTurn() throws JMSException {
        if (waiting.isEmpty()) {
            hear(requests.receive(LOOK_UP_EVERY.toMillis()));
        }
        boolean more = !waiting.isEmpty();
        while (more && waiting.size() < MOST_WAITING) {
            more = hear(requests.receiveNoWait());
        }
        var next = waiting.pollFirstEntry();
        if (next != null) {
            desk.answer(next.getValue(), answers);
        }
    }

    private boolean hear(@Nullable Message message) throws JMSException {
        if (message == null) {
            return false;
        }
        try {
            String body = message.isBodyAssignableTo(String.class) ? message.getBody(String.class) : null;
            BriefingRequest request = text.readBriefRequested(body == null ? "" : body);
            waiting.merge(request.shotId(), request, (older, newer) -> newer.overtakes(older) ? newer : older);
        } catch (UnreadableMessageException e) {
            log.warn("Cannot read who waits for a brief: {}", e.getMessage());
        }
        return true;
    }
}
