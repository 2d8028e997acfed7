package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Axes;
import app.shotloom.node.pipeline.animatic.figure.body.Build;
import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The trunk as a stack of ovals along the spine, seen from anywhere. A height on it goes from 0 at the hip joints to 1 at
 * the neck; an angle around it from 0 in front to 90 at the near side.
 */
final class Trunk {
    private static final double[] LEVELS = {-0.14, 0, 0.2, 0.4, 0.6, 0.78, 0.92, 1.0};

    private final Joints body;
    private final Lens lens;
    private final double padding;

    /** @param padding how much larger than the body, in heights, for what is worn over other things */
    Trunk(Joints body, Lens lens, double padding) {
        this.body = body;
        this.lens = lens;
        this.padding = padding;
    }

    /** The silhouette between two heights. */
    Path2D outline(double from, double to) {
        List<Point2D> right = new ArrayList<>();
        List<Point2D> left = new ArrayList<>();
        side(from, right, left);
        for (double level : LEVELS) {
            if (level > from + 0.01 && level < to - 0.01) {
                side(level, right, left);
            }
        }
        side(to, right, left);
        right.addAll(left.reversed());
        return Outlines.smooth(right);
    }

    private void side(double level, List<Point2D> right, List<Point2D> left) {
        Point2D centre = lens.at(spine(level));
        Point2D along = Outlines.way(lens.at(spine(level - 0.06)), lens.at(spine(level + 0.06)));
        Point2D across = new Point2D.Double(-along.getY(), along.getX());
        right.add(Outlines.beyond(centre, across, extent(level, across, 1)));
        left.add(Outlines.beyond(centre, across, -extent(level, across, -1)));
    }

    private double extent(double level, Point2D across, int sign) {
        Axes axes = axes(level);
        Oval oval = oval(level);
        Point2D ahead = flat(axes.forward());
        Point2D aside = flat(axes.near());
        double front = dot(ahead, across) * sign;
        double deep = front > 0 ? oval.front() : oval.back();
        return Math.hypot(front * deep, dot(aside, across) * oval.wide());
    }

    private Point2D flat(Vec way) {
        return lens.at(way);
    }

    private static double dot(Point2D a, Point2D b) {
        return a.getX() * b.getX() + a.getY() * b.getY();
    }

    /** A part of the surface between two heights and two angles, as far as it is seen; empty when it is not. */
    Path2D panel(double from, double to, double angleFrom, double angleTo) {
        Axes axes = axes((from + to) / 2);
        double middle = seenMiddle(axes, angleFrom, angleTo);
        double first = Math.max(angleFrom, middle - 90);
        double last = Math.min(angleTo, middle + 90);
        if (last - first < 4) {
            return new Path2D.Double();
        }
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            points.add(lens.at(surface(from + (to - from) * i / 6, first)));
        }
        for (int i = 1; i <= 6; i++) {
            points.add(lens.at(surface(to, first + (last - first) * i / 6)));
        }
        for (int i = 1; i <= 6; i++) {
            points.add(lens.at(surface(to + (from - to) * i / 6, last)));
        }
        for (int i = 1; i < 6; i++) {
            points.add(lens.at(surface(from, last + (first - last) * i / 6)));
        }
        return Outlines.polygon(points);
    }

    /** The angle that faces the viewer, counted so that most of what lies between two angles is seen around it. */
    private double seenMiddle(Axes axes, double angleFrom, double angleTo) {
        double middle = Math.toDegrees(Math.atan2(lens.depth(axes.near()), lens.depth(axes.forward())));
        double best = middle;
        for (double turned : new double[] {middle - 360, middle + 360}) {
            boolean more = seen(turned, angleFrom, angleTo) > seen(best, angleFrom, angleTo);
            best = more ? turned : best;
        }
        return best;
    }

    private static double seen(double middle, double angleFrom, double angleTo) {
        return Math.min(angleTo, middle + 90) - Math.max(angleFrom, middle - 90);
    }

    /** What is seen of a belt around it. */
    Path2D band(double from, double to) {
        return outline(from, to);
    }

    boolean isSeen(double level, double angle) {
        Axes axes = axes(level);
        double radians = Math.toRadians(angle);
        return lens.depth(axes.forward().times(Math.cos(radians)).plus(axes.near().times(Math.sin(radians)))) > 0.05;
    }

    Vec surface(double level, double angle) {
        double radians = Math.toRadians(angle);
        Oval oval = oval(level);
        Axes axes = axes(level);
        double deep = Math.cos(radians) > 0 ? oval.front() : oval.back();
        return spine(level)
                .plus(axes.forward().times(Math.cos(radians) * deep))
                .plus(axes.near().times(Math.sin(radians) * oval.wide()));
    }

    /** The bent line of the back. */
    Vec spine(double level) {
        Vec middle = body.waist().times(2).minus(body.pelvis().plus(body.neck()).times(0.5));
        double t = level < 0.42 ? level / 0.84 : 0.5 + (level - 0.42) / 1.16;
        Vec first = body.pelvis().to(middle, t);
        return first.to(middle.to(body.neck(), t), t);
    }

    private Axes axes(double level) {
        double share = Math.clamp(level, 0, 1);
        Axes low = body.hips();
        Axes high = body.chest();
        return new Axes(
                low.forward().to(high.forward(), share).unit(), low.up().to(high.up(), share).unit(), low.near().to(high.near(), share).unit());
    }

    private record Oval(double wide, double front, double back) {
        Oval to(Oval other, double share) {
            return new Oval(
                    wide + (other.wide - wide) * share, front + (other.front - front) * share, back + (other.back - back) * share);
        }
    }

    private Oval oval(double level) {
        Build build = body.build();
        double girth = build.girth();
        double waist = Math.min(build.shoulders() * 0.82, build.hips() * 1.06);
        Oval crotch = new Oval(build.hips() * 0.95, 0.046 * girth, 0.058 * girth);
        Oval hip = new Oval(build.hips() * 1.28, 0.056 * girth + build.belly() * 0.5, 0.074 * girth);
        Oval middle = new Oval(waist * (girth > 1.2 ? 1.3 : 1), 0.054 * girth + build.belly(), 0.050 * girth);
        Oval chest = new Oval(build.shoulders() * 0.88, 0.058 * girth + build.bust(), 0.062 * girth);
        Oval shoulder = new Oval(build.shoulders() * 0.98, 0.044 * girth, 0.056 * girth);
        Oval neck = new Oval(0.044, 0.034, 0.038);
        Oval plain = level < 0
                ? crotch.to(hip, (level + 0.14) / 0.14)
                : level < 0.4
                        ? hip.to(middle, level / 0.4)
                        : level < 0.74
                                ? middle.to(chest, (level - 0.4) / 0.34)
                                : level < 0.92 ? chest.to(shoulder, (level - 0.74) / 0.18) : shoulder.to(neck, (level - 0.92) / 0.08);
        return new Oval(plain.wide() + padding, plain.front() + padding, plain.back() + padding);
    }
}
