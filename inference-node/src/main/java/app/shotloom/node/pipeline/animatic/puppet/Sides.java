package app.shotloom.node.pipeline.animatic.puppet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which side somebody is seen, as a state of theirs: {@code view} with one of these values. Without it the side is
 * what their doing shows best.
 */
public final class Sides {
    public static final String ATTRIBUTE = "view";

    public static final String FRONT = "front";
    public static final String THREE_QUARTER = "three-quarter";
    public static final String SIDE = "side";

    /** Between three-quarter and front: how a face shows most. */
    public static final String QUARTER = "quarter";

    public static final String BACK = "back";

    private Sides() {}

    public static boolean isKnown(String side) {
        return switch (side) {
            case FRONT, QUARTER, THREE_QUARTER, SIDE, BACK -> true;
            default -> false;
        };
    }

    /** Degrees towards the camera: 0 from the side, 90 from the front, -90 from behind. */
    public static double degrees(String side) {
        return switch (side) {
            case FRONT -> 90;
            case QUARTER -> 68;
            case SIDE -> 0;
            case BACK -> -90;
            default -> 45;
        };
    }

    /** The side that a state among these names; null when none does. */
    public static @Nullable String of(List<Moment.Condition> conditions) {
        return conditions.stream()
                .filter(one -> one.attribute().equals(ATTRIBUTE))
                .map(Moment.Condition::value)
                .findFirst()
                .orElse(null);
    }

    public static Moment.Condition seenFrom(String side) {
        return new Moment.Condition(ATTRIBUTE, side, null, 1);
    }
}
