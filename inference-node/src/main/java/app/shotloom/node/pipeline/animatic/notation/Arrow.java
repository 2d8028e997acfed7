package app.shotloom.node.pipeline.animatic.notation;

import java.awt.geom.Path2D;

/** A bold arrow along a curve: thin at its tail, broad at its neck, with a barbed head. */
final class Arrow {
    private static final int STEPS = 28;

    private Arrow() {}

    /**
     * @param tail its width where it begins, in the units of the points
     * @param neck its width where the head begins
     * @param at x and y of the points it bends through, at least two
     */
    static Path2D along(double tail, double neck, double... at) {
        double[] curve = curve(at);
        int count = curve.length / 2;
        double head = neck * 2.6;
        int end = count - 1;
        while (end > 1 && Math.hypot(curve[end * 2] - curve[count * 2 - 2], curve[end * 2 + 1] - curve[count * 2 - 1]) < head) {
            end--;
        }
        var path = new Path2D.Double();
        for (int i = 0; i <= end; i++) {
            to(path, curve, i, end, width(tail, neck, i, end), i == 0);
        }
        to(path, curve, end, end, neck * 1.25, false);
        path.lineTo(curve[count * 2 - 2], curve[count * 2 - 1]);
        to(path, curve, end, end, -neck * 1.25, false);
        for (int i = end; i >= 0; i--) {
            to(path, curve, i, end, -width(tail, neck, i, end), false);
        }
        path.closePath();
        return path;
    }

    private static double width(double tail, double neck, int step, int end) {
        double share = (double) step / end;
        return (tail + (neck - tail) * share * share) / 2;
    }

    private static void to(Path2D path, double[] curve, int i, int end, double side, boolean first) {
        int before = Math.max(0, i - 1);
        int after = Math.min(end + 1, Math.min(curve.length / 2 - 1, i + 1));
        double dx = curve[after * 2] - curve[before * 2];
        double dy = curve[after * 2 + 1] - curve[before * 2 + 1];
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double x = curve[i * 2] + dy / length * side;
        double y = curve[i * 2 + 1] - dx / length * side;
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Evenly many points on a smooth curve through the given ones (Catmull-Rom). */
    private static double[] curve(double[] at) {
        int spans = at.length / 2 - 1;
        double[] curve = new double[(STEPS + 1) * 2];
        for (int i = 0; i <= STEPS; i++) {
            double along = (double) i / STEPS * spans;
            int span = Math.min(spans - 1, (int) along);
            for (int axis = 0; axis < 2; axis++) {
                curve[i * 2 + axis] = point(at, span, axis, along - span, spans);
            }
        }
        return curve;
    }

    private static double point(double[] at, int span, int axis, double t, int spans) {
        double a = at[Math.max(0, span - 1) * 2 + axis];
        double b = at[span * 2 + axis];
        double c = at[(span + 1) * 2 + axis];
        double d = at[Math.min(spans, span + 2) * 2 + axis];
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }
}
