package app.shotloom.board;

import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everyone on a board that its order or title changed. */
@Component
class BoardLiveUpdates {

    private final Live live;

    BoardLiveUpdates(Live live) {
        this.live = live;
    }

    @EventListener
    void on(BoardEvent.BoardRenamed event) {
        publish(event.board(), "board-renamed", Map.of("boardId", event.board().toString(), "title", event.title()));
    }

    @EventListener
    void on(BoardEvent.LookChosen event) {
        publish(event.board(), "look-chosen", Map.of(
                "boardId", event.board().toString(),
                "look", event.look().look().code(),
                "arrows", event.look().arrows()));
    }

    @EventListener
    void on(BoardEvent.OutlineChanged event) {
        publish(event.board(), "outline-changed", Map.of("boardId", event.board().toString()));
    }

    private void publish(BoardId board, String kind, Map<String, Object> data) {
        live.publish(LiveTopic.board(board.value()), new News(kind, kind, data));
    }
}
