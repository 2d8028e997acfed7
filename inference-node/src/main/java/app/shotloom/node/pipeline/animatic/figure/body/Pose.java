package app.shotloom.node.pipeline.animatic.figure.body;

import java.util.ArrayList;
import java.util.List;

/**
 * A body's pose, whatever its proportions.
 *
 * @param values one for each {@link Channel}
 * @param near where the near hand is, as weighted reaches whose weights add up to 1
 * @param far where the far hand is
 */
public record Pose(List<Double> values, List<Weighted> near, List<Weighted> far, Hand nearHand, Hand farHand) {
    /** A reach that counts by a weight. */
    public record Weighted(Reach reach, double weight) {}

    public static final Pose AT_EASE = new Pose(rests(), only(Reach.AT_EASE), only(Reach.AT_EASE), Hand.REST, Hand.REST);

    public Pose {
        values = List.copyOf(values);
        near = List.copyOf(near);
        far = List.copyOf(far);
    }

    public double get(Channel channel) {
        return values.get(channel.ordinal());
    }

    /** The same pose with one value changed. */
    public Pose with(Channel channel, double value) {
        var changed = new ArrayList<>(values);
        changed.set(channel.ordinal(), value);
        return new Pose(changed, near, far, nearHand, farHand);
    }

    public Pose withHands(List<Weighted> nearReach, List<Weighted> farReach, Hand nearShape, Hand farShape) {
        return new Pose(values, nearReach, farReach, nearShape, farShape);
    }

    /** On the way to another pose, by a share of 0 to 1. */
    public Pose to(Pose other, double share) {
        if (share >= 1) {
            return other;
        }
        List<Double> mixed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            mixed.add(values.get(i) + (other.values.get(i) - values.get(i)) * share);
        }
        boolean there = share > 0.5;
        return new Pose(
                mixed,
                mix(near, other.near, share),
                mix(far, other.far, share),
                there ? other.nearHand : nearHand,
                there ? other.farHand : farHand);
    }

    public static List<Weighted> only(Reach reach) {
        return List.of(new Weighted(reach, 1));
    }

    public static List<Weighted> mix(List<Weighted> from, List<Weighted> to, double share) {
        if (share <= 0 || from.equals(to)) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        List<Weighted> mixed = new ArrayList<>();
        from.forEach(one -> mixed.add(new Weighted(one.reach(), one.weight() * (1 - share))));
        to.forEach(one -> mixed.add(new Weighted(one.reach(), one.weight() * share)));
        return mixed;
    }

    private static List<Double> rests() {
        List<Double> rests = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            rests.add(channel.rest());
        }
        return rests;
    }
}
