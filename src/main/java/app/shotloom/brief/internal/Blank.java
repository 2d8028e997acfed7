package app.shotloom.brief.internal;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an entry of a brief is when only what is needed is said. */
final class Blank {

    private Blank() {}

    static boolean hasId(String list) {
        return list.equals("subjects") || list.equals("beats");
    }

    static List<String> needed(String list) {
        return switch (list) {
            case "subjects" -> List.of("label");
            case "relations" -> List.of("subject", "relation");
            case "beats" -> List.of("subject", "action");
            case "states" -> List.of("subject", "attribute", "value");
            default -> throw new IllegalArgumentException(list);
        };
    }

    static ObjectNode of(String list, double duration) {
        ObjectNode blank = JsonNodeFactory.instance.objectNode();
        switch (list) {
            case "subjects" -> subject(blank);
            case "relations" -> blank.putNull("object").put("startSeconds", 0.0).put("endSeconds", duration).put("words", "");
            case "beats" -> beat(blank).put("startSeconds", 0.0).put("endSeconds", duration).put("words", "");
            case "states" -> blank.putNull("before").put("fromSeconds", 0.0).put("untilSeconds", 0.0).put("words", "");
            default -> throw new IllegalArgumentException(list);
        }
        return blank;
    }

    private static void subject(ObjectNode blank) {
        blank.put("kind", "thing").putNull("characterId").put("count", 1);
        blank.putNull("color").putNull("size").putNull("material").putNull("age").put("clothing", "");
        blank.putArray("traits");
        blank.putArray("parts");
    }

    private static ObjectNode beat(ObjectNode blank) {
        blank.putArray("manner");
        return blank.putNull("object").putNull("recipient");
    }
}
