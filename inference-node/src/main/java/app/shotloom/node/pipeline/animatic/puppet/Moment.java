package app.shotloom.node.pipeline.animatic.puppet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a puppet is to show at one moment.
 *
 * @param seconds into the shot
 * @param doing what it does now, the newest last; empty when nothing
 * @param conditions the states it is in or getting into
 * @param facing -1 left, 1 right
 * @param speed along the ground in its own heights per second, 0 when it stays
 * @param travelled how far it has come in this shot, in its own heights: feet and wheels turn with it
 * @param seated what it sits or lies on, as a share of its own height above its place; 0 for the ground, negative when it
 *     stands
 * @param gaze where it looks, from its eyes in its own heights, or null
 */
public record Moment(
        double seconds,
        List<Doing> doing,
        List<Condition> conditions,
        int facing,
        double speed,
        double travelled,
        double seated,
        @Nullable Offset gaze) {
    public Moment {
        doing = List.copyOf(doing);
        conditions = List.copyOf(conditions);
    }

    /**
     * An action that goes on.
     *
     * @param action the verb's base form
     * @param object the label of what it is done to or with, or null
     * @param elapsed seconds since it began
     * @param length seconds it takes in all
     * @param partner where the other one is (feet to feet, in its own heights), or null
     * @param partnerHeight of the other one, in its own heights
     * @param gap how far apart the two do it, in heights of a grown-up; 0 when it is as the action has it
     * @param tools what the figure brings along for it; null for what its movement brings
     */
    public record Doing(
            String action,
            @Nullable String object,
            double elapsed,
            double length,
            @Nullable Offset partner,
            double partnerHeight,
            double gap,
            @Nullable List<String> tools) {
        public Doing(
                String action, @Nullable String object, double elapsed, double length, @Nullable Offset partner, double partnerHeight, double gap) {
            this(action, object, elapsed, length, partner, partnerHeight, gap, null);
        }

        public Doing(
                String action, @Nullable String object, double elapsed, double length, @Nullable Offset partner, double partnerHeight) {
            this(action, object, elapsed, length, partner, partnerHeight, 0);
        }

        /** How much of it is done, 0 to 1. */
        public double share() {
            return length <= 0 ? 1 : Math.clamp(elapsed / length, 0, 1);
        }
    }

    /**
     * A state it is in.
     *
     * @param attribute and {@code value} as in {@code Brief.State}
     * @param before the value it had, or null
     * @param degree 0 not yet, 1 wholly
     */
    public record Condition(String attribute, String value, @Nullable String before, double degree) {}

    /** A way, in the puppet's own heights: x to the right, y down. */
    public record Offset(double x, double y) {}
}
