package app.shotloom.render.rest;

import app.shotloom.live.News;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One open stream: hands news over to the thread that writes it, and writes it as server-sent events. */
final class EventStream implements AutoCloseable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LinkedTransferQueue<List<News>> handOver = new LinkedTransferQueue<>();
    private final Consumer<EventStream> onClose;
    private volatile boolean open = true;

    EventStream(Consumer<EventStream> onClose) {
        this.onClose = onClose;
    }

    boolean isOpen() {
        return open;
    }

    /** Waits until the writer takes it: meanwhile the mailbox behind conflates. */
    void offer(List<News> batch) {
        try {
            boolean taken = false;
            while (open && !taken) {
                taken = handOver.tryTransfer(batch, 1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next news; none when it is time for a sign of life, or the stream is closed. */
    List<News> next() throws InterruptedException {
        List<News> batch = handOver.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        return batch == null ? List.of() : batch;
    }

    void write(HttpServletResponse response, String event, String data) throws IOException {
        print(response, "event: " + event + "\ndata: " + data + "\n\n");
    }

    /** Shows the reader that the stream lives, and us whether the reader does. */
    void writeHeartbeat(HttpServletResponse response) throws IOException {
        print(response, ":\n\n");
    }

    @Override
    public void close() {
        open = false;
        handOver.put(List.of());
        onClose.accept(this);
    }

    private static void print(HttpServletResponse response, String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
