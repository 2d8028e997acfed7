package app.shotloom.node.reader.camera;

import app.shotloom.node.brief.Brief;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each move its time in the shot. */
final class Spans {
    private static final double HALFWAY = 0.5;
    private static final double TOWARDS_THE_END = 0.6;
    private static final double TOO_SHORT = 0.05;

    private final double seconds;
    private final List<Step> steps;
    private final @Nullable Double[] starts;
    private final @Nullable Double[] ends;

    private Spans(List<Step> steps, double seconds) {
        this.seconds = seconds;
        this.steps = steps;
        this.starts = new Double[steps.size()];
        this.ends = new Double[steps.size()];
    }

    /**
     * Moves one after the other, from the first to the last second; where none was said the camera stands still.
     *
     * @param after whether something else is said before the first move
     */
    static List<Brief.Move> of(List<Step> steps, double seconds, boolean after) {
        List<Step> row = steps.stream().filter(step -> !step.together()).toList();
        if (row.isEmpty()) {
            return List.of(new Brief.Move("static", 0, seconds));
        }
        var spans = new Spans(row, seconds);
        spans.anchor(after);
        spans.share();
        return spans.filled(steps);
    }

    private void anchor(boolean after) {
        for (int i = 0; i < steps.size(); i++) {
            Timing timing = steps.get(i).timing();
            Double from = within(timing.from());
            starts[i] = from;
            ends[i] = from == null ? null : within(timing.until());
        }
        if (starts[0] == null) {
            Step first = steps.getFirst();
            starts[0] = first.sequel() && after ? seconds * (first.last() ? TOWARDS_THE_END : HALFWAY) : 0.0;
        }
    }

    private @Nullable Double within(@Nullable Double time) {
        return time == null || time < 0 || time > seconds ? null : time;
    }

    /** Moves between two known times share the time evenly; one that lasts so long takes so long. */
    private void share() {
        for (int i = 0; i < steps.size(); i++) {
            Double start = starts[i];
            if (start == null) {
                continue;
            }
            int next = i + 1;
            while (next < steps.size() && starts[next] == null) {
                next++;
            }
            double until = next < steps.size() ? number(starts[next]) : seconds;
            for (int between = i + 1; between < next; between++) {
                starts[between] = start + (until - start) * (between - i) / (next - i);
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            Double lasting = steps.get(i).timing().lasting();
            if (lasting != null) {
                ends[i] = Math.min(seconds, number(starts[i]) + lasting);
            }
        }
    }

    private List<Brief.Move> filled(List<Step> all) {
        List<Brief.Move> moves = new ArrayList<>();
        double now = 0;
        int row = -1;
        for (Step step : all) {
            if (step.together() && !moves.isEmpty()) {
                Brief.Move with = moves.getLast();
                moves.add(new Brief.Move(step.move(), with.startSeconds(), with.endSeconds()));
                continue;
            }
            row++;
            double start = Math.max(now, number(starts[row]));
            double next = row + 1 < steps.size() ? number(starts[row + 1]) : seconds;
            double end = ends[row] == null ? next : Math.min(number(ends[row]), next);
            rest(moves, now, start);
            if (end - start > TOO_SHORT) {
                add(moves, step.move(), start, end);
                now = end;
            }
        }
        rest(moves, now, seconds);
        return moves;
    }

    private static void rest(List<Brief.Move> moves, double from, double to) {
        if (to - from > TOO_SHORT) {
            add(moves, "static", from, to);
        }
    }

    private static void add(List<Brief.Move> moves, String move, double from, double to) {
        boolean goesOn = !moves.isEmpty() && move.equals("static") && moves.getLast().move().equals(move);
        double start = goesOn ? moves.removeLast().startSeconds() : round(from);
        moves.add(new Brief.Move(move, start, round(to)));
    }

    private static double number(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
