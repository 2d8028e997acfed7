package app.shotloom.brief;

import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everyone on a board that a brief of one of its shots changed. */
@Component
class BriefLiveUpdates {

    private final Live live;

    BriefLiveUpdates(Live live) {
        this.live = live;
    }

    @EventListener
    void on(BriefChanged event) {
        String shot = event.shot().toString();
        Map<String, Object> data = Map.of("boardId", event.board().toString(), "shotId", shot);
        live.publish(LiveTopic.board(event.board().value()), new News("brief-changed", shot, data));
    }
}
