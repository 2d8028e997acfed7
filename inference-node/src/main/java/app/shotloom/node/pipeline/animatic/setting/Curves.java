package app.shotloom.node.pipeline.animatic.setting;

import java.awt.geom.Path2D;

/** Smooth curves through points (Catmull-Rom). */
final class Curves {
    private Curves() {}

    static Path2D closed(double... at) {
        int count = at.length / 2;
        var path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 0; i < count; i++) {
            bend(path, at, 0, (i + count - 1) % count, i, (i + 1) % count, (i + 2) % count);
        }
        path.closePath();
        return path;
    }

    /** @param from the index of the first coordinate */
    static Path2D open(double[] at, int from) {
        int count = (at.length - from) / 2;
        var path = new Path2D.Double();
        path.moveTo(at[from], at[from + 1]);
        for (int i = 0; i + 1 < count; i++) {
            bend(path, at, from, Math.max(0, i - 1), i, i + 1, Math.min(count - 1, i + 2));
        }
        return path;
    }

    private static void bend(Path2D path, double[] at, int from, int before, int here, int next, int after) {
        double x = at[from + here * 2];
        double y = at[from + here * 2 + 1];
        double toX = at[from + next * 2];
        double toY = at[from + next * 2 + 1];
        path.curveTo(
                x + (toX - at[from + before * 2]) / 6,
                y + (toY - at[from + before * 2 + 1]) / 6,
                toX - (at[from + after * 2] - x) / 6,
                toY - (at[from + after * 2 + 1] - y) / 6,
                toX,
                toY);
    }
}
