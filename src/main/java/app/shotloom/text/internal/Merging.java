package app.shotloom.text.internal;

import app.shotloom.shared.Refusal;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Merges texts, by Yjs on threads of its own. Each thread keeps the texts it merged last; a text always goes to the same
 * thread, so what one types letter by letter is merged without being read from the start each time.
 */
@Component
public class Merging {

    private static final int THREADS = 2;

    /** A history, as it is stored; the bytes are asked for only if no thread has it any more. */
    public record Content(UUID id, UUID stamp, Supplier<List<byte[]>> bytes) {}

    /**
     * What came out.
     *
     * @param says   the text then
     * @param change what has to be stored, null when nothing has changed
     * @param stamp  names the content then
     */
    public record Result(String says, byte @Nullable [] change, UUID stamp, boolean isIncomplete) {}

    private final List<YjsThread> threads =
            IntStream.range(0, THREADS).mapToObj(number -> new YjsThread("merging-" + number)).toList();

    /** The first text that is merged should not wait for JavaScript to be read. */
    @EventListener(ApplicationStartedEvent.class)
    void warmUp() {
        threads.forEach(YjsThread::warmUp);
    }

    /** To be called before a transaction that merges: after this, merging takes milliseconds. */
    public void ready() {
        threads.forEach(YjsThread::ready);
    }

    @PreDestroy
    void stop() {
        threads.forEach(YjsThread::close);
    }

    /** A new history that says this. */
    public Result begin(String says) {
        UUID stamp = UUID.randomUUID();
        return anyone().call(yjs -> new Result(says, yjs.begin(says), stamp, false));
    }

    /** @throws Refusal.Invalid when {@code change} is none of a text */
    public Result take(Content content, String says, byte[] change, UnaryOperator<String> clean) {
        return change(content, text -> {
            text.become(says);
            boolean complete = text.take(change);
            if (complete) {
                text.become(clean.apply(text.says()));
            }
            return complete;
        });
    }

    public Result become(Content content, String says) {
        return change(content, text -> {
            text.become(says);
            return true;
        });
    }

    /** The whole history as one. */
    public byte[] pack(Content content) {
        return with(content, YjsText::pack);
    }

    /** Both edits of one text, put together by words. */
    public String weave(String base, String one, String other) {
        return Edits.weave(base, one, other);
    }

    /** @param work answers false when it could not be done for want of earlier changes */
    private Result change(Content content, Predicate<YjsText> work) {
        return with(content, text -> {
            if (!work.test(text)) {
                Result lacking = new Result(text.says(), null, content.stamp(), true);
                text.forget();
                return lacking;
            }
            UUID next = UUID.randomUUID();
            byte[] change = text.change(next);
            return new Result(text.says(), change, change == null ? content.stamp() : next, false);
        });
    }

    /** The bytes are fetched on the caller's thread, which is the one in a transaction. */
    private <T> T with(Content content, Function<YjsText, T> work) {
        T kept = attempt(content, null, work);
        return kept != null ? kept : Objects.requireNonNull(attempt(content, content.bytes().get(), work));
    }

    private <T> @Nullable T attempt(Content content, @Nullable List<byte[]> bytes, Function<YjsText, T> work) {
        return thread(content).<@Nullable T>call(yjs -> {
            YjsText text = yjs.open(content, bytes);
            return text == null ? null : text.unlessItFails(work);
        });
    }

    private YjsThread thread(Content content) {
        return threads.get(Math.floorMod(content.id().hashCode(), threads.size()));
    }

    private YjsThread anyone() {
        return threads.get((int) (Thread.currentThread().threadId() % threads.size()));
    }
}
