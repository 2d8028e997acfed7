package app.shotloom.live;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened. It says what to look at again, and seldom what to show: a watcher who misses one and hears
 * the next must come out right.
 *
 * @param kind what happened, for instance {@code shot-revised}
 * @param key  what it happened to; newer news of the same kind and key replaces older news that is still undelivered
 * @param data plain JSON values; ids (UUID) and enums become text, so that news reads the same on every replica
 */
public record News(String kind, String key, Map<String, @Nullable Object> data) {

    /** The kind a watcher gets when it was too slow and news was dropped: it should read everything again. */
    public static final String MISSED = "missed";

    public News {
        data = plain(data);
    }

    public static News missed() {
        return new News(MISSED, "", Map.of());
    }

    /** The named value as text, or null. */
    public @Nullable String text(String name) {
        Object value = data.get(name);
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> plain(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, plainValue(value)));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object plainValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Number number -> number;
            case Boolean flag -> flag;
            case UUID id -> id.toString();
            case Enum<?> constant -> constant.name();
            case Map<?, ?> map -> plain((Map<String, Object>) map);
            case Collection<?> list -> list.stream().map(News::plainValue).toList();
            default -> throw new IllegalArgumentException("news carries plain JSON values, not " + value.getClass());
        };
    }
}
