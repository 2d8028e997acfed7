package app.shotloom.render;

import app.shotloom.board.BoardId;
import app.shotloom.support.ApiClient;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a board's event stream, as a script would. */
final class EventReader implements AutoCloseable {

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Stream<String> lines;
    private String kind = "";

    private record Event(String kind, String data) {}

    EventReader(BoardId board, ApiClient api) {
        lines = api.lines("/api/v1/boards/" + board + "/events");
        Thread.ofVirtual().start(this::read);
    }

    /** The next event of that kind; others on the way are passed over. */
    JsonNode next(String wanted) throws InterruptedException {
        for (Event event = events.poll(15, TimeUnit.SECONDS); event != null; event = events.poll(15, TimeUnit.SECONDS)) {
            if (event.kind().equals(wanted)) {
                return HandNode.JSON.readTree(event.data());
            }
        }
        throw new AssertionError("No event " + wanted);
    }

    private void read() {
        try {
            lines.forEach(line -> {
                if (line.startsWith("event: ")) {
                    kind = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(kind, line.substring(6)));
                }
            });
        } catch (UncheckedIOException closed) {
            // the test has closed the stream
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
