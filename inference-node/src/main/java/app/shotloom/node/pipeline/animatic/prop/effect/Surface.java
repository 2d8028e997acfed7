package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Marks on the faces of a thing: grain, weave, spots, shine. Each is laid on the largest areas, and stays within them. */
final class Surface {
    private final List<Patch> patches = new ArrayList<>();
    private final List<Patch> faces;
    private final long seed;
    private final double unit;

    private Surface(Drawing drawing, long seed) {
        this.patches.addAll(drawing.patches());
        this.faces = faces(drawing);
        this.seed = seed;
        Rectangle2D bounds = drawing.bounds();
        this.unit = Math.max(0.2, Math.min(bounds.getWidth(), bounds.getHeight()));
    }

    static Surface of(Drawing drawing, long seed) {
        return new Surface(drawing, seed);
    }

    static Patch largest(Drawing drawing) {
        List<Patch> faces = faces(drawing);
        return faces.isEmpty() ? drawing.patches().getFirst() : faces.getFirst();
    }

    private static List<Patch> faces(Drawing drawing) {
        double whole = drawing.bounds().getWidth() * drawing.bounds().getHeight();
        return drawing.patches().stream()
                .filter(patch -> patch.color().getAlpha() > 150 && size(patch) > whole * 0.08)
                .sorted((a, b) -> Double.compare(size(b), size(a)))
                .limit(4)
                .toList();
    }

    private static double size(Patch patch) {
        Rectangle2D bounds = patch.shape().getBounds2D();
        return bounds.getWidth() * bounds.getHeight();
    }

    Drawing drawing() {
        return new Drawing(patches);
    }

    private double chance(int number) {
        return Noise.at(seed * 17 + number);
    }

    /** Dashes along a direction, in rows; {@code wave} makes them sway. */
    Surface dashes(double rows, double length, double width, double angle, double wave, double tone, int alpha) {
        for (Patch face : faces) {
            Rectangle2D bounds = face.shape().getBounds2D();
            Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double step = unit / rows;
            double reach = Math.hypot(bounds.getWidth(), bounds.getHeight()) / 2;
            int number = 0;
            for (double v = -reach; v < reach; v += step) {
                for (double u = -reach; u < reach; u += length * 1.35) {
                    double shift = (chance(number++ % 997) - 0.5) * length;
                    dash(all, face.shape(), bounds, u + shift, v, length, width, angle, wave);
                }
            }
            add(all, Tones.faded(Tones.lighter(face.color(), tone), alpha));
        }
        return this;
    }

    private static void dash(Path2D all, Shape face, Rectangle2D bounds, double u, double v, double length, double width, double angle, double wave) {
        double x1 = bounds.getCenterX() + u * Math.cos(angle) - v * Math.sin(angle);
        double y1 = bounds.getCenterY() + u * Math.sin(angle) + v * Math.cos(angle);
        double x2 = x1 + Math.cos(angle + wave) * length;
        double y2 = y1 + Math.sin(angle + wave) * length;
        if (face.contains(x1, y1) && face.contains(x2, y2) && face.contains((x1 + x2) / 2, (y1 + y2) / 2)) {
            all.append(Shapes.line(x1, y1, x2, y2, width), false);
        }
    }

    /** Round spots in another colour, from {@code smallest} to twice that. */
    Surface spots(int count, double smallest, Color color) {
        for (Patch face : faces) {
            Rectangle2D bounds = face.shape().getBounds2D();
            Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int i = 0; i < count * 2; i++) {
                double x = bounds.getX() + bounds.getWidth() * fraction(i * 0.618034 + chance(i) * 0.15);
                double y = bounds.getY() + bounds.getHeight() * fraction(i * 0.381966 * 1.7 + chance(i + 50) * 0.2);
                double radius = unit * smallest * (1 + chance(i + 100));
                if (inside(face.shape(), x, y, radius)) {
                    all.append(Shapes.ellipse(x, y, radius, radius * 0.92), false);
                }
            }
            add(all, color);
        }
        return this;
    }

    private static double fraction(double value) {
        return value - Math.floor(value);
    }

    private static boolean inside(Shape face, double x, double y, double radius) {
        return face.contains(x, y) && face.contains(x - radius, y) && face.contains(x + radius, y) && face.contains(x, y - radius) && face.contains(x, y + radius);
    }

    /** Stripes right across, cut at the edges; upright when the angle is 0. */
    Surface stripes(int count, double share, double angle, Color color) {
        return stripes(count, share, angle, 0.25, color);
    }

    /** @param offset of the first, in steps from one to the next */
    Surface stripes(int count, double share, double angle, double offset, Color color) {
        for (Patch face : faces.subList(0, Math.min(2, faces.size()))) {
            Rectangle2D bounds = face.shape().getBounds2D();
            double reach = Math.hypot(bounds.getWidth(), bounds.getHeight()) / 2;
            double step = bounds.getWidth() / count;
            Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (double u = -Math.ceil(reach / step) * step + step * offset; u < reach; u += step) {
                double x = bounds.getCenterX() + u * Math.cos(angle);
                double y = bounds.getCenterY() + u * Math.sin(angle);
                all.append(Shapes.line(x - Math.sin(angle) * -reach, y - Math.cos(angle) * reach, x + Math.sin(angle) * -reach, y + Math.cos(angle) * reach, step * share), false);
            }
            add(Clip.within(all, face.shape()), color);
        }
        return this;
    }

    /** A bright streak or two on the upper left, where the light comes from. */
    Surface shine(int alpha) {
        for (Patch face : faces.subList(0, Math.min(2, faces.size()))) {
            Rectangle2D bounds = face.shape().getBounds2D();
            double w = bounds.getWidth();
            double h = bounds.getHeight();
            Path2D streaks = new Path2D.Double(Path2D.WIND_NON_ZERO);
            streaks.append(Shapes.polygon(bounds.getX() + w * 0.16, bounds.getY() + h * 0.62, bounds.getX() + w * 0.26, bounds.getY() + h * 0.62, bounds.getX() + w * 0.46, bounds.getY() + h * 0.1, bounds.getX() + w * 0.34, bounds.getY() + h * 0.1), false);
            streaks.append(Shapes.polygon(bounds.getX() + w * 0.32, bounds.getY() + h * 0.62, bounds.getX() + w * 0.36, bounds.getY() + h * 0.62, bounds.getX() + w * 0.56, bounds.getY() + h * 0.1, bounds.getX() + w * 0.51, bounds.getY() + h * 0.1), false);
            add(Clip.within(streaks, face.shape()), new Color(255, 255, 255, alpha));
        }
        return this;
    }

    /** Uneven blots in a colour. */
    Surface blots(int count, double size, Color color) {
        for (Patch face : faces) {
            Rectangle2D bounds = face.shape().getBounds2D();
            Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int i = 0; i < count; i++) {
                double x = bounds.getX() + bounds.getWidth() * (0.1 + 0.8 * chance(i * 3 + 5));
                double y = bounds.getY() + bounds.getHeight() * (0.1 + 0.8 * chance(i * 3 + 6));
                double r = unit * size * (0.5 + chance(i * 3 + 7));
                all.append(Shapes.star(x, y, r * 1.1, 0.72, 7, chance(i) * 3), false);
                all.append(Shapes.ellipse(x, y, r * 0.9, r * 0.8), false);
            }
            add(Clip.within(all, face.shape()), color);
        }
        return this;
    }

    /** Courses of bricks or tiles, as joints. */
    Surface courses(int rows, double tone) {
        dashes(rows, unit * 0.11, 0.013, 0, 0, tone, 200);
        return dashes(rows * 0.6, unit / rows * 0.62, 0.013, Math.PI / 2, 0, tone, 200);
    }

    private void add(Shape shape, Color color) {
        if (!shape.getBounds2D().isEmpty()) {
            patches.add(new Patch(shape, color));
        }
    }
}
