package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What lies far off in a set: ranges, rows of houses and trees, clouds and stars; each named in {@code sets.txt}. */
final class Features {
    private final Canvas canvas;
    private final double horizon;
    private final Color back;
    private final long seed;

    Features(Canvas canvas, SetDesign design, long seed) {
        this.canvas = canvas;
        this.horizon = design.horizon();
        this.back = design.back();
        this.seed = seed;
    }

    void draw(String feature) {
        switch (feature) {
            case "clouds" -> clouds(5, 0.05, 0.26, 0.10);
            case "bigclouds" -> clouds(7, 0.50, 1.05, 0.2);
            case "sun" -> disc(0.80, 0.17, 0.055, new Color(0xF6E2A4));
            case "stars" -> stars();
            case "planet" -> planet();
            case "earth" -> disc(0.80, 0.2, 0.09, new Color(0x7FA6C4));
            case "mountains" -> range(0.30, 0.30, new Color(0xA9B3C2), true);
            case "cliffs" -> range(0.36, 0.2, new Color(0xA79F92), true);
            case "hills" -> range(0.11, 0.75, new Color(0xA8B99C), false);
            case "dunes" -> range(0.10, 1.1, new Color(0xD9BE8C), false);
            case "treeline" -> treeline();
            case "skyline" -> blocks(0.34, 0.075, new Color(0xB4BEC9), 1);
            case "buildings" -> blocks(0.42, 0.17, new Color(0xC4B6A6), 2);
            case "houses" -> houses();
            case "stands" -> stands();
            case "falls" -> falls();
            default -> {
                // a feature of the ground or the wall, drawn by Ground
            }
        }
    }

    private void clouds(int count, double highest, double lowest, double size) {
        boolean dark = canvas.light().dark();
        for (int i = 0; i < count; i++) {
            double x = canvas.left() + (i + random(i, 1)) * (canvas.right() - canvas.left()) / count;
            double y = highest + (lowest - highest) * random(i, 2);
            double width = size * (1.2 + 1.6 * random(i, 3));
            var cloud = new Path2D.Double();
            for (int puff = 0; puff < 4; puff++) {
                double radius = width * (0.20 + 0.14 * random(i, 10 + puff));
                cloud.append(new Ellipse2D.Double(x + width * 0.3 * puff - radius, y - radius * 0.8, radius * 2, radius * 1.3), false);
            }
            canvas.tint(cloud, new Color(255, 255, 255, dark ? 40 : 120));
        }
    }

    private void disc(double x, double y, double radius, Color color) {
        double centre = canvas.width * x;
        canvas.tint(circle(centre, y, radius * 1.6), Hues.faded(color, 0.35));
        canvas.tint(circle(centre, y, radius), color);
    }

    /** The moon at night, in place of a sun. */
    void moon() {
        disc(0.82, 0.15, 0.05, new Color(0xFFF9E0));
    }

    void stars() {
        for (int i = 0; i < 90; i++) {
            double x = canvas.left() + random(i, 4) * (canvas.right() - canvas.left());
            double y = -0.2 + random(i, 5) * (Math.min(horizon, 1.1) + 0.1);
            canvas.tint(circle(x, y, 0.0014 + 0.002 * random(i, 6)), new Color(255, 255, 245, 210));
        }
    }

    private void planet() {
        canvas.ink(new Color(0x8E86B0), circle(canvas.width * 0.84, 0.22, 0.11));
        canvas.ink(new Color(0xB98F74), circle(canvas.width * 0.10, 0.80, 0.06));
    }

    private void range(double height, double wavelength, Color color, boolean jagged) {
        for (int row = 0; row < 2; row++) {
            var ridge = new Path2D.Double();
            ridge.moveTo(canvas.left(), horizon + 0.01);
            double step = jagged ? wavelength / 5 : 0.04;
            for (double x = canvas.left(); x <= canvas.right() + step; x += step) {
                double rise = 0.5 + 0.5 * Noise.smooth(x / wavelength, row * 7.3, seed + 11);
                double detail = jagged ? 0.22 * Noise.smooth(x / wavelength * 4, row, seed + 12) : 0;
                ridge.lineTo(x, horizon - height * (1 - row * 0.45) * Math.max(0.05, rise + detail));
            }
            ridge.lineTo(canvas.right(), horizon + 0.01);
            ridge.closePath();
            canvas.ink(Hues.mix(color, back, row == 0 ? 0.45 : 0.2), ridge);
        }
    }

    private void treeline() {
        Color color = new Color(0x93A886);
        Shape[] crowns = new Shape[(int) Math.ceil((canvas.right() - canvas.left()) / 0.055) + 1];
        for (int i = 0; i < crowns.length; i++) {
            double radius = 0.035 + 0.035 * random(i, 7);
            crowns[i] = new Ellipse2D.Double(
                    canvas.left() + i * 0.055 - radius, horizon - radius * 1.5, radius * 2, radius * 2.2);
        }
        canvas.ink(Hues.mix(color, back, 0.35), crowns);
    }

    private void blocks(double highest, double width, Color color, int key) {
        int count = (int) Math.ceil((canvas.right() - canvas.left()) / width) + 1;
        for (int i = 0; i < count; i++) {
            double x = canvas.left() + i * width;
            double height = highest * (0.55 + 0.45 * random(i, 20 + key));
            Color wall = Hues.mix(color, i % 2 == 0 ? new Color(0xB9C2C6) : new Color(0xD1BCA4), 0.5 * random(i, 30 + key));
            double wide = width * (0.9 + 0.1 * random(i, 40 + key));
            canvas.ink(Hues.mix(wall, back, key == 1 ? 0.45 : 0.15), new Rectangle2D.Double(x, horizon - height, wide, height + 0.02));
            windows(x, horizon - height, wide, height, key * 100 + i);
        }
    }

    private void windows(double x, double y, double width, double height, int key) {
        double pane = width > 0.1 ? 0.03 : 0.016;
        boolean dark = canvas.light().dark();
        for (double row = y + pane; row < y + height - pane * 2; row += pane * 2) {
            for (double column = x + pane * 0.8; column < x + width - pane; column += pane * 1.7) {
                boolean on = dark && random((int) (row * 997 + column * 1213), key) > 0.45;
                Color glass = on ? new Color(0xFFF2C0) : new Color(120, 132, 145, 120);
                var shape = new Rectangle2D.Double(column, row, pane * 0.8, pane * 1.1);
                if (on) {
                    var brush = canvas.brush();
                    brush.setColor(new Color(0xF3D98C));
                    brush.fill(shape);
                    brush.dispose();
                } else {
                    canvas.tint(shape, glass);
                }
            }
        }
    }

    private void houses() {
        for (int i = 0; i < 4; i++) {
            double x = canvas.left() + (i + 0.3) * (canvas.right() - canvas.left()) / 4;
            canvas.ink(Hues.mix(new Color(0xD8C7AE), back, 0.3), new Rectangle2D.Double(x, horizon - 0.15, 0.22, 0.16));
            var roof = new Path2D.Double();
            roof.moveTo(x - 0.03, horizon - 0.15);
            roof.lineTo(x + 0.11, horizon - 0.26);
            roof.lineTo(x + 0.25, horizon - 0.15);
            roof.closePath();
            canvas.ink(Hues.mix(new Color(0xB4785F), back, 0.35), roof);
            windows(x, horizon - 0.14, 0.22, 0.12, i);
        }
    }

    private void stands() {
        for (int row = 0; row < 4; row++) {
            double y = horizon - 0.30 + row * 0.075;
            canvas.ink(
                    Hues.mix(new Color(0xB7BCC2), new Color(0x97A3B3), row / 4.0),
                    new Rectangle2D.Double(canvas.left(), y, canvas.right() - canvas.left(), 0.085));
            for (double x = canvas.left(); x < canvas.right(); x += 0.028) {
                canvas.tint(circle(x, y + 0.03, 0.009), new Color(0x8C7F78));
            }
        }
    }

    private void falls() {
        double x = canvas.width * 0.5;
        canvas.ink(new Color(0xE3EEF1), new Rectangle2D.Double(x - 0.16, horizon - 0.42, 0.32, 0.46));
        for (int i = 0; i < 9; i++) {
            double at = x - 0.14 + i * 0.035;
            canvas.line(at, horizon - 0.4, at, horizon - 0.02 - 0.1 * random(i, 9), 0.003);
        }
        canvas.tint(new Ellipse2D.Double(x - 0.28, horizon - 0.03, 0.56, 0.1), new Color(240, 246, 247, 190));
    }

    private double random(int index, int use) {
        return Noise.at(seed * 31 + index * 1009L + use * 65537L);
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
    }
}
