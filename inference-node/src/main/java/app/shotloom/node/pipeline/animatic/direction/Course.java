package app.shotloom.node.pipeline.animatic.direction;

import java.util.ArrayList;
import java.util.List;

/** Where one actor is over time, as long as nobody carries it: it stays, and goes ways. */
final class Course {
    private static final double MOMENT = 0.04;

    private final List<Leg> legs = new ArrayList<>();
    private Place start;

    Course(Place start) {
        this.start = start;
    }

    void go(Leg leg) {
        legs.removeIf(other -> other.from() >= leg.from() - 1e-6);
        if (!legs.isEmpty() && legs.getLast().to() > leg.from()) {
            Leg last = legs.removeLast();
            legs.add(new Leg(last.from(), leg.from(), last.start(), last.at(leg.from()), last.path(), 0, last.pace()));
        }
        legs.add(leg);
    }

    /** It is there from the start on. */
    void begin(Place place) {
        start = place;
    }

    List<Leg> legs() {
        return legs;
    }

    Place at(double seconds) {
        Place place = start;
        for (Leg leg : legs) {
            if (seconds < leg.from()) {
                return place;
            }
            place = leg.at(seconds);
        }
        return place;
    }

    /** When the way that is gone at a time is over; the time itself when none is. */
    double arrival(double seconds) {
        for (Leg leg : legs) {
            if (seconds >= leg.from() && seconds < leg.to()) {
                return leg.to();
            }
        }
        return seconds;
    }

    boolean isMoving(double seconds) {
        return speed(seconds) > 0.02;
    }

    /** Which way it goes: -1 left, 1 right, 0 when it does not. */
    int heading(double seconds) {
        double gone = at(seconds + MOMENT).x() - at(seconds - MOMENT).x();
        return Math.abs(gone) < 0.0006 ? 0 : (int) Math.signum(gone);
    }

    /** In its own heights a second. */
    double speed(double seconds) {
        double real = way(seconds - MOMENT, seconds + MOMENT) / (2 * MOMENT);
        double pace = legs.stream()
                .filter(leg -> seconds > leg.from() && seconds < leg.to())
                .mapToDouble(Leg::pace)
                .findFirst()
                .orElse(0);
        return real < 0.02 ? 0 : Math.max(real, pace);
    }

    /** How far it has come since the start, in its own heights. */
    double travelled(double seconds) {
        double sum = 0;
        for (Leg leg : legs) {
            if (seconds > leg.from()) {
                double until = Math.min(seconds, leg.to());
                sum += Math.max(length(leg, until), leg.pace() * (until - leg.from()));
            }
        }
        return sum;
    }

    private static double length(Leg leg, double until) {
        int pieces = leg.path() == Leg.Path.ROUND ? 24 : 1;
        double sum = 0;
        for (int i = 0; i < pieces; i++) {
            Place a = leg.at(leg.from() + (until - leg.from()) * i / pieces);
            Place b = leg.at(leg.from() + (until - leg.from()) * (i + 1) / pieces);
            sum += distance(a, b);
        }
        return sum;
    }

    private double way(double from, double to) {
        return distance(at(from), at(to));
    }

    private static double distance(Place a, Place b) {
        double deep = (b.base() - a.base()) * 1.8;
        double height = Math.max(0.02, (a.height() + b.height()) / 2);
        return Math.hypot(b.x() - a.x(), deep) / height;
    }
}
