package app.shotloom.brief.internal;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Carried;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Between briefs and JSON. Unknown fields are passed over; a missing one makes it unreadable. */
@Component
public class BriefText {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Whoever looks at a scene reads all its briefs, again and again. A brief never changes, and weighs a few kilobytes. */
    private final Cache<String, Brief> known = Caffeine.newBuilder().maximumSize(2_000).build();

    /** @throws tools.jackson.core.JacksonException when it is none */
    public <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    /** What is in the database was looked at when it came in. */
    public Brief brief(String text) {
        return known.get(text, each -> read(each, Brief.class));
    }

    List<Carried> carried(String text) {
        return List.of(read(text, Carried[].class));
    }

    /**
     * A brief from outside.
     *
     * @throws tools.jackson.core.JacksonException when it is none
     * @throws UnfitBriefException when it breaks a bound
     */
    public Brief fit(JsonNode tree) {
        Brief brief = json.treeToValue(tree, Brief.class);
        BriefRules.check(brief);
        return brief;
    }

    ObjectNode tree(Brief brief) {
        return json.valueToTree(brief);
    }

    public String write(Object value) {
        return json.writeValueAsString(value);
    }
}
