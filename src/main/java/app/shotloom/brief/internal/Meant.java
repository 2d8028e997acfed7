package app.shotloom.brief.internal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds which entry of a brief somebody means: by id or key; else, for relations and states, which have no id, the one
 * that is the same already, or is about the same. None is meant by {@code "added": true}.
 */
final class Meant {

    private final Draft draft;
    private final String list;
    private final List<ObjectNode> before;
    private final Set<ObjectNode> spoken;

    Meant(Draft draft, String list, List<ObjectNode> before, Set<ObjectNode> spoken) {
        this.draft = draft;
        this.list = list;
        this.before = before;
        this.spoken = spoken;
    }

    @Nullable ObjectNode find(String place, ObjectNode wanted) {
        if (wanted.path("added").asBoolean(false)) {
            return null;
        }
        if (wanted.has("id") && Blank.hasId(list)) {
            return found(place + ".id", draft.entry(list, wanted.path("id").asString("")));
        }
        if (wanted.has("key")) {
            return found(place + ".key", byKey(wanted.path("key").asString("")));
        }
        return switch (list) {
            case "relations" -> alike(wanted, List.of("subject", "relation", "object"), List.of("subject", "object"));
            case "states" -> alike(wanted, List.of("subject", "attribute", "value"), List.of("subject", "attribute"));
            default -> null;
        };
    }

    private static ObjectNode found(String place, @Nullable ObjectNode entry) {
        if (entry == null) {
            throw FieldRules.refusal(place, "The brief has nothing by this name.");
        }
        return entry;
    }

    private @Nullable ObjectNode byKey(String key) {
        return draft.entries(list).stream()
                .filter(entry -> draft.key(list, entry).equals(key))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ObjectNode alike(ObjectNode wanted, List<String> closely, List<String> loosely) {
        ObjectNode same = first(wanted, List.copyOf(wanted.propertyNames()));
        if (same != null) {
            return same;
        }
        ObjectNode close = first(wanted, closely);
        return close == null ? first(wanted, loosely) : close;
    }

    private @Nullable ObjectNode first(ObjectNode wanted, List<String> fields) {
        return before.stream()
                .filter(entry -> !spoken.contains(entry))
                .filter(entry -> fields.stream().allMatch(field -> agree(entry.path(field), wanted.path(field))))
                .findFirst()
                .orElse(null);
    }

    /** An object that is not said is none. */
    private static boolean agree(JsonNode there, JsonNode wanted) {
        return Amendment.same(there, wanted) || (there.isNull() && wanted.isMissingNode());
    }
}
