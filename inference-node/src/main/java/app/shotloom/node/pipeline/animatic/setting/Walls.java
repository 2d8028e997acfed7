package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The back walls of rooms: what they are made of, and what they open to. */
final class Walls {
    private final Canvas canvas;
    private final Light light;
    private final Dice dice;
    private final Color wall;
    private final double line;

    Walls(Canvas canvas, Light light, Dice dice, Color wall) {
        this.canvas = canvas;
        this.light = light;
        this.dice = dice;
        this.wall = wall;
        this.line = canvas.ground(0.54);
    }

    void draw(Item item) {
        Color color = item.color();
        switch (item.what()) {
            case "tiles" -> grid(0.075, 0.075, 0.20);
            case "panels" -> grid(0.26, 0.34, 0.30);
            case "planks" -> grid(0.11, 9, 0.24);
            case "concrete" -> grid(0.5, 0.3, 0.18);
            case "bricks" -> bricks(0.05, 0.12, 0.20);
            case "stones" -> bricks(0.10, 0.22, 0.26);
            case "wallpaper" -> wallpaper();
            case "skirting" -> band(line - 0.03, 0.03, Hues.mix(wall, Hues.INK, 0.22));
            case "dado" -> band(line - 0.20, 0.20, color == null ? Hues.mix(wall, Hues.INK, 0.16) : color);
            case "ceiling" -> ceiling();
            case "lamps" -> lamps();
            case "beams" -> beams();
            case "pipes" -> pipes();
            case "curtains" -> curtains(color == null ? new Color(0x9C4038) : color);
            case "columns" -> columns();
            case "arches" -> arches();
            case "glasswall" -> glasswall();
            case "bars" -> bars();
            case "cave" -> cave();
            case "spot" -> spot();
            case "rays" -> rays();
            case "weed" -> weed();
            case "corridor" -> corridor();
            case "screen" -> screen();
            case "blinds" -> blinds();
            case "hull" -> hull();
            default -> throw new IllegalArgumentException(item.what());
        }
    }

    static Shape polygon(double... at) {
        var path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        path.closePath();
        return path;
    }

    private double wide() {
        return canvas.right() - canvas.left();
    }

    private void band(double y, double height, Color color) {
        canvas.ink(color, new Rectangle2D.Double(canvas.left() - 0.1, y, wide() + 0.2, height));
    }

    private void grid(double width, double height, double opacity) {
        for (double y = line - height; y > canvas.top(); y -= height) {
            canvas.line(canvas.left(), y, canvas.right(), y, 0.0016, opacity);
        }
        for (double x = canvas.width() / 2 - Math.ceil(wide() / width) * width; x < canvas.right(); x += width) {
            canvas.line(x, canvas.top(), x, line, 0.0016, opacity);
        }
    }

    private void bricks(double height, double width, double opacity) {
        int row = 0;
        for (double y = line; y > canvas.top(); y -= height, row++) {
            canvas.line(canvas.left(), y, canvas.right(), y, 0.0017, opacity);
            for (double x = canvas.left() + (row % 2) * width / 2; x < canvas.right(); x += width) {
                int number = row * 131 + (int) Math.round(x * 50);
                if (dice.at(number, 3) > 0.8) {
                    canvas.tint(new Rectangle2D.Double(x, y - height, width, height), Hues.faded(Hues.mix(wall, Hues.INK, 0.4), 0.35));
                }
                canvas.line(x, y, x, y - height, 0.0015, opacity);
            }
        }
    }

    private void wallpaper() {
        for (double x = canvas.left(); x < canvas.right(); x += 0.09) {
            canvas.tint(new Rectangle2D.Double(x, canvas.top(), 0.045, line - canvas.top()), Hues.faded(Hues.mix(wall, Color.WHITE, 0.5), 0.4));
        }
    }

    private void ceiling() {
        double y = Math.max(canvas.top() + 0.07, 0.09);
        canvas.tint(new Rectangle2D.Double(canvas.left(), canvas.top() - 0.1, wide(), y - canvas.top() + 0.1), Hues.mix(wall, Color.WHITE, 0.4));
        canvas.line(canvas.left(), y, canvas.right(), y, 0.003);
    }

    private void lamps() {
        for (double share = 0.2; share < 0.9; share += 0.3) {
            double x = canvas.width() * share;
            canvas.ink(new Color(0x6C6F74), new Rectangle2D.Double(x - 0.003, canvas.top() - 0.1, 0.006, 0.2 - canvas.top()));
            canvas.ink(new Color(0x566068), polygon(x - 0.06, 0.14, x - 0.02, 0.09, x + 0.02, 0.09, x + 0.06, 0.14));
            canvas.shine(new Ellipse2D.Double(x - 0.045, 0.132, 0.09, 0.018), new Color(0xFFF3C8));
            canvas.glow(x, 0.15, light.dark() ? 0.42 : 0.2, new Color(255, 234, 170, light.dark() ? 120 : 50));
        }
    }

    private void beams() {
        for (double x = canvas.left(); x < canvas.right(); x += 0.42) {
            canvas.ink(Hues.mix(wall, new Color(0x5A3D28), 0.6), new Rectangle2D.Double(x, canvas.top() - 0.1, 0.045, line - canvas.top() + 0.1));
        }
        band(0.10, 0.045, Hues.mix(wall, new Color(0x5A3D28), 0.6));
    }

    private void pipes() {
        band(0.10, 0.024, new Color(0x8D8A86));
        band(0.145, 0.014, new Color(0xA48B72));
        canvas.ink(new Color(0x8D8A86), new Rectangle2D.Double(canvas.width() * 0.82, 0.1, 0.026, line - 0.1));
    }

    private void curtains(Color color) {
        for (int side = -1; side <= 1; side += 2) {
            double edge = side < 0 ? canvas.left() - 0.1 : canvas.right() + 0.1;
            double inner = canvas.width() / 2 + side * canvas.width() * 0.36;
            canvas.ink(color, Curves.closed(edge, canvas.top() - 0.2, inner, canvas.top() - 0.2, inner, 0.2, inner + side * 0.04, line * 0.8, inner, line + 0.02, edge, line + 0.02));
            for (double x = inner + side * 0.03; side < 0 ? x > edge : x < edge; x += side * 0.05) {
                canvas.line(x, canvas.top(), x, line, 0.004, 0.3);
            }
        }
        canvas.ink(Hues.mix(color, Hues.INK, 0.15), new Rectangle2D.Double(canvas.left() - 0.1, canvas.top() - 0.2, wide() + 0.2, 0.29 - canvas.top()));
        for (double x = canvas.left(); x < canvas.right(); x += 0.12) {
            canvas.ink(color, new Ellipse2D.Double(x, 0.05, 0.12, 0.09));
        }
    }

    private void columns() {
        Color stone = Hues.mix(wall, Color.WHITE, 0.42);
        for (double x = canvas.width() / 2 - 0.35 - Math.floor(wide() / 1.4) * 0.7; x < canvas.right(); x += 0.70) {
            canvas.ink(stone, new Rectangle2D.Double(x - 0.045, canvas.top() - 0.1, 0.09, line - canvas.top() + 0.1));
            canvas.ink(stone, new Rectangle2D.Double(x - 0.07, line - 0.05, 0.14, 0.06), new Rectangle2D.Double(x - 0.07, 0.04, 0.14, 0.04));
            for (double flute = -0.02; flute < 0.03; flute += 0.02) {
                canvas.line(x + flute, 0.09, x + flute, line - 0.06, 0.0018);
            }
        }
    }

    private void arches() {
        for (double x = canvas.width() / 2 - Math.floor(wide() / 0.84) * 0.42; x < canvas.right(); x += 0.42) {
            var arch = new Path2D.Double();
            arch.moveTo(x - 0.15, line);
            arch.lineTo(x - 0.15, 0.30);
            arch.curveTo(x - 0.15, 0.06, x + 0.15, 0.06, x + 0.15, 0.30);
            arch.lineTo(x + 0.15, line);
            arch.closePath();
            canvas.ink(Hues.mix(wall, new Color(0x4C4540), 0.42), arch);
        }
    }

    private void glasswall() {
        canvas.wash(canvas.top(), line - 0.05, light.zenith(), light.haze());
        for (double x = canvas.width() / 2 - Math.ceil(wide() / 0.3) * 0.3; x < canvas.right(); x += 0.30) {
            canvas.ink(new Color(0xC9CDCB), new Rectangle2D.Double(x - 0.006, canvas.top(), 0.012, line - canvas.top()));
        }
        band(0.12, 0.012, new Color(0xC9CDCB));
        band(line - 0.06, 0.06, Hues.mix(wall, Hues.INK, 0.1));
    }

    private void bars() {
        for (double x = canvas.left(); x < canvas.right(); x += 0.085) {
            canvas.ink(new Color(0x5B5E63), new Rectangle2D.Double(x, canvas.top() - 0.1, 0.016, line - canvas.top() + 0.1));
        }
        band(0.10, 0.022, new Color(0x5B5E63));
        band(line - 0.14, 0.022, new Color(0x5B5E63));
    }

    private void cave() {
        for (int row = 0; row < 2; row++) {
            var roof = new Path2D.Double();
            roof.moveTo(canvas.left() - 0.1, canvas.top() - 0.2);
            for (double x = canvas.left() - 0.1; x <= canvas.right() + 0.1; x += 0.04) {
                double middle = Math.abs(x - canvas.width() / 2) / canvas.width() * 2;
                double hang = 0.05 + 0.30 * middle * middle + 0.10 * dice.smooth(x * 9, row) - row * 0.08;
                roof.lineTo(x, hang);
            }
            roof.lineTo(canvas.right() + 0.1, canvas.top() - 0.2);
            roof.closePath();
            canvas.ink(Hues.mix(wall, Hues.INK, 0.25 + row * 0.25), roof);
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = side < 0 ? canvas.left() - 0.1 : canvas.right() + 0.1;
            double inner = canvas.width() / 2 + side * canvas.width() * 0.37;
            canvas.ink(Hues.mix(wall, Hues.INK, 0.4), Curves.closed(x, 0, inner + side * 0.06, 0.1, inner, 0.35, inner + side * 0.05, line, inner - side * 0.03, line + 0.1, x, line + 0.2));
        }
    }

    private void spot() {
        double x = canvas.width() / 2;
        canvas.shine(polygon(x - 0.05, canvas.top() - 0.1, x + 0.05, canvas.top() - 0.1, x + 0.55, line + 0.3, x - 0.55, line + 0.3), new Color(255, 246, 214, 46));
    }

    private void rays() {
        for (int i = 0; i < 5; i++) {
            double x = canvas.width() * (0.12 + 0.22 * i);
            canvas.shine(polygon(x, canvas.top() - 0.1, x + 0.09, canvas.top() - 0.1, x - 0.12, line, x - 0.34, line), new Color(255, 255, 255, 34));
        }
    }

    private void weed() {
        for (int i = 0; i < 16; i++) {
            double x = canvas.left() + wide() * (i + dice.at(i, 2)) / 16;
            double h = dice.between(0.10, 0.30, i, 3);
            double base = line + 0.05;
            canvas.ink(i % 3 == 0 ? new Color(0x8FA36C) : new Color(0x5F9580), Curves.closed(
                    x - 0.012, base, x - 0.035, base - h * 0.4, x + 0.01, base - h * 0.7, x, base - h, x + 0.035, base - h * 0.66, x, base - h * 0.35, x + 0.014, base));
        }
    }

    /** A passage that recedes to the vanishing point. */
    private void corridor() {
        double x = canvas.width() / 2;
        double y = canvas.horizon();
        double w = 0.20;
        Color side = Hues.mix(wall, Hues.INK, 0.14);
        canvas.ink(Hues.mix(wall, Color.WHITE, 0.25), polygon(canvas.left() - 1, -1.2, canvas.right() + 1, -1.2, x + w, y - 0.20, x - w, y - 0.20));
        for (int s = -1; s <= 1; s += 2) {
            double edge = x + s * 2.0;
            canvas.ink(side, polygon(x + s * w, y - 0.20, edge, y - 2.0, edge, y + 1.3, x + s * w, y + 0.13));
            for (double near = 1.45; near < 5; near *= 1.7) {
                double a = x + s * w * near;
                double b = x + s * w * near * 1.28;
                canvas.ink(new Color(0x9B7A5C), polygon(a, y - 0.11 * near, b, y - 0.11 * near * 1.28, b, y + 0.13 * near * 1.28, a, y + 0.13 * near));
            }
        }
        canvas.ink(Hues.mix(wall, Color.WHITE, 0.12), new Rectangle2D.Double(x - w, y - 0.2, 2 * w, 0.33));
        canvas.ink(new Color(0x8A6B52), new Rectangle2D.Double(x - 0.06, y - 0.07, 0.12, 0.20));
        for (double near = 1.2; near < 4; near *= 1.8) {
            canvas.shine(polygon(x - 0.05 * near, y - 0.2 * near, x + 0.05 * near, y - 0.2 * near, x + 0.06 * near, y - 0.23 * near, x - 0.06 * near, y - 0.23 * near), new Color(0xFFF6DA));
        }
    }

    private void screen() {
        double x = canvas.width() / 2;
        canvas.glow(x, 0.28, 0.7, new Color(200, 220, 255, 90));
        canvas.ink(new Color(0x2A2C33), new Rectangle2D.Double(x - 0.46, 0.06, 0.92, 0.42));
        canvas.shine(new Rectangle2D.Double(x - 0.44, 0.075, 0.88, 0.39), new Color(0xE7EEF4));
        canvas.shine(Curves.closed(x - 0.3, 0.4, x - 0.1, 0.22, x + 0.06, 0.34, x + 0.2, 0.25, x + 0.36, 0.4), new Color(0xA9BFCE));
    }

    private void blinds() {
        for (int i = 0; i < 9; i++) {
            double y = 0.10 + i * 0.055;
            canvas.shine(polygon(0.1, y, canvas.width() * 0.62, y - 0.06, canvas.width() * 0.62, y - 0.035, 0.1, y + 0.025), new Color(255, 250, 230, 46));
        }
    }

    private void hull() {
        grid(0.36, 0.22, 0.34);
        for (double x = canvas.left(); x < canvas.right(); x += 0.36) {
            canvas.shine(new Rectangle2D.Double(x + 0.03, 0.125, 0.14, 0.014), new Color(0xBFE6F2));
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = canvas.width() / 2 + side * 0.42;
            canvas.ink(new Color(0x8D969E), Sky.disc(x, 0.34, 0.125));
            canvas.shine(Sky.disc(x, 0.34, 0.105), new Color(0x10142A));
            for (int i = 0; i < 12; i++) {
                canvas.shine(Sky.disc(x - 0.08 + 0.16 * dice.at(i, 6), 0.27 + 0.14 * dice.at(i, 7), 0.0025), new Color(0xFDFDF4));
            }
        }
    }
}
