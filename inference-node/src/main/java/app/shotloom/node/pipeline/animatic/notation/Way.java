package app.shotloom.node.pipeline.animatic.notation;

import java.util.List;

/**
 * Where somebody or something goes.
 *
 * @param points along the way, at least two, in stage units at rest
 * @param fromSeconds when it sets out
 * @param toSeconds when it is there
 */
public record Way(List<Point> points, double fromSeconds, double toSeconds) {
    /** @param nearness as the camera's stage has it: 1 in the subjects' plane */
    public record Point(double x, double y, double nearness) {}

    public Way {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("A way has at least two points.");
        }
    }

    /** From its first to its last point along all others, in stage units. */
    double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Math.hypot(points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
        }
        return length;
    }
}
