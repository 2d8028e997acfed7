package app.shotloom.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.live.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final LiveTopic TOPIC = new LiveTopic("board/test");

    private final Watchers watchers = new Watchers();
    private final List<News> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        watchers.stop();
    }

    @Test
    void conflatesForASlowWatcherAndKeepsTheNewestLast() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        watchers.watch(TOPIC, Duration.ZERO, batch -> {
            heard.addAll(batch);
            busy.countDown();
            hold(go);
        });
        watchers.tell(TOPIC, news("first", "a", 0));
        assertThat(busy.await(5, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 10_000; i++) {
            watchers.tell(TOPIC, news("progress", "job", i));
        }
        watchers.tell(TOPIC, news("progress", "other", 1));
        watchers.tell(TOPIC, news("progress", "job", 10_000));
        go.countDown();
        await().until(() -> heard.size() == 3);
        assertThat(heard).extracting(news -> news.data().get("n")).containsExactly(0, 1, 10_000);
    }

    @Test
    void tellsAWatcherThatFellFarBehindThatItMissedSomething() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        watchers.watch(TOPIC, Duration.ZERO, batch -> {
            heard.addAll(batch);
            busy.countDown();
            hold(go);
        });
        watchers.tell(TOPIC, news("first", "a", 0));
        assertThat(busy.await(5, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 5 * Mailbox.LIMIT; i++) {
            watchers.tell(TOPIC, news("shot-revised", "shot" + i, i));
        }
        go.countDown();
        await().until(() -> heard.size() > 1);
        assertThat(heard.size()).isLessThanOrEqualTo(Mailbox.LIMIT + 2);
        assertThat(heard.get(1).kind()).isEqualTo(News.MISSED);
        assertThat(heard.getLast().data()).containsEntry("n", 5 * Mailbox.LIMIT - 1);
    }

    @Test
    void leavesTheOthersAloneWhenOneFails() {
        watchers.watch(TOPIC, Duration.ZERO, batch -> {
            throw new IllegalStateException("this watcher always fails");
        });
        watchers.watch(TOPIC, Duration.ZERO, heard::addAll);
        watchers.tell(TOPIC, news("a", "", 1));
        watchers.tell(TOPIC, news("b", "", 2));
        await().until(() -> heard.size() == 2);
    }

    @Test
    void letsFewBatchesThroughAtOnceAndKeepsTheRestApart() {
        Duration gap = Duration.ofMillis(100);
        List<Long> at = new CopyOnWriteArrayList<>();
        watchers.watch(TOPIC, gap, batch -> at.add(System.nanoTime()));
        for (int i = 0; i < 2 * Mailbox.BURST; i++) {
            int batches = i;
            watchers.tell(TOPIC, news("a", "", i));
            await().until(() -> at.size() > batches);
        }
        for (int i = Mailbox.BURST; i < at.size(); i++) {
            assertThat(at.get(i) - at.get(i - Mailbox.BURST)).isGreaterThanOrEqualTo(gap.toNanos() * Mailbox.BURST * 95 / 100);
        }
    }

    @Test
    void forgetsWhoHasGone() {
        Subscription subscription = watchers.watch(TOPIC, Duration.ZERO, heard::addAll);
        subscription.close();
        watchers.tell(TOPIC, news("a", "", 1));
        assertThat(watchers.topics()).isZero();
        assertThat(heard).isEmpty();
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static News news(String kind, String key, int number) {
        return new News(kind, key, Map.of("n", number));
    }
}
