package app.shotloom.node.reader.corrections;

import app.shotloom.node.brief.Draft;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the parts of a brief hold, as JSON, where nobody says otherwise. */
public final class Usual {
    /** In the middle ground. */
    private static final double DEPTH = 0.35;

    private Usual() {}

    public static ObjectNode scene(JsonMapper json, double seconds) {
        return json.valueToTree(Draft.blank(seconds).brief());
    }

    public static ObjectNode span(double seconds) {
        return object().put("startSeconds", 0.0).put("endSeconds", seconds);
    }

    public static ObjectNode speech(double seconds) {
        return span(seconds).putNull("subject");
    }

    /** Of an entry of a list of the brief; what is not there has to be said. */
    public static ObjectNode entry(String list, double seconds) {
        return switch (list) {
            case "subjects" -> subject();
            case "relations" -> span(seconds).putNull("object").put("words", "");
            case "beats" -> beat(seconds);
            case "states" -> object().putNull("before").put("fromSeconds", 0.0).put("untilSeconds", 0.0).put("words", "");
            case "spots" -> spot();
            default -> throw new IllegalArgumentException("a brief has no list of " + list);
        };
    }

    /** Puts the usual values where an entry says nothing, and its times within the shot. */
    public static void fill(ObjectNode entry, ObjectNode usual, double seconds) {
        usual.propertyNames().stream()
                .filter(field -> !entry.has(field))
                .forEach(field -> entry.set(field, usual.get(field)));
        Times.clamp(entry, seconds);
    }

    private static ObjectNode subject() {
        ObjectNode subject = object().put("kind", "thing").put("count", 1).put("clothing", "");
        for (String field : new String[] {"characterId", "color", "size", "material", "age"}) {
            subject.putNull(field);
        }
        subject.putArray("traits");
        subject.putArray("parts");
        return subject;
    }

    private static ObjectNode beat(double seconds) {
        ObjectNode beat = span(seconds).putNull("object").putNull("recipient").put("words", "");
        beat.putArray("manner");
        return beat;
    }

    /** A height of 0 leaves it to the engine, which knows how large things are. */
    private static ObjectNode spot() {
        return object().put("number", 0).put("seconds", 0.0).put("depth", DEPTH).put("height", 0.0).put("facing", 0);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
