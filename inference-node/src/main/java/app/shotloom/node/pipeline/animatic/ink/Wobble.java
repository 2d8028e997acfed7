package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/**
 * The unsteadiness of a hand. It depends on the place alone, so outlines that meet still meet.
 *
 * @param amplitude how far a line strays, in pixels
 * @param wavelength over how many pixels it strays and returns
 */
record Wobble(double amplitude, double wavelength, long seed) {
    private static final double FLATNESS = 0.35;

    Path2D applied(Shape shape, AffineTransform toPixels) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var steps = new FlatteningPathIterator(shape.getPathIterator(toPixels), FLATNESS);
        path.setWindingRule(steps.getWindingRule());
        double[] to = new double[6];
        double[] at = new double[2];
        double[] first = new double[2];
        for (; !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    path.moveTo(x(to[0], to[1]), y(to[0], to[1]));
                    first = to.clone();
                    at = to.clone();
                }
                case PathIterator.SEG_LINETO -> at = line(path, at, to.clone());
                default -> {
                    at = line(path, at, first);
                    path.closePath();
                }
            }
        }
        return path;
    }

    private double[] line(Path2D path, double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        int parts = (int) Math.clamp(Math.ceil(length / (wavelength / 4)), 1, 400);
        for (int i = 1; i <= parts; i++) {
            double x = Noise.mix(from[0], to[0], (double) i / parts);
            double y = Noise.mix(from[1], to[1], (double) i / parts);
            path.lineTo(x(x, y), y(x, y));
        }
        return to;
    }

    private double x(double x, double y) {
        return x + amplitude * Noise.smooth(x / wavelength, y / wavelength, seed);
    }

    private double y(double x, double y) {
        return y + amplitude * Noise.smooth(x / wavelength + 31.7, y / wavelength, seed);
    }
}
