package app.shotloom.render.messaging;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Between the contract's JSON and records. Unknown fields are passed over; a missing one makes a message unreadable. */
@Component
class MessageText {

    private static final Logger log = LoggerFactory.getLogger(MessageText.class);

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    String write(Object message) {
        return json.writeValueAsString(message);
    }

    <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    /** Nothing, and a line in the log, when it is no such message: sending it again would not help. */
    <T> Optional<T> read(Message message, Class<T> type) throws JMSException {
        try {
            return Optional.of(read(body(message), type));
        } catch (JacksonException e) {
            log.warn("A message of type {} cannot be read and is dropped: {}", message.getJMSType(), e.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** As a tree, for a message whose type may be any; a missing node when it is no JSON. */
    JsonNode tree(Message message) throws JMSException {
        try {
            return json.readTree(body(message));
        } catch (JacksonException e) {
            log.warn("A message that is no JSON is dropped");
            return json.missingNode();
        }
    }

    private static String body(Message message) throws JMSException {
        String body = message.isBodyAssignableTo(String.class) ? message.getBody(String.class) : null;
        return body == null ? "" : body;
    }
}
