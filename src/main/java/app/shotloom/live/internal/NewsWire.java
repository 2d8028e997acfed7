package app.shotloom.live.internal;

import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** News between replicas. A replica does not hear its own: its watchers have been told already. */
@Component
public class NewsWire {

    private static final String NEWS = "live-news.v1";

    private final Watchers watchers;
    private final TopicSender sender;
    private final JsonMapper json;

    NewsWire(Watchers watchers, TopicSender sender, JsonMapper json) {
        this.watchers = watchers;
        this.sender = sender;
        this.json = json;
    }

    public void send(LiveTopic topic, News news) {
        sender.send(NEWS, new Letter(topic.name(), news.kind(), news.key(), news.data()));
    }

    @JmsListener(
            destination = TopicSender.TOPIC,
            containerFactory = TopicListeners.NAME,
            selector = "JMSType = '" + NEWS + "' AND replica <> '#{@topicSender.replica()}'")
    void hear(TextMessage message) throws JMSException {
        Letter letter = json.readValue(message.getText(), Letter.class);
        watchers.tell(new LiveTopic(letter.topic()), new News(letter.kind(), letter.key(), letter.data()));
    }

    private record Letter(String topic, String kind, String key, Map<String, @Nullable Object> data) {}
}
