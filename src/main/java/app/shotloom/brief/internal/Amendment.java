package app.shotloom.brief.internal;

import static app.shotloom.brief.internal.FieldRules.refusal;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Correction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns part of a brief, as somebody wants it, into corrections of a brief as it is. What is the same already is no
 * correction, so a whole brief with one thing changed in it is one correction.
 */
final class Amendment {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> FIXED = Set.of("version", "durationSeconds", "undepicted");
    private static final Set<String> NO_FIELDS = Set.of("id", "key", "removed", "added");
    private static final Set<String> REFERENCES = Set.of("subject", "object", "recipient");

    private final Draft draft;

    private Amendment(Brief brief, BriefText text) {
        this.draft = new Draft(brief, text);
    }

    /** @throws app.shotloom.shared.Refusal.Invalid naming the first field that cannot be set so */
    static List<Correction> of(Brief brief, JsonNode wanted, BriefText text) {
        if (!wanted.isObject()) {
            throw refusal("brief", "Send an object with the parts of the brief to correct.");
        }
        Amendment amendment = new Amendment(brief, text);
        wanted.properties().forEach(part -> amendment.part(part.getKey(), part.getValue()));
        return amendment.draft.made();
    }

    private void part(String name, JsonNode value) {
        switch (name) {
            case "camera" -> camera(value);
            case "subjects", "relations", "beats", "states" -> entries(name, value);
            case "spots" -> each("spots", value).forEach((place, spot) -> new SpotAmendment(draft).place(place, spot));
            case "dialogue" -> dialogue(value);
            default -> scene(name, value);
        }
    }

    private void scene(String field, JsonNode value) {
        if (same(draft.get(field), value)) {
            return;
        }
        if (FIXED.contains(field)) {
            throw refusal(field, "This follows from the shot, and is not corrected here.");
        }
        FieldRules.check(FieldRules.SCENE, field, field, value);
        draft.setScene(field, value, value.isNull() ? draft.get(field) : value);
    }

    private void camera(JsonNode value) {
        if (!value.isObject()) {
            throw refusal("camera", "This is an object with size, angle, lens, move or moves.");
        }
        value.properties().forEach(field -> {
            if (!same(draft.get("camera").path(field.getKey()), field.getValue())) {
                FieldRules.check(FieldRules.CAMERA, field.getKey(), "camera." + field.getKey(), field.getValue());
                draft.setCamera(field.getKey(), field.getValue());
            }
        });
    }

    private void dialogue(JsonNode value) {
        if (same(draft.get("dialogue"), value)) {
            return;
        }
        ArrayNode sent = JSON.arrayNode();
        each("dialogue", value).forEach((place, speech) -> {
            ObjectNode said = JSON.objectNode();
            said.set("subject", reference(place + ".subject", speech.path("subject"), true));
            FieldRules.SPEECH.forEach((field, rule) -> {
                rule.check(place + "." + field, speech.path(field));
                said.set(field, speech.path(field));
            });
            sent.add(said);
        });
        draft.setScene("dialogue", sent, value);
    }

    private void entries(String list, JsonNode value) {
        List<ObjectNode> before = new ArrayList<>(draft.entries(list));
        Set<ObjectNode> spoken = Collections.newSetFromMap(new IdentityHashMap<>());
        each(list, value).forEach((place, entry) -> {
            ObjectNode meant = new Meant(draft, list, before, spoken).find(place, entry);
            if (meant == null) {
                add(list, place, entry);
            } else {
                spoken.add(meant);
                change(list, place, meant, entry);
            }
        });
    }

    private void change(String list, String place, ObjectNode current, ObjectNode wanted) {
        if (wanted.path("removed").asBoolean(false)) {
            draft.remove(list, current);
            return;
        }
        // what gives the entry another key comes last: until then it is found by the one it has
        List<String> fields = new ArrayList<>();
        wanted.propertyNames().stream().filter(field -> !NO_FIELDS.contains(field)).forEach(fields::add);
        fields.sort(Comparator.comparing(Replacing.KEYS::contains));
        for (String field : fields) {
            JsonNode value = wanted.path(field);
            if (!same(current.path(field), value)) {
                draft.set(list, current, field, checked(list, place + "." + field, field, value), value);
            }
        }
        ordered(place, current);
    }

    private void add(String list, String place, ObjectNode wanted) {
        ObjectNode sent = JSON.objectNode();
        ObjectNode entry = Blank.of(list, draft.get("durationSeconds").asDouble());
        wanted.properties().stream().filter(field -> !NO_FIELDS.contains(field.getKey())).forEach(field -> {
            sent.set(field.getKey(), checked(list, place + "." + field.getKey(), field.getKey(), field.getValue()));
            if (!field.getValue().isNull()) {
                entry.set(field.getKey(), field.getValue());
            }
        });
        for (String needed : Blank.needed(list)) {
            if (!sent.has(needed)) {
                throw refusal(place + "." + needed, "Say its " + needed + ", or its " + (Blank.hasId(list) ? "id" : "key") + " if it is there already.");
            }
        }
        if (Blank.hasId(list)) {
            entry.put("id", draft.newId(list.substring(0, 1)));
        }
        ordered(place, entry);
        draft.add(list, sent, entry);
    }

    /** The value as a node understands it. */
    private JsonNode checked(String list, String place, String field, JsonNode value) {
        if (REFERENCES.contains(field) && !list.equals("subjects")) {
            return reference(place, value, !field.equals("subject"));
        }
        FieldRules.check(FieldRules.of(Draft.target(list)), field, place, value);
        return value;
    }

    private JsonNode reference(String place, JsonNode id, boolean orNone) {
        if (orNone && (id.isNull() || id.isMissingNode())) {
            return JSON.nullNode();
        }
        return JSON.stringNode(subject(draft, place, id));
    }

    /** The key of the subject with this id. */
    static String subject(Draft draft, String place, JsonNode id) {
        String key = draft.subject(id.asString(""));
        if (key == null) {
            throw refusal(place, "The brief has no subject with this id.");
        }
        return key;
    }

    private void ordered(String place, ObjectNode entry) {
        FieldRules.checkSpan(place, entry, draft.get("durationSeconds").asDouble());
    }

    private static Map<String, ObjectNode> each(String list, JsonNode value) {
        if (!value.isArray() || value.size() > CorrectionBook.MOST) {
            throw refusal(list, "This is a list of at most " + CorrectionBook.MOST + ".");
        }
        Map<String, ObjectNode> entries = new LinkedHashMap<>();
        for (JsonNode entry : value) {
            String place = list + "[" + entries.size() + "]";
            if (!(entry instanceof ObjectNode object)) {
                throw refusal(place, "This is an object.");
            }
            entries.put(place, object);
        }
        return entries;
    }

    /** 4 and 4.0 are the same. */
    static boolean same(@Nullable JsonNode one, JsonNode other) {
        return one != null && one.equals(Amendment::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return Double.compare(one.asDouble(), other.asDouble());
        }
        return one.equals(other) ? 0 : 1;
    }
}
