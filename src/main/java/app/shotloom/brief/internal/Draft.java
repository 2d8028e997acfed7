package app.shotloom.brief.internal;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Correction;
import app.shotloom.brief.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A brief that is being corrected. Each correction is named by the keys of the outcome of those before it, as a node
 * applies them.
 */
final class Draft {

    private final BriefText text;
    private final ObjectNode tree;
    private final List<Correction> made = new ArrayList<>();

    Draft(Brief brief, BriefText text) {
        this.text = text;
        this.tree = text.tree(brief);
    }

    List<Correction> made() {
        return made;
    }

    JsonNode get(String field) {
        return tree.path(field);
    }

    List<ObjectNode> entries(String list) {
        return StreamSupport.stream(tree.path(list).spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** The entry with this id, or null. */
    @Nullable ObjectNode entry(String list, String id) {
        return entries(list).stream()
                .filter(entry -> entry.path("id").asString().equals(id))
                .findFirst()
                .orElse(null);
    }

    void setScene(String field, JsonNode sent, JsonNode value) {
        made.add(new Correction("scene", "", field, json(sent)));
        tree.set(field, value);
    }

    void setCamera(String field, JsonNode value) {
        made.add(new Correction("camera", "", field, json(value)));
    }

    /** @param sent the value as a node understands it: subjects by key */
    void set(String list, ObjectNode entry, String field, JsonNode sent, JsonNode value) {
        made.add(new Correction(target(list), key(list, entry), field, json(sent)));
        entry.set(field, value);
    }

    /** With a subject goes all that is said of it. */
    void remove(String list, ObjectNode entry) {
        made.add(new Correction(target(list), key(list, entry), "removed", null));
        String id = entry.path("id").asString();
        array(list).removeIf(each -> each == entry);
        if (list.equals("subjects")) {
            for (String other : List.of("relations", "beats", "states", "spots", "dialogue")) {
                array(other).removeIf(each -> speaksOf(each, id));
            }
        }
    }

    private static boolean speaksOf(JsonNode entry, String id) {
        return List.of("subject", "object", "recipient").stream()
                .anyMatch(field -> entry.path(field).asString("").equals(id));
    }

    /** @param entry complete, with the ids of this draft */
    void add(String list, ObjectNode sent, ObjectNode entry) {
        array(list).add(entry);
        made.add(new Correction(target(list), key(list, entry), "added", json(sent)));
    }

    void pin(String subject, ObjectNode spot) {
        made.add(new Correction("spot", subject, "added", json(spot)));
    }

    void unpin(String subject) {
        made.add(new Correction("spot", subject, "removed", null));
    }

    /** The key of a subject by its id; null when there is none. */
    @Nullable String subject(String id) {
        return Keys.of(text.read(tree.toString(), Brief.class)).subject(id);
    }

    String key(String list, ObjectNode entry) {
        Brief now = text.read(tree.toString(), Brief.class);
        Keys keys = Keys.of(now);
        int at = (int) entries(list).stream().takeWhile(each -> each != entry).count();
        return switch (list) {
            case "subjects" -> Objects.requireNonNull(keys.subject(now.subjects().get(at).id()));
            case "relations" -> keys.of(now.relations().get(at));
            case "beats" -> keys.of(now.beats().get(at));
            case "states" -> keys.of(now.states().get(at));
            default -> throw new IllegalArgumentException(list);
        };
    }

    String newId(String prefix) {
        int number = 1;
        while (entry("subjects", prefix + number) != null || entry("beats", prefix + number) != null) {
            number++;
        }
        return prefix + number;
    }

    private ArrayNode array(String list) {
        return (ArrayNode) tree.path(list);
    }

    static String target(String list) {
        return list.substring(0, list.length() - 1);
    }

    private static @Nullable String json(JsonNode value) {
        return value.isNull() ? null : value.toString();
    }
}
