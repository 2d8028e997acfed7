package app.shotloom.brief.internal;

import app.shotloom.brief.Correction;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which corrections make earlier ones needless. */
final class Replacing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whoever corrects one of these gives the thing another key: what was corrected by the old key must come before. */
    static final Set<String> KEYS = Set.of("label", "characterId", "subject", "relation", "action", "attribute");

    private Replacing() {}

    static boolean replaces(Correction newer, Correction earlier) {
        boolean sameThing = newer.target().equals(earlier.target()) && newer.key().equals(earlier.key());
        if (!sameThing) {
            return false;
        }
        if (newer.target().equals("spot")) {
            return newer.field().equals("removed") || samePlace(newer, earlier);
        }
        return newer.field().equals(earlier.field()) && !newer.field().equals("added") && !KEYS.contains(newer.field());
    }

    private static boolean samePlace(Correction newer, Correction earlier) {
        JsonNode one = value(newer);
        JsonNode other = value(earlier);
        return earlier.field().equals("added")
                && one.path("number").asInt(0) == other.path("number").asInt(0)
                && one.path("seconds").asDouble(0) == other.path("seconds").asDouble(0);
    }

    private static JsonNode value(Correction correction) {
        return JSON.readTree(Objects.requireNonNullElse(correction.value(), "{}"));
    }
}
