package app.shotloom.node.reader.corrections;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Correction;
import app.shotloom.node.brief.Keys;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A brief as JSON, about to be corrected in one place. Whether it still is one afterwards is for others to check. */
final class Proof {
    private static final Set<String> OF_THE_SCENE = Set.of(
            "caption", "setting", "time", "season", "weather", "light", "mood", "style", "absent", "dialogue");
    private static final Set<String> NAMING = Set.of("subject", "object", "recipient");

    private final JsonMapper json;
    private final Brief brief;
    private final Keys keys;
    private final ObjectNode tree;

    Proof(JsonMapper json, Brief brief) {
        this.json = json;
        this.brief = brief;
        this.keys = Keys.of(brief);
        this.tree = json.valueToTree(brief);
    }

    ObjectNode tree() {
        return tree;
    }

    /**
     * Whether there is what it corrects.
     *
     * @throws IllegalArgumentException when it says nothing that could be done
     * @throws tools.jackson.core.JacksonException when its value is no JSON
     */
    boolean correct(Correction correction) {
        JsonNode value = correction.value() == null ? null : json.readTree(correction.value());
        JsonNode given = value == null || value.isNull() ? null : value;
        return switch (correction.target()) {
            case "scene" -> scene(correction.field(), given);
            case "camera" -> camera(correction.field(), given);
            case "subject" -> entry("subjects", keys.subjects(), correction, given);
            case "relation" -> entry("relations", keys.relations(), correction, given);
            case "beat" -> entry("beats", keys.beats(), correction, given);
            case "state" -> entry("states", keys.states(), correction, given);
            case "spot" -> spot(correction, given);
            default -> throw new IllegalArgumentException("there is no such target");
        };
    }

    private boolean scene(String field, @Nullable JsonNode value) {
        require(OF_THE_SCENE.contains(field), "a scene has no such field");
        tree.set(field, value == null ? Usual.scene(json, brief.durationSeconds()).get(field) : value);
        if (field.equals("dialogue")) {
            tree.withArray("dialogue").forEach(line -> fill(line, Usual.speech(brief.durationSeconds())));
        }
        return true;
    }

    private boolean camera(String field, @Nullable JsonNode value) {
        var camera = (ObjectNode) tree.get("camera");
        var usual = (ObjectNode) Usual.scene(json, brief.durationSeconds()).get("camera");
        if (field.equals("move")) {
            ArrayNode moves = camera.putArray("moves");
            moves.addObject().set("move", value == null ? JsonNodeFactory.instance.stringNode("static") : value);
        } else {
            require(usual.has(field), "a camera has no such field");
            camera.set(field, value == null ? usual.get(field) : value);
        }
        camera.get("moves").forEach(move -> fill(move, Usual.span(brief.durationSeconds())));
        if (field.equals("size")) {
            camera.put("framed", value != null);
        }
        return true;
    }

    private boolean entry(String list, List<String> all, Correction correction, @Nullable JsonNode value) {
        ArrayNode entries = tree.withArray(list);
        if (correction.field().equals("added")) {
            ObjectNode added = fill(object(value), Usual.entry(list, brief.durationSeconds()));
            if (list.equals("subjects") || list.equals("beats")) {
                added.put("id", newId(entries, list.substring(0, 1)));
            }
            entries.add(added);
            return true;
        }
        int index = all.indexOf(correction.key());
        if (index < 0) {
            return false;
        }
        if (correction.field().equals("removed")) {
            remove(list, index, value);
        } else {
            set((ObjectNode) entries.get(index), list, correction.field(), value);
        }
        return true;
    }

    private void set(ObjectNode entry, String list, String field, @Nullable JsonNode value) {
        require(entry.has(field) && !field.equals("id"), "there is no such field");
        JsonNode usual = Usual.entry(list, brief.durationSeconds()).get(field);
        JsonNode next = value == null ? usual : value;
        require(next != null, "it cannot be without");
        entry.set(field, NAMING.contains(field) ? named(next) : next);
        if (field.endsWith("Seconds")) {
            Times.settle(entry, field, brief.durationSeconds());
        }
    }

    private void remove(String list, int index, @Nullable JsonNode value) {
        if (value != null && !value.asBoolean(true)) {
            return;
        }
        JsonNode removed = tree.withArray(list).remove(index);
        if (list.equals("subjects")) {
            forget(removed.get("id").asString());
        }
    }

    /** All that is said of a subject goes with it; what it says is still heard. */
    private void forget(String id) {
        for (String list : List.of("relations", "beats", "states", "spots")) {
            tree.withArray(list).removeIf(one -> one.path("subject").asString("").equals(id)
                    || list.equals("relations") && one.path("object").asString("").equals(id));
        }
        for (String list : List.of("beats", "dialogue")) {
            for (JsonNode one : tree.withArray(list)) {
                NAMING.stream()
                        .filter(field -> one.path(field).asString("").equals(id))
                        .forEach(field -> ((ObjectNode) one).putNull(field));
            }
        }
    }

    private boolean spot(Correction correction, @Nullable JsonNode value) {
        String id = keys.id(correction.key());
        if (id == null) {
            return false;
        }
        ArrayNode spots = tree.withArray("spots");
        if (correction.field().equals("removed")) {
            spots.removeIf(one -> one.path("subject").asString("").equals(id) && one.path("pinned").asBoolean(false));
            return true;
        }
        require(correction.field().equals("added"), "there is no such field");
        ObjectNode spot = fill(object(value), Usual.entry("spots", brief.durationSeconds()));
        spot.put("subject", id).put("pinned", true);
        spots.removeIf(one -> one.get("subject").equals(spot.get("subject"))
                && one.get("number").asInt() == spot.get("number").asInt()
                && Math.abs(one.get("seconds").asDouble() - spot.get("seconds").asDouble()) < 0.01);
        spots.add(spot);
        return true;
    }

    /** An entry with the usual value for what it does not say, subjects by their ids, and times within the shot. */
    private ObjectNode fill(JsonNode said, ObjectNode usual) {
        ObjectNode entry = object(said);
        Usual.fill(entry, usual, brief.durationSeconds());
        NAMING.stream().filter(entry::has).forEach(field -> entry.set(field, named(entry.get(field))));
        return entry;
    }

    /** The id of the subject that a value names by its key, or by its id. */
    private JsonNode named(JsonNode key) {
        String id = key.isNull() ? null : keys.id(key.asString(""));
        return id == null ? key : JsonNodeFactory.instance.stringNode(id);
    }

    private static String newId(ArrayNode entries, String letter) {
        int number = entries.size() + 1;
        while (has(entries, letter + number)) {
            number++;
        }
        return letter + number;
    }

    private static boolean has(ArrayNode entries, String id) {
        return entries.valueStream().anyMatch(entry -> entry.path("id").asString("").equals(id));
    }

    private static ObjectNode object(@Nullable JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("it is no record");
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalArgumentException(why);
        }
    }
}
