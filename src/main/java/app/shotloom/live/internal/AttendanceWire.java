package app.shotloom.live.internal;

import app.shotloom.live.LiveTopic;
import app.shotloom.live.Present;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who is here, told between replicas. */
@Component
class AttendanceWire {

    private static final String PRESENCE = "live-presence.v1";

    private final TopicSender sender;
    private final JsonMapper json;
    private @Nullable Hearer hearer;

    AttendanceWire(TopicSender sender, JsonMapper json) {
        this.sender = sender;
        this.json = json;
    }

    interface Hearer {
        void hear(String replica, LiveTopic topic, List<Present> people);
    }

    void listenWith(Hearer listener) {
        hearer = listener;
    }

    void send(LiveTopic topic, List<Present> people) {
        sender.send(PRESENCE, new Roll(topic.name(), people));
    }

    @JmsListener(
            destination = TopicSender.TOPIC,
            containerFactory = TopicListeners.NAME,
            selector = "JMSType = '" + PRESENCE + "' AND replica <> '#{@topicSender.replica()}'")
    void hear(TextMessage message) throws JMSException {
        Roll roll = json.readValue(message.getText(), Roll.class);
        if (hearer != null) {
            hearer.hear(message.getStringProperty("replica"), new LiveTopic(roll.topic()), roll.people());
        }
    }

    private record Roll(String topic, List<Present> people) {}
}
