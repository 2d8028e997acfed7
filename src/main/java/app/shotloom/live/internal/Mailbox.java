package app.shotloom.live.internal;

import app.shotloom.live.News;
import app.shotloom.live.Subscription;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one watcher has not read yet. Putting news in never waits for the watcher; newer news of the same kind and key
 * replaces older; a watcher that falls {@value #LIMIT} behind is told that it missed something instead.
 */
final class Mailbox implements Subscription {

    static final int LIMIT = 1_000;

    /** Batches that may follow each other quickly, so that news rarely waits for the batch before it. */
    static final int BURST = 8;

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final Executor threads;
    private final Duration gap;
    private final Consumer<List<News>> reader;
    private final Runnable onClose;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Slot, News> waiting = new LinkedHashMap<>();
    private final Deque<Long> starts = new ArrayDeque<>(BURST); // nanoseconds; used by the one thread that reads
    private boolean reading;
    private boolean closed;

    /** @param gap between batches on average: at most {@value #BURST} batches begin in as many gaps */
    Mailbox(Executor threads, Duration gap, Consumer<List<News>> reader, Consumer<Mailbox> onClose) {
        this.threads = threads;
        this.gap = gap;
        this.reader = reader;
        this.onClose = () -> onClose.accept(this);
    }

    void put(News news) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            keep(news);
            if (!reading) {
                reading = true;
                threads.execute(this::read);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            waiting.clear();
        } finally {
            lock.unlock();
        }
        onClose.run();
    }

    private void keep(News news) {
        if (waiting.size() >= LIMIT) {
            waiting.clear();
            waiting.put(Slot.of(News.missed()), News.missed());
        }
        // taken out first, so that what is newest is also read last
        waiting.remove(Slot.of(news));
        waiting.put(Slot.of(news), news);
    }

    private void read() {
        for (List<News> batch = take(); !batch.isEmpty(); batch = take()) {
            noteStart();
            try {
                reader.accept(batch);
            } catch (RuntimeException e) {
                log.warn("A watcher failed on {}; the others are not affected", batch.getFirst().kind(), e);
            }
            if (!pause()) {
                close();
            }
        }
    }

    private List<News> take() {
        lock.lock();
        try {
            List<News> batch = List.copyOf(waiting.values());
            waiting.clear();
            reading = !batch.isEmpty();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void noteStart() {
        if (starts.size() == BURST) {
            starts.removeFirst();
        }
        starts.addLast(System.nanoTime());
    }

    /** Until the next batch may begin: never at once, so that what happens together is read together. */
    private boolean pause() {
        long least = gap.toNanos() / BURST;
        long wait = starts.size() < BURST ? 0 : starts.getFirst() + BURST * gap.toNanos() - System.nanoTime();
        try {
            Thread.sleep(Duration.ofNanos(Math.max(least, wait)));
            return true;
        } catch (InterruptedException e) {
            // only the end of the program interrupts a reader
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Slot(String kind, String key) {
        static Slot of(News news) {
            return new Slot(news.kind(), news.key());
        }
    }
}
