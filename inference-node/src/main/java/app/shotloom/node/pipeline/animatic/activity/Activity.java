package app.shotloom.node.pipeline.animatic.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How something that people do is drawn, where the words leave it open.
 *
 * @param does the name of the movement that shows it, or null for what the verb itself says
 * @param tools what the figure brings along; null for what the movement itself brings
 * @param spot where what it is done to is meanwhile, or null where that follows from the verb
 * @param as the noun whose picture what it is done to has, or null for its own
 * @param set where it usually happens, or null when anywhere
 * @param size of the shot in which it is seen well, or null for the usual one
 * @param sits whether one sits for it
 * @param wear what is worn for it, or null
 * @param mount what one is on or in who does it, or null
 * @param inside whether one is in the mount rather than on it
 */
public record Activity(
        @Nullable String does,
        @Nullable List<String> tools,
        @Nullable Spot spot,
        @Nullable String as,
        @Nullable String set,
        @Nullable String size,
        boolean sits,
        @Nullable String wear,
        @Nullable String mount,
        boolean inside) {
    /** Where a thing is that somebody does something with. */
    public enum Spot {
        /** In the near hand. */
        HAND,
        /** In both hands. */
        HANDS,
        /** On the table that the figure brings along, below the hands. */
        TABLE,
        /** At the mouth. */
        MOUTH,
        /** Before the chest. */
        CHEST,
        /** On the ground before the feet. */
        FLOOR,
        /** Standing on the ground within reach. */
        BESIDE,
        /** Standing behind who does it, who is before the middle of it. */
        BEHIND,
        /** The movement itself shows it: it has no picture of its own. */
        NONE
    }

    public Activity {
        tools = tools == null ? null : List.copyOf(tools);
    }
}
