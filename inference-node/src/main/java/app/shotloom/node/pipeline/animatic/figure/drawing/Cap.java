package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The part of a head that lies beyond a line drawn around it: hair above the hairline, a beard below its edge. */
final class Cap {
    private static final int EACH = 6;
    private static final int ARC = 36;

    private final Skull skull;

    Cap(Skull skull) {
        this.skull = skull;
    }

    /**
     * Hair.
     *
     * @param line from the middle of the forehead over one temple to the nape; the other side is alike
     * @param volume how much larger than the skull it is at an angle from the top
     */
    Path2D above(List<Vec> line, DoubleUnaryOperator volume) {
        List<Vec> ring = new ArrayList<>(line);
        for (int i = line.size() - 2; i > 0; i--) {
            ring.add(mirrored(line.get(i)));
        }
        List<Point2D> seen = seen(dense(ring, true), true);
        if (seen.size() < 2) {
            return new Path2D.Double();
        }
        return closed(seen, volume, false);
    }

    /** A beard: what lies below a line from one ear over the lip to the other. */
    Path2D below(List<Vec> half, DoubleUnaryOperator volume) {
        List<Vec> line = new ArrayList<>();
        half.reversed().forEach(point -> line.add(mirrored(point)));
        line.addAll(half.subList(1, half.size()));
        List<Point2D> seen = seen(dense(line, false), false);
        return seen.size() < 2 ? new Path2D.Double() : closed(seen, volume, true);
    }

    private static Vec mirrored(Vec point) {
        return new Vec(point.f(), point.u(), -point.s());
    }

    private static List<Vec> dense(List<Vec> line, boolean ring) {
        List<Vec> dense = new ArrayList<>();
        int count = ring ? line.size() : line.size() - 1;
        for (int i = 0; i < count; i++) {
            for (int step = 0; step < EACH; step++) {
                dense.add(curve(line, i, (double) step / EACH, ring));
            }
        }
        return dense;
    }

    /** Between two points, in a curve through their neighbours (Catmull-Rom). */
    private static Vec curve(List<Vec> line, int i, double t, boolean ring) {
        int last = line.size() - 1;
        Vec before = line.get(i > 0 ? i - 1 : ring ? last : 0);
        Vec from = line.get(i);
        Vec to = line.get((i + 1) % line.size());
        Vec after = line.get(i + 2 <= last ? i + 2 : ring ? (i + 2) % line.size() : last);
        Vec linear = to.minus(before).times(t);
        Vec square = before.times(2).minus(from.times(5)).plus(to.times(4)).minus(after).times(t * t);
        Vec cubic = from.times(3).minus(before).minus(to.times(3)).plus(after).times(t * t * t);
        return from.times(2).plus(linear).plus(square).plus(cubic).times(0.5);
    }

    /** The longest run of points on the side of the viewer. */
    private List<Point2D> seen(List<Vec> points, boolean ring) {
        int count = points.size();
        int bestStart = 0;
        int best = 0;
        for (int start = 0; start < count; start++) {
            boolean begins = isSeen(points.get(start)) && (start == 0 && !ring || !isSeen(points.get((start + count - 1) % count)) || start == 0);
            int length = 0;
            while (begins && length < count && (ring || start + length < count) && isSeen(points.get((start + length) % count))) {
                length++;
            }
            if (length > best) {
                best = length;
                bestStart = start;
            }
        }
        List<Point2D> run = new ArrayList<>();
        for (int i = 0; i < best; i++) {
            Vec point = points.get((bestStart + i) % count);
            run.add(skull.at(point.f(), point.u(), point.s()));
        }
        return run;
    }

    private boolean isSeen(Vec point) {
        return skull.depth(point.f() + 0.03, (point.u() - 0.05) * 0.3, point.s()) > -0.02;
    }

    private Path2D closed(List<Point2D> seen, DoubleUnaryOperator volume, boolean jaw) {
        double from = skull.angle(seen.getLast(), jaw);
        double to = skull.angle(seen.getFirst(), jaw);
        boolean wrongWay = jaw ? turn(from) > turn(to) : from < to;
        List<Point2D> points = new ArrayList<>(wrongWay ? seen.reversed() : seen);
        double start = wrongWay ? to : from;
        double end = wrongWay ? from : to;
        if (jaw) {
            start = turn(start);
            end = turn(end);
        }
        for (int i = 0; i <= ARC; i++) {
            double angle = start + (end - start) * i / ARC;
            double full = Math.min(1, Math.min(i, ARC - i) / 5.0);
            double factor = 1 + (volume.applyAsDouble(angle) - 1) * full;
            points.add(jaw ? skull.jaw(angle, factor) : skull.cranium(angle, factor));
        }
        return Outlines.polygon(points);
    }

    /** Angles from 0 to a whole turn, for what goes around the chin. */
    private static double turn(double angle) {
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }
}
