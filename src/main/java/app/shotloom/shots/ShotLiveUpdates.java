package app.shotloom.shots;

import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.shots.ShotEvent.ShotRevised;
import app.shotloom.shots.ShotEvent.TakesChanged;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everyone on a board what changed in its shots; never the words themselves, which are read with one's own rights. */
@Component
class ShotLiveUpdates {

    private final Live live;

    ShotLiveUpdates(Live live) {
        this.live = live;
    }

    @EventListener
    void on(ShotRevised event) {
        Map<String, Object> data = about(event);
        data.put("field", event.field().key());
        data.put("by", event.by().value().toString());
        publish(event, "shot-revised", event.shot() + "/" + event.field(), data);
    }

    @EventListener
    void on(TakesChanged event) {
        Map<String, Object> data = about(event);
        data.put("takeId", event.take().toString());
        TakeId chosen = event.chosen();
        if (chosen != null) {
            data.put("chosen", chosen.toString());
        }
        publish(event, "take-changed", event.shot() + "/" + event.take(), data);
    }

    private static Map<String, Object> about(ShotEvent event) {
        Map<String, Object> data = new HashMap<>();
        data.put("boardId", event.board().toString());
        data.put("shotId", event.shot().toString());
        return data;
    }

    private void publish(ShotEvent event, String kind, String key, Map<String, Object> data) {
        live.publish(LiveTopic.board(event.board().value()), new News(kind, key, data));
    }
}
