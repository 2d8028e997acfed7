package app.shotloom.brief.internal;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pins subjects to places in the frame; what is not said of a place is as it is at that time. */
final class SpotAmendment {

    private static final List<String> PLACE = List.of("x", "y", "depth", "height", "facing");

    private final Draft draft;

    SpotAmendment(Draft draft) {
        this.draft = draft;
    }

    void place(String place, ObjectNode wanted) {
        String key = Amendment.subject(draft, place + ".subject", wanted.path("subject"));
        if (wanted.path("removed").asBoolean(false)) {
            draft.unpin(key);
            return;
        }
        wanted.properties().forEach(field -> {
            if (!field.getKey().equals("subject") && !field.getKey().equals("removed")) {
                FieldRules.check(FieldRules.SPOT, field.getKey(), place + "." + field.getKey(), field.getValue());
            }
        });
        ObjectNode current = nearest(wanted);
        if (current != null && isThere(current, wanted)) {
            return;
        }
        if (wanted.path("pinned").asBoolean(true)) {
            draft.pin(key, whole(place, current, wanted));
        } else {
            draft.unpin(key);
        }
    }

    private @Nullable ObjectNode nearest(ObjectNode wanted) {
        double at = wanted.path("seconds").asDouble(0);
        return draft.entries("spots").stream()
                .filter(spot -> spot.path("subject").equals(wanted.path("subject")))
                .filter(spot -> spot.path("number").asInt() == wanted.path("number").asInt(0))
                .min(Comparator.comparingDouble(spot -> Math.abs(spot.path("seconds").asDouble() - at)))
                .orElse(null);
    }

    private static boolean isThere(ObjectNode current, ObjectNode wanted) {
        return wanted.properties().stream()
                .allMatch(field -> Amendment.same(current.path(field.getKey()), field.getValue()));
    }

    private static ObjectNode whole(String place, @Nullable ObjectNode current, ObjectNode wanted) {
        ObjectNode spot = JsonNodeFactory.instance.objectNode();
        spot.put("number", wanted.path("number").asInt(0));
        spot.put("seconds", wanted.path("seconds").asDouble(0));
        for (String field : PLACE) {
            JsonNode value = wanted.has(field) || current == null ? wanted.path(field) : current.path(field);
            if (!value.isMissingNode()) {
                spot.set(field, value);
            }
        }
        for (String needed : List.of("x", "y")) {
            if (!spot.has(needed)) {
                throw FieldRules.refusal(place + "." + needed, "Say where it stands: x and y, each 0 to 1.");
            }
        }
        return spot;
    }
}
