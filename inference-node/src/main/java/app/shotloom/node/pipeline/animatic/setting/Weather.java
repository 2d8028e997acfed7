package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.camera.Overlay;
import app.shotloom.node.pipeline.animatic.camera.View;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Rain and snow, falling over the frame or behind a window. */
final class Weather implements Overlay {
    private static final int DROPS = 110;
    private static final int FLAKES = 130;

    private final String kind;
    private final Rectangle2D where;

    /** @param where it falls, in pixels */
    Weather(String kind, Rectangle2D where) {
        this.kind = kind;
        this.where = where;
    }

    @Override
    public void draw(Frame frame, View view, double time) {
        Graphics2D pen = frame.pen();
        pen.clip(where);
        if (kind.equals("rain")) {
            rain(pen, time);
        } else if (kind.equals("snow")) {
            snow(pen, time);
        }
        pen.dispose();
    }

    private void rain(Graphics2D pen, double time) {
        double length = where.getHeight() * 0.06;
        pen.setStroke(new BasicStroke((float) Math.max(1, where.getHeight() / 520)));
        pen.setColor(new Color(70, 84, 108, 105));
        for (int i = 0; i < DROPS; i++) {
            double speed = 1.3 + 0.5 * Noise.at(i);
            double x = where.getX() + where.getWidth() * (Noise.at(i + 1000L) * 1.2 - 0.1);
            double y = where.getY() + where.getHeight() * ((Noise.at(i + 2000L) + time * speed) % 1.1 - 0.05);
            pen.draw(new Line2D.Double(x, y, x - length * 0.22, y + length));
        }
    }

    private void snow(Graphics2D pen, double time) {
        pen.setColor(new Color(255, 255, 255, 225));
        for (int i = 0; i < FLAKES; i++) {
            double size = where.getHeight() * (0.004 + 0.007 * Noise.at(i));
            double sway = 0.02 * Math.sin(time * 1.3 + i);
            double x = where.getX() + where.getWidth() * (Noise.at(i + 1000L) + sway);
            double y = where.getY() + where.getHeight() * ((Noise.at(i + 2000L) + time * (0.10 + 0.08 * Noise.at(i + 3000L))) % 1.05);
            pen.fill(new Ellipse2D.Double(x, y, size, size));
        }
    }
}
