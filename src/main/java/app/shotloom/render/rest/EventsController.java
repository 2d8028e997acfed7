package app.shotloom.render.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderQueue;
import app.shotloom.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * A board's events as a stream. The request's own (virtual) thread writes it, so a slow client keeps nobody waiting but
 * itself; what it does not take in time is conflated in its mailbox.
 */
@RestController
class EventsController {

    private static final Logger log = LoggerFactory.getLogger(EventsController.class);

    private final Boards boards;
    private final RenderQueue queue;
    private final Live live;
    private final OpenStreams streams;
    private final JsonMapper json;

    EventsController(Boards boards, RenderQueue queue, Live live, OpenStreams streams, JsonMapper json) {
        this.boards = boards;
        this.queue = queue;
        this.live = live;
        this.streams = streams;
        this.json = json;
    }

    /** First a {@code snapshot} of the renders under way, then what changes, for as long as one may see the board. */
    @GetMapping(path = "/api/v1/boards/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void events(@PathVariable UUID id, HttpServletResponse response) {
        BoardId board = new BoardId(id);
        boards.requireView(board);
        try (EventStream stream = streams.open();
                var news = live.subscribe(LiveTopic.board(id), Duration.ZERO, stream::offer)) {
            begin(response);
            stream.write(response, "snapshot", json.writeValueAsString(snapshot(board)));
            response.flushBuffer();
            while (stream.isOpen()) {
                writeNext(stream, response, board);
            }
        } catch (IOException | InterruptedException e) {
            log.debug("A reader of board {} has gone", id);
        } catch (Refusal e) {
            log.debug("A reader of board {} may not see it any more", id);
        }
    }

    private void writeNext(EventStream stream, HttpServletResponse response, BoardId board)
            throws IOException, InterruptedException {
        List<News> batch = stream.next();
        if (batch.isEmpty()) {
            boards.requireView(board);
            stream.writeHeartbeat(response);
        }
        for (News news : batch) {
            stream.write(response, news.kind(), json.writeValueAsString(news.data()));
        }
        response.flushBuffer();
    }

    private static void begin(HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // proxies that buffer would hold back the news
        response.setHeader("X-Accel-Buffering", "no");
    }

    private Map<String, Object> snapshot(BoardId board) {
        List<Running> renders = queue.latestOf(board).values().stream()
                .filter(job -> job.status().isOpen())
                .map(Running::of)
                .toList();
        return Map.of("boardId", board.value(), "renders", renders);
    }

    private record Running(
            UUID jobId,
            UUID shotId,
            String status,
            double progress,
            @Nullable Double secondsLeft,
            int previewSequence,
            UUID startedBy) {

        static Running of(RenderJob job) {
            return new Running(
                    job.id().value(),
                    job.shot().value(),
                    job.status().code(),
                    job.progress(),
                    job.secondsLeft(),
                    job.previewSequence(),
                    job.startedBy().value());
        }
    }
}
