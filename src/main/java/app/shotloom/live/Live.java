package app.shotloom.live;

import app.shotloom.live.internal.AfterCommit;
import app.shotloom.live.internal.NewsWire;
import app.shotloom.live.internal.Watchers;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Tells everyone who watches a topic what happened. Publishing never waits: not for a slow watcher, not for the broker.
 */
@Service
public class Live {

    private final Watchers watchers;
    private final NewsWire wire;

    Live(Watchers watchers, NewsWire wire) {
        this.watchers = watchers;
        this.wire = wire;
    }

    /** Tells the watchers of every replica; inside a transaction after its commit, and never if it rolls back. */
    public void publish(LiveTopic topic, News news) {
        AfterCommit.run(() -> {
            watchers.tell(topic, news);
            wire.send(topic, news);
        });
    }

    /** Tells this replica's watchers only: for what every replica hears by itself, such as previews. */
    public void publishHere(LiveTopic topic, News news) {
        watchers.tell(topic, news);
    }

    /** Watches a topic. The reader is called on a thread of its own, one piece of news at a time. */
    public Subscription subscribe(LiveTopic topic, Consumer<News> reader) {
        return watchers.watch(topic, Duration.ZERO, batch -> batch.forEach(reader));
    }

    /** Watches in batches, one in each {@code gap} on average; a few may follow each other quickly. */
    public Subscription subscribe(LiveTopic topic, Duration gap, Consumer<List<News>> reader) {
        return watchers.watch(topic, gap, reader);
    }
}
