package app.shotloom.script;

import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everyone on a board that its script changed. */
@Component
class ScriptLiveUpdates {

    private final Live live;

    ScriptLiveUpdates(Live live) {
        this.live = live;
    }

    @EventListener
    void on(ScriptChanged event) {
        String board = event.board().toString();
        live.publish(LiveTopic.board(event.board().value()), new News("script-changed", board, Map.of("boardId", board)));
    }
}
