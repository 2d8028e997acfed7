package app.shotloom.board.ui;

import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        return shots(event, "ids");
    }

    static List<ShotId> shots(DomEvent event, String name) {
        return ids(event, name).map(ShotId::new).toList();
    }

    static List<SceneId> scenes(DomEvent event, String name) {
        return ids(event, name).map(SceneId::new).toList();
    }

    private static Stream<UUID> ids(DomEvent event, String name) {
        return StreamSupport.stream(detail(event).path(name).spliterator(), false).map(id -> UUID.fromString(id.asString()));
    }

    private static JsonNode detail(DomEvent event) {
        return event.getEventData().path("event.detail");
    }
}
