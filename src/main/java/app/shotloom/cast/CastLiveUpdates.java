package app.shotloom.cast;

import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everyone on a board that its cast changed. */
@Component
class CastLiveUpdates {

    private final Live live;

    CastLiveUpdates(Live live) {
        this.live = live;
    }

    @EventListener
    void on(CharacterChanged event) {
        String id = event.character().toString();
        Map<String, Object> data = Map.of("boardId", event.board().toString(), "characterId", id);
        live.publish(LiveTopic.board(event.board().value()), new News("character-changed", id, data));
    }
}
