package app.shotloom.node.pipeline.animatic;

import java.util.ArrayList;
import java.util.List;

/** Where one role is over time: it stays, goes somewhere else in its own time, or drifts along as it walks. */
final class Track {
    private record Leg(double from, double to, Place there) {}

    private final Place start;
    private final List<Leg> legs = new ArrayList<>();
    private double driftFrom;
    private double driftTo;
    private double duration = 1;

    Track(Place start) {
        this.start = start;
    }

    Place start() {
        return start;
    }

    /** It goes there between two times in seconds. */
    void go(double from, double to, Place there) {
        legs.add(new Leg(from, to, there));
    }

    /** It moves from one side of its place to the other over the whole time. */
    void drift(double from, double to, double seconds) {
        driftFrom = from;
        driftTo = to;
        duration = seconds;
    }

    /** It moves as another does. */
    void driftAs(Track leader) {
        drift(leader.driftFrom, leader.driftTo, leader.duration);
    }

    Place at(double time) {
        Place place = start.at(start.x() + driftFrom + (driftTo - driftFrom) * Math.clamp(time / duration, 0, 1), start.base());
        for (Leg leg : legs) {
            double share = Math.clamp((time - leg.from()) / (leg.to() - leg.from()), 0, 1);
            place = place.towards(leg.there(), share * share * (3 - 2 * share));
        }
        return place;
    }

    Place end() {
        return legs.isEmpty() ? start : legs.getLast().there();
    }

    /** Which way it goes at a time: -1 left, 1 right, 0 when it stays. */
    int heading(double time) {
        for (Leg leg : legs) {
            if (time >= leg.from() && time < leg.to()) {
                return (int) Math.signum(leg.there().x() - at(leg.from()).x());
            }
        }
        return legs.isEmpty() ? (int) Math.signum(driftTo - driftFrom) : 0;
    }

    boolean moves(double time) {
        return heading(time) != 0;
    }
}
