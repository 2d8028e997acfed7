package app.shotloom.live.internal;

import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.live.Subscription;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Who watches what on this replica. */
@Component
public class Watchers {

    private final Map<LiveTopic, Set<Mailbox>> byTopic = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("live-", 0).factory());

    public Subscription watch(LiveTopic topic, Duration gap, Consumer<List<News>> reader) {
        Mailbox mailbox = new Mailbox(threads, gap, reader, gone -> leave(topic, gone));
        byTopic.compute(topic, (same, mailboxes) -> {
            Set<Mailbox> all = mailboxes == null ? ConcurrentHashMap.newKeySet() : mailboxes;
            all.add(mailbox);
            return all;
        });
        return mailbox;
    }

    public void tell(LiveTopic topic, News news) {
        byTopic.getOrDefault(topic, Set.of()).forEach(mailbox -> mailbox.put(news));
    }

    int topics() {
        return byTopic.size();
    }

    private void leave(LiveTopic topic, Mailbox mailbox) {
        byTopic.computeIfPresent(topic, (same, mailboxes) -> {
            mailboxes.remove(mailbox);
            return mailboxes.isEmpty() ? null : mailboxes;
        });
    }

    @PreDestroy
    void stop() {
        byTopic.values().forEach(mailboxes -> mailboxes.forEach(Mailbox::close));
        threads.shutdownNow();
    }
}
