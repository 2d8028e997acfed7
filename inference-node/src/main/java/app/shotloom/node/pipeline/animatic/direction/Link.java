package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Activity.Spot;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation between single actors for a span of time, in seconds.
 *
 * @param object what the subject is placed by, or null
 * @param other the second of two that it is between, or null
 * @param number which of several that are placed so by the same object, from 0
 * @param of how many those are
 * @param reach for those who do something together: how far apart they stand, in the subject's heights; 0 when not said
 * @param spot of what is held: where it is held
 */
record Link(
        Actor subject,
        Where where,
        @Nullable Actor object,
        @Nullable Actor other,
        int number,
        int of,
        double from,
        double to,
        double reach,
        Spot spot) {
    Link(Actor subject, Where where, @Nullable Actor object, @Nullable Actor other, int number, int of, double from, double to, double reach) {
        this(subject, where, object, other, number, of, from, to, reach, Spot.HAND);
    }

    private static final Set<Where> BINDING =
            EnumSet.of(Where.ON, Where.IN, Where.UNDER, Where.HELD_BY, Where.WORN_BY, Where.AROUND);
    private static final Set<Where> CARRYING = EnumSet.of(Where.ON, Where.IN, Where.HELD_BY, Where.WORN_BY);

    static Link of(Actor subject, Where where, @Nullable Actor object, double from, double to) {
        return new Link(subject, where, object, null, 0, 1, from, to, 0);
    }

    Link within(double newReach) {
        return new Link(subject, where, object, other, number, of, from, to, newReach, spot);
    }

    Link with(Actor newOther) {
        return new Link(subject, where, object, newOther, number, of, from, to, reach);
    }

    Link during(double newFrom, double newTo) {
        return new Link(subject, where, object, other, number, of, newFrom, newTo, reach, spot);
    }

    Link of(Actor newSubject) {
        return new Link(newSubject, where, object, other, number, of, from, to, reach, spot);
    }

    Link at(Spot newSpot) {
        return new Link(subject, where, object, other, number, of, from, to, reach, newSpot);
    }

    Link numbered(int newNumber, int newOf) {
        return new Link(subject, where, object, other, newNumber, newOf, from, to, reach, spot);
    }

    /** Whether its place follows from the object's alone. */
    boolean binds() {
        return object != null && BINDING.contains(where);
    }

    /** Whether it goes where the object goes. */
    boolean isCarried() {
        return object != null && CARRYING.contains(where);
    }

    boolean isAt(double seconds) {
        return from <= seconds + 0.05 && to > seconds + 0.05;
    }
}
