package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A head seen from anywhere. Places on it are in head heights: forward, up and to the near side of its middle. */
final class Skull {
    private static final Vec CRANIUM = new Vec(-0.03, 0.09, 0);
    private static final Vec CRANIUM_SIZE = new Vec(0.425, 0.405, 0.365);
    private static final int POINTS = 84;

    private final Joints body;
    private final Lens lens;
    private final Vec jaw;
    private final Vec jawSize;

    /** @param child 0 grown up, 1 a baby: the jaw is smaller */
    Skull(Joints body, Lens lens, double child, boolean female) {
        this.body = body;
        this.lens = lens;
        double slight = 0.10 * child + (female ? 0.05 : 0);
        jaw = new Vec(0.095, -0.205 + 0.02 * child, 0);
        jawSize = new Vec(0.275 * (1 - slight * 0.6), 0.295 * (1 - 0.07 * child), 0.262 * (1 - slight) + 0.05 * child);
    }

    double size() {
        return body.build().head();
    }

    Point2D at(double f, double u, double s) {
        return lens.at(body.onHead(f, u, s));
    }

    /** How much a way on the head comes towards the viewer. */
    double depth(double f, double u, double s) {
        return lens.depth(body.head().at(f, u, s));
    }

    /** The whole head, larger by a factor. */
    Path2D outline(double factor) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double angle = i * 2 * Math.PI / POINTS;
            var way = new Point2D.Double(Math.cos(angle), Math.sin(angle));
            Point2D skull = touch(CRANIUM, CRANIUM_SIZE.times(factor), way);
            Point2D chin = touch(jaw, jawSize.times(factor), way);
            boolean upper = along(skull, way) > along(chin, way);
            points.add(upper ? skull : chin);
        }
        return Outlines.polygon(points);
    }

    /** Where the enlarged cranium ends in a direction, which is an angle from the head's own top, clockwise. */
    Point2D cranium(double angle, double factor) {
        return touch(CRANIUM, CRANIUM_SIZE.times(factor), direction(angle));
    }

    Point2D jaw(double angle, double factor) {
        return touch(jaw, jawSize.times(factor), direction(angle));
    }

    /** The angle at which a point lies around the cranium's middle, from the head's own top, clockwise. */
    double angle(Point2D point, boolean aroundJaw) {
        Vec centre = aroundJaw ? jaw : CRANIUM;
        Point2D middle = at(centre.f(), centre.u(), centre.s());
        double angle = Math.atan2(point.getX() - middle.getX(), middle.getY() - point.getY()) - tilt();
        return Math.atan2(Math.sin(angle), Math.cos(angle));
    }

    /** Which way the head's own top points on paper. */
    private double tilt() {
        Vec up = body.head().up();
        Point2D way = lens.at(up);
        return Math.hypot(way.getX(), way.getY()) < 0.2 ? 0 : Math.atan2(way.getX(), -way.getY());
    }

    private Point2D direction(double angle) {
        double turned = angle + tilt();
        return new Point2D.Double(Math.sin(turned), -Math.cos(turned));
    }

    /** Where a straight edge from outside touches an ellipsoid of the head. */
    private Point2D touch(Vec centre, Vec radii, Point2D way) {
        double f = dot(lens.at(body.head().forward()), way) * radii.f();
        double u = dot(lens.at(body.head().up()), way) * radii.u();
        double s = dot(lens.at(body.head().near()), way) * radii.s();
        double length = Math.max(1e-9, Math.sqrt(f * f + u * u + s * s));
        return at(
                centre.f() + radii.f() * f / length, centre.u() + radii.u() * u / length, centre.s() + radii.s() * s / length);
    }

    private static double along(Point2D point, Point2D way) {
        return dot(point, way);
    }

    private static double dot(Point2D a, Point2D b) {
        return a.getX() * b.getX() + a.getY() * b.getY();
    }
}
