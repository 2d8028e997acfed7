package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Carried;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where and when the shots before were, for a shot whose words name nothing else. Null is what they left open. */
public record Scenery(@Nullable String setting, @Nullable String time, @Nullable String weather) {
    /** Neutral ground is no place that a scene could go on in. */
    private static final String NEUTRAL = "studio";

    public static Scenery of(List<Carried> carried) {
        String setting = value(carried, "setting");
        return new Scenery(NEUTRAL.equals(setting) ? null : setting, value(carried, "time"), value(carried, "weather"));
    }

    private static @Nullable String value(List<Carried> carried, String attribute) {
        return carried.stream()
                .filter(one -> one.label().isEmpty() && one.characterId() == null && one.attribute().equals(attribute))
                .map(Carried::value)
                .findFirst()
                .orElse(null);
    }
}
