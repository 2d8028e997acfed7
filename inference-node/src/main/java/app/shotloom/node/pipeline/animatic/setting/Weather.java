package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.camera.Overlay;
import app.shotloom.node.pipeline.animatic.camera.View;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Rain with its splashes, snow, a storm with lightning, and leaves in the wind. */
final class Weather implements Overlay {
    private static final int DROPS = 130;
    private static final int FLAKES = 150;
    private static final int LEAVES = 26;

    private final String kind;
    private final Rectangle2D where;
    private final double ground;
    private final Color line;
    private final Color leaf;
    private final Dice dice;

    /**
     * @param where it falls, in pixels
     * @param ground where it begins to reach the ground, in pixels from the top
     * @param line the colour of the look's lines
     */
    Weather(String kind, Rectangle2D where, double ground, Color line, @Nullable String season, Dice dice) {
        this.kind = kind;
        this.where = where;
        this.ground = ground;
        this.line = line;
        this.leaf = "autumn".equals(season) ? new Color(0xC9803E) : new Color(0x8FA36A);
        this.dice = dice;
    }

    @Override
    public void draw(Frame frame, View view, double time) {
        Graphics2D pen = frame.pen();
        switch (kind) {
            case "rain" -> rain(pen, time, DROPS, 0.20);
            case "storm" -> {
                rain(pen, time, DROPS * 3 / 2, 0.42);
                flash(pen, time);
            }
            case "snow" -> snow(pen, time);
            default -> leaves(pen, time);
        }
        pen.dispose();
    }

    private void rain(Graphics2D pen, double time, int drops, double slant) {
        double length = where.getHeight() * 0.07;
        pen.setStroke(new BasicStroke((float) Math.max(1, where.getHeight() / 460)));
        boolean bright = Hues.lab(line)[0] > 60;
        pen.setColor(bright ? Hues.faded(line, 0.45) : new Color(226, 234, 242, 170));
        var streaks = new Path2D.Double();
        for (int i = 0; i < drops; i++) {
            double speed = 1.5 + 0.6 * dice.at(i, 1);
            double fallen = (dice.at(i, 3) + time * speed) % 1.15 - 0.07;
            double x = where.getWidth() * (dice.at(i, 2) * 1.4 - 0.2) - fallen * slant * where.getHeight();
            double y = where.getHeight() * fallen;
            streaks.moveTo(x + where.getWidth() * slant * 0.5, y);
            streaks.lineTo(x + where.getWidth() * slant * 0.5 - length * slant, y + length);
        }
        pen.draw(streaks);
        pen.setColor(bright ? Hues.faded(line, 0.28) : new Color(64, 78, 100, 80));
        pen.translate(where.getWidth() * 0.31, where.getHeight() * 0.17);
        pen.draw(streaks);
        pen.translate(-where.getWidth() * 0.31, -where.getHeight() * 0.17);
        splashes(pen, time);
    }

    private void splashes(Graphics2D pen, double time) {
        pen.setColor(new Color(240, 245, 248, 190));
        double deep = where.getHeight() - Math.clamp(ground, 0, where.getHeight());
        for (int i = 0; i < 34; i++) {
            double age = (time * 2.2 + dice.at(i, 5)) % 1;
            int turn = (int) Math.floor(time * 2.2 + dice.at(i, 5));
            double x = where.getWidth() * dice.at(i * 57 + turn, 6);
            double y = where.getHeight() - deep * dice.at(i * 57 + turn, 7);
            double wide = where.getHeight() * 0.022 * age;
            if (age < 0.5) {
                pen.draw(new Ellipse2D.Double(x - wide, y - wide * 0.3, wide * 2, wide * 0.6));
            }
        }
    }

    /** Lightning: twice in a row every few seconds, lighting up everything for a moment. */
    private void flash(Graphics2D pen, double time) {
        double every = 2.6;
        int number = (int) Math.floor(time / every);
        double since = time - number * every - dice.between(0.4, 1.6, number, 8);
        boolean first = since >= 0 && since < 0.09;
        boolean second = since >= 0.15 && since < 0.22;
        if (!first && !second) {
            return;
        }
        pen.setColor(new Color(236, 240, 255, first ? 92 : 62));
        pen.fill(where);
        double x = where.getWidth() * dice.between(0.15, 0.85, number, 9);
        var bolt = new Path2D.Double();
        bolt.moveTo(x, 0);
        for (int i = 1; i <= 7; i++) {
            x += where.getHeight() * dice.between(-0.05, 0.05, number * 31 + i, 10);
            bolt.lineTo(x, ground * i / 7);
        }
        pen.setColor(new Color(255, 255, 246, 235));
        pen.setStroke(new BasicStroke((float) Math.max(1.5, where.getHeight() / 170)));
        pen.draw(bolt);
    }

    private void snow(Graphics2D pen, double time) {
        pen.setColor(new Color(255, 255, 255, 235));
        for (int i = 0; i < FLAKES; i++) {
            double near = 0.4 + 0.6 * dice.at(i, 1);
            double size = where.getHeight() * 0.011 * near * near + 1;
            double sway = 0.02 * Math.sin(time * 1.3 + i);
            double x = where.getWidth() * ((dice.at(i, 2) + sway + time * 0.02 * near) % 1.04 - 0.02);
            double y = where.getHeight() * ((dice.at(i, 3) + time * 0.16 * near) % 1.06 - 0.03);
            pen.fill(new Ellipse2D.Double(x, y, size, size));
        }
    }

    private void leaves(Graphics2D pen, double time) {
        double unit = where.getHeight();
        pen.setStroke(new BasicStroke((float) Math.max(1, unit / 420)));
        for (int i = 0; i < LEAVES; i++) {
            double gone = (dice.at(i, 1) + time * (0.35 + 0.25 * dice.at(i, 2))) % 1.2 - 0.1;
            double x = where.getWidth() * gone;
            double y = unit * (0.15 + 0.75 * dice.at(i, 3)) + unit * 0.05 * Math.sin(time * 4 + i * 1.7);
            if (i % 3 == 0) {
                pen.setColor(Hues.faded(line, 0.22));
                pen.draw(new java.awt.geom.QuadCurve2D.Double(x - unit * 0.16, y, x - unit * 0.05, y - unit * 0.03, x + unit * 0.06, y));
            } else {
                var place = java.awt.geom.AffineTransform.getTranslateInstance(x, y);
                place.rotate(time * 5 + i);
                pen.setColor(leaf);
                pen.fill(place.createTransformedShape(new Ellipse2D.Double(-unit * 0.011, -unit * 0.005, unit * 0.022, unit * 0.010)));
            }
        }
    }
}
