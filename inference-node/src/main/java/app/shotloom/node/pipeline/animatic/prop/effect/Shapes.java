package app.shotloom.node.pipeline.animatic.prop.effect;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The small shapes that effects are made of. */
final class Shapes {
    private Shapes() {}

    static Shape ellipse(double x, double y, double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(x - halfWidth, y - halfHeight, halfWidth * 2, halfHeight * 2);
    }

    static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i + 1 < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A tongue of fire or a drop: round below, a point above that leans to one side. */
    static Path2D flame(double x, double y, double width, double height, double lean) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.curveTo(x - width, y - height * 0.05, x - width * 0.8, y - height * 0.5, x + lean, y - height);
        path.curveTo(x + width * 0.5 + lean * 0.2, y - height * 0.62, x + width, y - height * 0.1, x, y);
        path.closePath();
        return path;
    }

    /** A star with points. */
    static Path2D star(double x, double y, double radius, double inner, int points, double turn) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points * 2; i++) {
            double r = i % 2 == 0 ? radius : radius * inner;
            double angle = turn + Math.PI * i / points;
            if (i == 0) {
                path.moveTo(x + Math.cos(angle) * r, y + Math.sin(angle) * r);
            } else {
                path.lineTo(x + Math.cos(angle) * r, y + Math.sin(angle) * r);
            }
        }
        path.closePath();
        return path;
    }

    /** A thin line as a shape. */
    static Path2D line(double x1, double y1, double x2, double y2, double width) {
        double length = Math.max(1e-9, Math.hypot(x2 - x1, y2 - y1));
        double dx = -(y2 - y1) / length * width / 2;
        double dy = (x2 - x1) / length * width / 2;
        return polygon(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x2 - dx, y2 - dy, x1 - dx, y1 - dy);
    }

    /** A puddle: flat and uneven. */
    static Path2D puddle(double x, double y, double halfWidth, double halfHeight) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - halfWidth, y);
        path.curveTo(x - halfWidth * 0.9, y - halfHeight * 1.2, x - halfWidth * 0.2, y - halfHeight * 0.7, x + halfWidth * 0.1, y - halfHeight);
        path.curveTo(x + halfWidth * 0.5, y - halfHeight * 1.2, x + halfWidth * 1.05, y - halfHeight * 0.8, x + halfWidth, y);
        path.curveTo(x + halfWidth * 0.8, y + halfHeight * 0.8, x + halfWidth * 0.3, y + halfHeight * 0.5, x, y + halfHeight * 0.8);
        path.curveTo(x - halfWidth * 0.4, y + halfHeight, x - halfWidth * 1.1, y + halfHeight * 0.6, x - halfWidth, y);
        path.closePath();
        return path;
    }
}
