package app.shotloom.exchange.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The new ids of what a document calls by old ones. */
public final class Fresh {

    private static final Pattern QUOTED_ID =
            Pattern.compile("\"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\"", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> ids = new HashMap<>();

    public void call(String old, Object fresh) {
        ids.put(old, fresh.toString());
    }

    public @Nullable String of(@Nullable String old) {
        return old == null ? null : ids.get(old);
    }

    /** JSON in which known ids are the new ones. */
    public String in(String json) {
        return QUOTED_ID.matcher(json).replaceAll(this::renamed);
    }

    private String renamed(MatchResult found) {
        return "\"" + ids.getOrDefault(found.group(1), found.group(1)) + "\"";
    }
}
