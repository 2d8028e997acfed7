package app.shotloom.text.internal;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A platform thread with a Yjs of its own: JavaScript here neither runs on virtual threads nor on two at once. */
class YjsThread implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(YjsThread.class);

    /** For JavaScript to be read, on a slow machine. */
    private static final int PATIENCE_AT_FIRST_SECONDS = 20;

    /** For a merge, which takes milliseconds; somebody holds a database connection meanwhile. */
    private static final int PATIENCE_SECONDS = 3;

    private final ExecutorService thread;
    private volatile @Nullable Yjs yjs;

    YjsThread(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    void warmUp() {
        thread.execute(this::yjs);
    }

    /** Waits until there is a Yjs; at once when there is. */
    void ready() {
        if (yjs == null) {
            await(thread.submit(this::yjs), PATIENCE_AT_FIRST_SECONDS);
        }
    }

    <T extends @Nullable Object> T call(Function<Yjs, T> work) {
        return await(thread.submit(() -> run(work)), PATIENCE_SECONDS);
    }

    private <T extends @Nullable Object> T await(Future<T> answer, int seconds) {
        try {
            return answer.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
        } catch (TimeoutException endless) {
            startAnew();
            throw new Refusal.Invalid("text", Saying.of("text.too-slow"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a text was merged", stopped);
        }
    }

    private <T extends @Nullable Object> T run(Function<Yjs, T> work) {
        try {
            return work.apply(yjs());
        } catch (PolyglotException failed) {
            if (failed.isCancelled() || failed.isResourceExhausted() || failed.isInternalError()) {
                startAnew();
            }
            log.debug("A change of a text is not taken", failed);
            throw new Refusal.Invalid("text", Saying.of("text.not-a-change"));
        }
    }

    private Yjs yjs() {
        Yjs there = yjs;
        if (there == null) {
            yjs = there = new Yjs();
        }
        return there;
    }

    /** Stops what runs; the next text gets a new Yjs. */
    private void startAnew() {
        Yjs ended = yjs;
        yjs = null;
        if (ended != null) {
            ended.close();
        }
    }

    @Override
    public void close() {
        startAnew();
        thread.shutdownNow();
    }
}
