package app.shotloom.node.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that a shot's words name.
 *
 * @param id unique in its scene, such as {@code s1}
 * @param label the noun as written, in the singular
 * @param person whether it is a human being
 * @param member who of the cast it is, or null
 * @param count how many, at least 1
 * @param color the colour asked for, or null
 * @param traits the other words that describe it, such as {@code old}
 * @param clothing what the words say it wears, may be empty
 */
public record Thing(
        String id,
        String label,
        boolean person,
        @Nullable CastMember member,
        int count,
        @Nullable String color,
        List<String> traits,
        String clothing) {
    public Thing {
        traits = List.copyOf(traits);
    }
}
