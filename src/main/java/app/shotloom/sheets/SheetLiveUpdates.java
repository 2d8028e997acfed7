package app.shotloom.sheets;

import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everyone on a board that pictures of its cast were drawn. */
@Component
class SheetLiveUpdates {

    private final Live live;

    SheetLiveUpdates(Live live) {
        this.live = live;
    }

    @EventListener
    void on(SheetDrawingChanged event) {
        String subject = event.subject().toString();
        Map<String, Object> data = Map.of("boardId", event.board().toString(), "subjectId", subject);
        live.publish(LiveTopic.board(event.board().value()), new News("sheet-drawn", subject, data));
    }
}
