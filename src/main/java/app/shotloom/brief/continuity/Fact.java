package app.shotloom.brief.continuity;

import app.shotloom.board.ShotId;
import java.util.Arrays;

/**
 * What is so at some point of a scene.
 *
 * @param since the shot that made it so
 * @param said whether its words say so, and not its staging alone
 */
record Fact(Entity who, String attribute, String value, ShotId since, boolean said) {

    boolean isOf(Entity entity) {
        return who.is(entity);
    }

    /** Whether the other is nothing new: the same, or less of the same, as the coat that is a red coat. */
    boolean says(Fact other) {
        return attribute.equals(other.attribute)
                && (value.equals(other.value) || (is("wears", "without") && value.endsWith(" " + other.value)));
    }

    boolean is(String... attributes) {
        return Arrays.asList(attributes).contains(attribute);
    }
}
