package app.shotloom.node.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows what: steps of a story in the order of time, some of them with a second of their own. */
final class Steps {
    /** A stretch of time in which some things happen together. */
    static final class Step {
        @Nullable Double from;
        @Nullable Double until;
        @Nullable Double lasts;
        double start;
        double end;
        boolean eventful;
    }

    private final List<Step> order = new ArrayList<>();

    Steps() {
        order.add(new Step());
    }

    Step first() {
        return order.getFirst();
    }

    Step last() {
        return order.getLast();
    }

    Step after(Step step) {
        Step next = new Step();
        order.add(order.indexOf(step) + 1, next);
        return next;
    }

    Step before(Step step) {
        Step earlier = new Step();
        order.add(order.indexOf(step), earlier);
        return earlier;
    }

    boolean isFirst(Step step) {
        return order.getFirst() == step;
    }

    int number(Step step) {
        return order.indexOf(step);
    }

    List<Step> all() {
        return List.copyOf(order);
    }

    /** Gives each step its seconds: those that were said, and equal shares of what is left between them. */
    void lay(double seconds) {
        List<Step> said = List.copyOf(order);
        order.removeIf(step -> !step.eventful && step.from == null && step.until == null);
        if (order.isEmpty()) {
            order.add(said.getFirst());
        }
        double[] starts = new double[order.size() + 1];
        java.util.Arrays.fill(starts, -1);
        starts[0] = 0;
        starts[order.size()] = seconds;
        double reached = 0;
        for (int i = 0; i < order.size(); i++) {
            Double from = order.get(i).from;
            if (i > 0 && from != null && from > reached && from < seconds) {
                starts[i] = from;
                reached = from;
            }
            Double until = order.get(i).until;
            Double lasts = order.get(i).lasts;
            if (until == null && lasts != null && starts[i] >= 0) {
                until = starts[i] + lasts;
            }
            if (i + 1 < order.size() && until != null && until > reached && until < seconds && order.get(i + 1).from == null) {
                starts[i + 1] = until;
                reached = until;
            }
        }
        share(starts);
        for (int i = 0; i < order.size(); i++) {
            Step step = order.get(i);
            step.start = starts[i];
            step.end = starts[i + 1];
            if (i == 0 && step.from != null && step.from < step.end) {
                step.start = step.from;
            }
            Double until = step.until == null && step.lasts != null ? Double.valueOf(step.start + step.lasts) : step.until;
            if (until != null && until > step.start && until < step.end) {
                step.end = until;
            }
        }
        empty(said);
    }

    /** A step in which nothing happens lasts no time, and is where the next one begins. */
    private void empty(List<Step> said) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Step step = said.get(i);
            if (!order.contains(step)) {
                boolean last = i + 1 == said.size();
                step.start = last ? order.getLast().start : said.get(i + 1).start;
                step.end = last ? order.getLast().end : said.get(i + 1).end;
            }
        }
    }

    private static void share(double[] starts) {
        int known = 0;
        for (int i = 1; i < starts.length; i++) {
            if (starts[i] < 0) {
                continue;
            }
            double share = (starts[i] - starts[known]) / (i - known);
            for (int between = known + 1; between < i; between++) {
                starts[between] = starts[known] + share * (between - known);
            }
            known = i;
        }
    }
}
