package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * A line as a brush draws it: an area along a path, thick where it faces away from the light (which comes from the upper
 * left) and thin towards it.
 *
 * @param width where it is thickest, in pixels
 * @param thinnest as a share of the width
 * @param unsteady how much its thickness varies by itself, 0 to 1
 */
record Ribbon(double width, double thinnest, double unsteady, long seed) {
    private static final int MOST = 8192;
    private static final double AWAY = Math.sqrt(0.5);

    /** The area of the line along a path of straight pieces. */
    Path2D along(Shape path) {
        var area = new Path2D.Float(Path2D.WIND_NON_ZERO);
        double[] xs = new double[MOST];
        double[] ys = new double[MOST];
        double[] to = new double[6];
        int count = 0;
        boolean closed = false;
        for (PathIterator steps = path.getPathIterator(null, 0.4); ; steps.next()) {
            int kind = steps.isDone() ? PathIterator.SEG_MOVETO : steps.currentSegment(to);
            if (kind == PathIterator.SEG_MOVETO) {
                trace(area, xs, ys, count, closed);
                count = 0;
                closed = false;
            }
            if (steps.isDone()) {
                return area;
            }
            if (kind == PathIterator.SEG_CLOSE) {
                closed = true;
            } else if (count < MOST && (count == 0 || Math.hypot(to[0] - xs[count - 1], to[1] - ys[count - 1]) > 0.3)) {
                xs[count] = to[0];
                ys[count++] = to[1];
            }
        }
    }

    private void trace(Path2D area, double[] xs, double[] ys, int points, boolean closed) {
        int count = points;
        if (closed && count > 2 && Math.hypot(xs[0] - xs[count - 1], ys[0] - ys[count - 1]) < 0.5) {
            count--;
        }
        if (count < 2) {
            return;
        }
        double turn = closed ? Math.signum(area(xs, ys, count)) : 1;
        side(area, xs, ys, count, closed, turn, true);
        side(area, xs, ys, count, closed, turn, false);
        area.closePath();
    }

    /** One edge of it, forth or back. */
    private void side(Path2D area, double[] xs, double[] ys, int count, boolean closed, double turn, boolean forth) {
        int last = closed ? count : count - 1;
        for (int step = 0; step <= last; step++) {
            int i = forth ? step : last - step;
            int before = closed ? (i + count - 1) % count : Math.max(0, i - 1);
            int after = closed ? (i + 1) % count : Math.min(count - 1, i + 1);
            double dx = xs[after] - xs[before];
            double dy = ys[after] - ys[before];
            double length = Math.max(1e-6, Math.hypot(dx, dy));
            double right = dy / length * turn;
            double down = -dx / length * turn;
            int at = i % count;
            double half = thickness(xs[at], ys[at], right, down, closed ? 0.5 : (double) i / last) / 2 * (forth ? 1 : -1);
            if (forth && step == 0) {
                area.moveTo(xs[at] + right * half, ys[at] + down * half);
            } else {
                area.lineTo(xs[at] + right * half, ys[at] + down * half);
            }
        }
    }

    private double thickness(double x, double y, double right, double down, double along) {
        double away = 0.5 + 0.5 * (right + down) * AWAY;
        double press = 1 + unsteady * Noise.smooth(x / (width * 14 + 4), y / (width * 14 + 4), seed);
        double ends = Math.min(1, 0.35 + 4 * Math.min(along, 1 - along));
        return width * (thinnest + (1 - thinnest) * away) * press * ends;
    }

    /** Positive when it runs clockwise on a screen. */
    private static double area(double[] xs, double[] ys, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            int next = (i + 1) % count;
            sum += xs[i] * ys[next] - xs[next] * ys[i];
        }
        return sum;
    }
}
