package app.shotloom.board.ui;

import app.shotloom.board.ShotId;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads what the wall's events carry. */
final class Details {

    private Details() {}

    static String text(DomEvent event, String name) {
        return detail(event).path(name).asString("");
    }

    static int number(DomEvent event, String name) {
        return detail(event).path(name).asInt(0);
    }

    static List<ShotId> shots(DomEvent event) {
        return StreamSupport.stream(detail(event).path("ids").spliterator(), false)
                .map(id -> new ShotId(UUID.fromString(id.asString())))
                .toList();
    }

    private static JsonNode detail(DomEvent event) {
        return event.getEventData().path("event.detail");
    }
}
