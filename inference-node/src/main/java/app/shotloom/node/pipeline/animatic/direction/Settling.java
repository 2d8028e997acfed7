package app.shotloom.node.pipeline.animatic.direction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves bodies until all is as the words want it and nothing hides anything: a descent, step by step smaller. */
final class Settling {
    private static final double[] STEPS = {0.24, 0.12, 0.06, 0.03, 0.015, 0.007};
    private static final double GOOD = 0.35;
    private static final double SMALL = 2.2;

    private final List<Body> bodies;
    private final List<Tie> ties;
    private final Costs costs;

    Settling(Field field, List<Body> bodies, List<Tie> ties) {
        this.bodies = bodies;
        this.ties = ties;
        this.costs = new Costs(field, bodies, ties);
    }

    /** Tries to fit everything at its full size, and smaller until it does. */
    double fit(double... scales) {
        Map<Body, double[]> start = new HashMap<>();
        bodies.stream().filter(Body::isFree).forEach(body -> start.put(body, new double[] {body.x(), body.rawY()}));
        double least = Double.MAX_VALUE;
        Map<Body, double[]> best = start;
        double bestScale = 1;
        for (double scale : scales) {
            start.forEach((body, at) -> body.move(at[0], at[1]));
            bodies.forEach(body -> body.scale(scale));
            settle();
            double cost = costs.cost() + SMALL * (1 - scale);
            if (cost < least - 1e-9) {
                least = cost;
                bestScale = scale;
                best = new HashMap<>();
                for (Body body : start.keySet()) {
                    best.put(body, new double[] {body.x(), body.rawY()});
                }
            }
            if (cost - SMALL * (1 - scale) < GOOD + 0.04 * bodies.size()) {
                break;
            }
        }
        double chosen = bestScale;
        bodies.forEach(body -> body.scale(chosen));
        best.forEach((body, at) -> body.move(at[0], at[1]));
        return least;
    }

    private void settle() {
        List<Body> free = bodies.stream().filter(Body::isFree).toList();
        costs.settleIn(free);
        int rounds = free.size() > 16 ? 2 : 4;
        for (double step : STEPS) {
            for (int round = 0; round < rounds; round++) {
                boolean moved = false;
                for (Body body : free) {
                    moved |= better(body, step, 0) | better(body, -step, 0);
                    moved |= better(body, 0, step * 0.5) | better(body, 0, -step * 0.5) | better(body, 0, -step * 1.2);
                }
                for (Tie tie : ties) {
                    moved |= together(tie, step) || together(tie, -step);
                }
                if (!moved) {
                    break;
                }
            }
        }
    }

    private boolean better(Body body, double dx, double dy) {
        double before = costs.around(body);
        double x = body.x();
        double y = body.rawY();
        body.move(x + dx, y + dy);
        if (costs.around(body) < before - 1e-6) {
            return true;
        }
        body.move(x, y);
        return false;
    }

    /** Two that belong together go together. */
    private boolean together(Tie tie, double dx) {
        Body own = tie.own().root();
        Body host = tie.host().root();
        if (own == host || !own.isFree() || !host.isFree()) {
            return false;
        }
        double before = costs.around(own) + costs.around(host);
        own.move(own.x() + dx, own.rawY());
        host.move(host.x() + dx, host.rawY());
        if (costs.around(own) + costs.around(host) < before - 1e-6) {
            return true;
        }
        own.move(own.x() - dx, own.rawY());
        host.move(host.x() - dx, host.rawY());
        return false;
    }
}
