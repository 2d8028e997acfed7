package app.shotloom.node.briefing;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.chat.ChatReader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Asks the chat endpoint for its brief, one request after the other on a thread of its own. Newer words of a shot make
 * the question about older ones superfluous, even when it was asked already.
 */
@Component
class SecondOpinion implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(SecondOpinion.class);
    private static final int MOST_WAITING = 64;

    /** What it says, and how long that took from taking the request. */
    record Answer(Brief brief, long readMillis) {}

    private record Wish(BriefingRequest request, BriefOrder reading, long begun, Consumer<Answer> answer) {}

    private final ChatReader chat;
    private final LinkedHashMap<UUID, Wish> waiting = new LinkedHashMap<>();
    private @Nullable Wish asked;
    private @Nullable Thread thread;

    SecondOpinion(ChatReader chat) {
        this.chat = chat;
    }

    /** Does nothing where there is no endpoint, or nothing to read. */
    synchronized void ask(BriefingRequest request, long begun, Consumer<Answer> answer) {
        BriefOrder reading = request.reading();
        if (!chat.isOn() || reading == null || reading.words().prompt().isBlank()) {
            return;
        }
        if (waiting.size() >= MOST_WAITING) {
            waiting.pollFirstEntry();
        }
        waiting.put(request.shotId(), new Wish(request, reading, begun, answer));
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("chat").start(this::run);
        } else if (asked != null && request.overtakes(asked.request())) {
            thread.interrupt();
        }
        notifyAll();
    }

    private void run() {
        while (true) {
            try {
                answer(next());
            } catch (InterruptedException e) {
                if (isOver()) {
                    return;
                }
            } catch (RuntimeException e) {
                log.warn("The brief of the chat endpoint is not used", e);
            }
        }
    }

    private void answer(Wish wish) throws InterruptedException {
        Optional<Brief> brief = chat.read(wish.reading());
        long millis = Duration.ofNanos(System.nanoTime() - wish.begun()).toMillis();
        if (isStillAsked(wish)) {
            brief.ifPresent(proposed -> wish.answer().accept(new Answer(proposed, millis)));
        }
    }

    private synchronized Wish next() throws InterruptedException {
        asked = null;
        while (waiting.isEmpty() && thread != null) {
            wait();
        }
        // Whatever was interrupted is answered or given up by now
        Thread.interrupted();
        Map.Entry<UUID, Wish> next = waiting.pollFirstEntry();
        if (next == null || thread == null) {
            throw new InterruptedException();
        }
        asked = next.getValue();
        return next.getValue();
    }

    private synchronized boolean isStillAsked(Wish wish) {
        Wish newer = waiting.get(wish.request().shotId());
        asked = null;
        return newer == null;
    }

    private synchronized boolean isOver() {
        return thread == null;
    }

    @Override
    public synchronized void destroy() {
        Thread working = thread;
        thread = null;
        if (working != null) {
            working.interrupt();
        }
    }
}
