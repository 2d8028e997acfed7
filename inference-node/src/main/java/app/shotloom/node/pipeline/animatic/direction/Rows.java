package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Columns on the ground, in one row or several behind each other, so that each can be counted. */
final class Rows {
    private static final double GAP = 0.06;
    private static final double LOOSE = 0.30;
    private static final int MOST = 4;
    private static final double[] APART = {0.05, 0.09, 0.13, 0.17};

    private final Field field;
    private final ToDoubleFunction<List<Body>> width;
    private final long seed;
    private final List<List<List<Body>>> rows;
    private final double apart;
    private final double scale;

    private Rows(
            List<List<Body>> columns, int count, double apart, Field field, ToDoubleFunction<List<Body>> width, long seed) {
        this.apart = apart;
        this.field = field;
        this.width = width;
        this.seed = seed;
        this.rows = split(columns, count);
        this.scale = fitting();
    }

    /** As many rows as let everything be largest; a row less where that costs little. */
    static Rows of(List<List<Body>> columns, Field field, ToDoubleFunction<List<Body>> width, long seed) {
        Rows best = new Rows(columns, 1, 0, field, width, seed);
        for (int count = 2; count <= Math.min(MOST, columns.size() - (field.width() < 1 ? 0 : 1)); count++) {
            for (double apart : APART) {
                Rows more = new Rows(columns, count, apart, field, width, seed);
                best = more.smallest() > best.smallest() * 1.15 ? more : best;
            }
        }
        return best;
    }

    /** How large what is farthest away is drawn. */
    private double smallest() {
        return scale() * field.nearness(ground(0));
    }

    /** The scale at which all fits. */
    double scale() {
        return Math.min(1, scale);
    }

    /** From back to front: the tallest at the back, otherwise in their order. */
    private static List<List<List<Body>>> split(List<List<Body>> columns, int count) {
        List<List<List<Body>>> rows = new ArrayList<>();
        if (count == 1) {
            rows.add(columns);
            return rows;
        }
        List<List<Body>> tallest = new ArrayList<>(columns);
        tallest.sort(Comparator.comparingDouble((List<Body> column) -> -column.getFirst().nominal()));
        long large = tallest.stream().filter(column -> !column.getFirst().actor().isAlive() && column.getFirst().actor().metres() >= 2.2).count();
        if (count == 2 && large > 0 && large < columns.size() && columns.stream().anyMatch(column -> column.getFirst().actor().isAlive())) {
            var back = tallest.subList(0, (int) large);
            rows.add(columns.stream().filter(back::contains).toList());
            rows.add(columns.stream().filter(column -> !back.contains(column)).toList());
            return rows;
        }
        int each = (columns.size() + count - 1) / count;
        for (int row = 0; row < count; row++) {
            var members = tallest.subList(Math.min(columns.size(), row * each), Math.min(columns.size(), (row + 1) * each));
            rows.add(columns.stream().filter(members::contains).toList());
        }
        return rows;
    }

    private double ground(int row) {
        if (rows.size() == 1) {
            return field.standing();
        }
        double front = field.bottom() - 0.01;
        double back = Math.max(field.farthest(), front - apart * (rows.size() - 1));
        return back + (front - back) * row / (rows.size() - 1.0);
    }

    private double fitting() {
        double least = 4;
        for (int row = 0; row < rows.size(); row++) {
            double near = field.nearness(ground(row));
            double wide = rows.get(row).stream().mapToDouble(width).sum() * near;
            double gaps = GAP * Math.max(0, rows.get(row).size() - 1) * Math.min(1, 5.0 / rows.get(row).size());
            double stagger = rows.size() > 1 ? 0.94 : 1;
            least = Math.min(least, (field.span() * stagger - gaps) / Math.max(0.01, wide));
            double high = highest(row) * near;
            if (row > 0) {
                double behind = highest(row - 1) * field.nearness(ground(row - 1));
                double over = behind > 2 * high && isScenery(row - 1) ? 0.75 : 0.1;
                least = Math.min(least, (ground(row) - ground(row - 1)) / Math.max(0.02, high - over * behind));
            }
            least = Math.min(least, field.isClose() && rows.size() == 1 ? 4 : (ground(row) - field.top() - 0.02) / high);
        }
        return least;
    }

    private boolean isScenery(int row) {
        return rows.get(row).stream().allMatch(column -> !column.getFirst().actor().isAlive() && column.getFirst().actor().metres() >= 2.2);
    }

    private double highest(int row) {
        return rows.get(row).stream()
                .flatMap(List::stream)
                .mapToDouble(Body::nominal)
                .max()
                .orElse(0.1);
    }

    void place() {
        for (int row = 0; row < rows.size(); row++) {
            line(rows.get(row), ground(row), row);
        }
    }

    private void line(List<List<Body>> line, double ground, int row) {
        double factor = scale() * field.nearness(ground);
        double used = line.stream().mapToDouble(width).sum() * factor;
        double spare = Math.max(0, field.span() - used);
        double gap = Math.min(spare / (line.size() + 1), LOOSE);
        double all = used + gap * (line.size() - 1);
        double stagger = rows.size() > 1 ? (row % 2 == 0 ? -0.5 : 0.5) * Math.min(gap, (field.span() - all) / 2) : aside(line, spare, gap);
        double x = field.middle() - all / 2 + stagger;
        for (List<Body> column : line) {
            double wide = width.applyAsDouble(column) * factor;
            for (Body body : column) {
                body.move(x + wide / 2, ground + (rows.size() == 1 ? uneven(body, line.size()) : 0));
            }
            x += wide + gap;
        }
    }

    /** A single one stands a little aside, by thirds, where there is room for it. */
    private double aside(List<List<Body>> line, double spare, double gap) {
        double room = Math.max(0, spare - gap * (line.size() - 1)) / 2;
        double wish = line.size() == 1 ? 0.10 * field.span() : 0.03 * field.span();
        return Math.min(room, wish) * (2 * Noise.at(seed * 31 + 5) - 1);
    }

    /** Nobody stands in a ruled line. */
    private double uneven(Body body, int among) {
        double wish = among == 1 ? 0 : 0.022;
        return body.isCut() ? 0 : wish * (2 * Noise.at(seed * 7 + body.actor().id().hashCode()) - 1);
    }
}
