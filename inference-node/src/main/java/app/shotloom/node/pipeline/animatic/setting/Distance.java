package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on the horizon: ranges, woods, rows of houses, the sea. */
final class Distance {
    static final List<String> NAMES = List.of(
            "mountains", "peaks", "volcano", "cliffs", "canyon", "hills", "dunes", "treeline", "jungle", "skyline", "buildings",
            "houses", "stands", "waterfall", "seaside", "icebergs", "vines", "rooftops", "reef", "cup");

    private final Canvas canvas;
    private final Light light;
    private final Dice dice;
    private final Color haze;
    private final double line;

    Distance(Canvas canvas, Light light, Dice dice, Color haze, double line) {
        this.canvas = canvas;
        this.light = light;
        this.dice = dice;
        this.haze = haze;
        this.line = line;
    }

    void draw(Item item) {
        Color color = item.color();
        switch (item.what()) {
            case "mountains" -> range(0.30, 0.34, or(color, 0xA3AFC2), true, false);
            case "peaks" -> range(0.36, 0.30, or(color, 0x9DB0C8), true, true);
            case "volcano" -> volcano();
            case "cliffs" -> range(0.40, 0.16, or(color, 0xA39784), true, false);
            case "canyon" -> canyon();
            case "hills" -> range(0.12, 0.8, or(color, 0x9FB48F), false, false);
            case "dunes" -> range(0.12, 1.2, or(color, 0xD9BB86), false, false);
            case "treeline" -> crowns(or(color, 0x86A079), 0.045, 0.04);
            case "jungle" -> {
                crowns(or(color, 0x6E9468), 0.12, 0.10);
                crowns(or(color, 0x5C8459), 0.07, 0.06);
            }
            case "skyline" -> blocks(0.36, 0.085, or(color, 0xA7B3C2), 1);
            case "buildings" -> blocks(0.46, 0.20, or(color, 0xC0AE9A), 2);
            case "rooftops" -> blocks(0.16, 0.22, or(color, 0xB59A86), 3);
            case "houses" -> houses();
            case "stands" -> stands();
            case "waterfall" -> waterfall();
            case "seaside" -> seaside(or(color, 0x86B6C8));
            case "icebergs" -> icebergs();
            case "vines" -> vines();
            case "cup" -> cup();
            case "reef" -> range(0.20, 0.30, or(color, 0x6F9BA3), false, false);
            default -> throw new IllegalArgumentException(item.what());
        }
    }

    private static Color or(@Nullable Color color, int otherwise) {
        return color == null ? new Color(otherwise) : color;
    }

    private Color far(Color color, double share) {
        return Hues.mix(color, haze, share);
    }

    private void range(double height, double wavelength, Color color, boolean jagged, boolean snow) {
        for (int row = 0; row < 2; row++) {
            double step = jagged ? wavelength / 7 : 0.04;
            List<double[]> ridge = new ArrayList<>();
            for (double x = canvas.left() - step; x <= canvas.right() + step; x += step) {
                double rise = 0.5 + 0.5 * dice.smooth(x / wavelength, row * 7.3);
                double detail = jagged ? 0.24 * dice.smooth(x / wavelength * 4, row + 30) : 0;
                ridge.add(new double[] {x, line - height * (1 - row * 0.45) * Math.max(0.06, rise + detail)});
            }
            canvas.ink(far(color, row == 0 ? 0.48 : 0.22), below(ridge, line + 0.012));
            if (snow && row == 0) {
                caps(ridge, height);
            }
        }
    }

    private static Path2D below(List<double[]> ridge, double base) {
        var path = new Path2D.Double();
        path.moveTo(ridge.getFirst()[0], base);
        ridge.forEach(at -> path.lineTo(at[0], at[1]));
        path.lineTo(ridge.getLast()[0], base);
        path.closePath();
        return path;
    }

    private void caps(List<double[]> ridge, double height) {
        for (int i = 1; i + 1 < ridge.size(); i++) {
            double[] peak = ridge.get(i);
            if (peak[1] < ridge.get(i - 1)[1] && peak[1] <= ridge.get(i + 1)[1] && line - peak[1] > height * 0.4) {
                double[] left = part(peak, ridge.get(i - 1), 0.7);
                double[] right = part(peak, ridge.get(i + 1), 0.7);
                canvas.tint(
                        Walls.polygon(peak[0], peak[1], right[0], right[1], (right[0] + peak[0]) / 2, right[1] + 0.004,
                                peak[0], right[1] + 0.03, (left[0] + peak[0]) / 2, left[1] + 0.006, left[0], left[1]),
                        new Color(0xF6F8FA));
            }
        }
    }

    private static double[] part(double[] from, double[] to, double share) {
        return new double[] {from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share};
    }

    private void volcano() {
        double x = canvas.width() * 0.54;
        range(0.10, 0.4, new Color(0x8C8478), true, false);
        canvas.glow(x, line - 0.40, 0.22, new Color(255, 150, 70, 150));
        for (int i = 0; i < 6; i++) {
            double radius = 0.035 + 0.018 * i;
            canvas.tint(Sky.disc(x + 0.02 + i * 0.035, line - 0.42 - i * 0.05, radius), new Color(118, 110, 112, 150));
        }
        canvas.ink(far(new Color(0x6B5A55), 0.1), Walls.polygon(
                x - 0.46, line + 0.01, x - 0.26, line - 0.14, x - 0.09, line - 0.36, x + 0.07, line - 0.36, x + 0.24, line - 0.16, x + 0.48, line + 0.01));
        canvas.shine(new Ellipse2D.Double(x - 0.09, line - 0.375, 0.16, 0.03), new Color(0xE2572B));
        for (int side = -1; side <= 1; side++) {
            canvas.shine(
                    Curves.closed(x - 0.01 + side * 0.03, line - 0.36, x + 0.02 + side * 0.05, line - 0.26, x + side * 0.11,
                            line - 0.12, x - 0.02 + side * 0.09, line - 0.13, x - 0.02 + side * 0.03, line - 0.27),
                    new Color(0xEE7A35));
        }
    }

    private void canyon() {
        for (int side = -1; side <= 1; side += 2) {
            for (int step = 0; step < 4; step++) {
                double inner = canvas.width() / 2 + side * (0.16 + step * 0.14);
                double edge = side < 0 ? canvas.left() - 0.1 : canvas.right() + 0.1;
                double top = line - 0.16 - step * 0.09;
                canvas.ink(
                        far(step % 2 == 0 ? new Color(0xC98C62) : new Color(0xB97B55), 0.42 - step * 0.1),
                        Walls.polygon(edge, top - 0.02, inner + side * 0.04, top, inner + side * 0.02, top + 0.06, inner, line + 0.02, edge, line + 0.02));
            }
        }
    }

    private void crowns(Color color, double height, double step) {
        List<Patch> patches = new ArrayList<>();
        for (double x = canvas.left(); x < canvas.right() + step; x += step) {
            double radius = height * dice.between(0.7, 1.5, (int) Math.round(x * 100), 7);
            Color tone = far(Hues.mix(color, new Color(0x5A7350), 0.3 * dice.at((int) Math.round(x * 100), 8)), 0.34);
            patches.add(new Patch(bush(x, line, radius), canvas.lit(tone)));
        }
        canvas.ink(patches, false);
    }

    private Shape bush(double x, double base, double radius) {
        double[] at = new double[16];
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * 2 * i / 8;
            double r = radius * dice.between(0.85, 1.15, (int) Math.round(x * 997) + i, 17);
            at[i * 2] = x + Math.cos(angle) * r;
            at[i * 2 + 1] = base - radius * 0.55 + Math.sin(angle) * r * 0.95;
        }
        return Curves.closed(at);
    }

    private void blocks(double highest, double width, Color color, int key) {
        int number = 0;
        for (double x = canvas.left() - 0.05; x < canvas.right(); x += width, number++) {
            double height = highest * dice.between(0.5, 1, number, 20 + key);
            Color other = number % 2 == 0 ? new Color(0xB9C2C6) : new Color(0xD3BBA2);
            Color wall = Hues.mix(color, other, 0.5 * dice.at(number, 30 + key));
            double wide = width * dice.between(0.88, 1.02, number, 40 + key);
            canvas.ink(far(wall, key == 1 ? 0.42 : 0.16), new Rectangle2D.Double(x, line - height, wide, height + 0.02));
            if (key == 3) {
                canvas.ink(far(new Color(0xA0674F), 0.2), Walls.polygon(x - 0.02, line - height, x + wide / 2, line - height - 0.06, x + wide + 0.02, line - height));
            }
            windows(x, line - height, wide, height, key * 100 + number);
        }
    }

    private void windows(double x, double y, double width, double height, int key) {
        double pane = width > 0.12 ? 0.032 : 0.014;
        int number = 0;
        for (double row = y + pane; row < y + height - pane * 2.2; row += pane * 2.1) {
            for (double column = x + pane * 0.9; column < x + width - pane * 1.2; column += pane * 1.9, number++) {
                var glass = new Rectangle2D.Double(column, row, pane * 0.85, pane * 1.15);
                if (light.dark() && dice.at(number, key) > 0.42) {
                    canvas.shine(glass, new Color(0xF5D98A));
                } else {
                    canvas.tint(glass, new Color(96, 110, 126, 120));
                }
            }
        }
    }

    private void houses() {
        for (int i = 0; i < 5; i++) {
            double x = canvas.left() + (i + 0.2) * (canvas.right() - canvas.left()) / 5;
            double height = dice.between(0.12, 0.18, i, 3);
            canvas.ink(far(i % 2 == 0 ? new Color(0xDCCAB0) : new Color(0xC9D0CE), 0.25), new Rectangle2D.Double(x, line - height, 0.24, height + 0.01));
            canvas.ink(far(new Color(0xB06E56), 0.28), Walls.polygon(x - 0.03, line - height, x + 0.12, line - height - 0.11, x + 0.27, line - height));
            windows(x + 0.01, line - height, 0.22, height + 0.02, i);
        }
    }

    private void stands() {
        for (int row = 0; row < 5; row++) {
            double y = line - 0.34 + row * 0.068;
            canvas.ink(
                    Hues.mix(new Color(0xB7BCC6), new Color(0x8796AE), row / 5.0),
                    new Rectangle2D.Double(canvas.left(), y, canvas.right() - canvas.left(), 0.075));
            int number = 0;
            for (double x = canvas.left(); x < canvas.right(); x += 0.026, number++) {
                Color[] coats = {new Color(0xB8665A), new Color(0x5C7D9E), new Color(0xCDB87A), new Color(0x6C7A6B), new Color(0x8C7F78)};
                canvas.tint(Sky.disc(x, y + 0.026, 0.0085), far(coats[(int) (dice.at(number, row) * 5) % 5], 0.2));
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = canvas.width() / 2 + side * canvas.width() * 0.42;
            canvas.ink(new Color(0x7C8792), new Rectangle2D.Double(x - 0.006, line - 0.54, 0.012, 0.5));
            canvas.ink(new Color(0xF3EFD8), new Rectangle2D.Double(x - 0.06, line - 0.60, 0.12, 0.07));
        }
    }

    private void waterfall() {
        double x = canvas.width() * 0.5;
        canvas.ink(far(new Color(0x8E8676), 0.15), Walls.polygon(
                canvas.left(), line + 0.02, canvas.left(), line - 0.34, x - 0.4, line - 0.42, x - 0.17, line - 0.40, x + 0.17, line - 0.40,
                x + 0.42, line - 0.43, canvas.right(), line - 0.36, canvas.right(), line + 0.02));
        canvas.ink(new Color(0xE6F1F4), Curves.closed(x - 0.15, line - 0.41, x + 0.15, line - 0.41, x + 0.18, line - 0.15, x + 0.2, line + 0.06, x - 0.2, line + 0.06, x - 0.17, line - 0.15));
        for (int i = 0; i < 12; i++) {
            double at = x - 0.14 + i * 0.026;
            canvas.line(at, line - 0.40, at + (at - x) * 0.25, line - 0.02 - 0.1 * dice.at(i, 9), 0.004, 0.22);
        }
        for (int i = 0; i < 9; i++) {
            canvas.tint(Sky.disc(x - 0.26 + i * 0.065, line + 0.03 * dice.at(i, 4), 0.05), new Color(246, 250, 251, 150));
        }
    }

    private void seaside(Color color) {
        canvas.wash(line, line + 0.075, canvas.lit(far(color, 0.35)), canvas.lit(color));
        canvas.line(canvas.left(), line, canvas.right(), line, 0.0022);
        for (int i = 0; i < 30; i++) {
            double x = canvas.left() + dice.at(i, 2) * (canvas.right() - canvas.left());
            canvas.tint(new Ellipse2D.Double(x, line + 0.006 + 0.06 * dice.at(i, 3), 0.07, 0.005), new Color(250, 252, 252, 150));
        }
    }

    private void icebergs() {
        for (int i = 0; i < 4; i++) {
            double x = canvas.left() + (i + 0.5) * (canvas.right() - canvas.left()) / 4;
            double h = dice.between(0.14, 0.34, i, 5);
            canvas.ink(new Color(0xE9F3F7), Walls.polygon(
                    x - h * 0.9, line + 0.03, x - h * 0.6, line - h * 0.5, x - h * 0.15, line - h, x + h * 0.25, line - h * 0.62, x + h * 0.9, line + 0.03));
            canvas.tint(Walls.polygon(x - h * 0.15, line - h, x + h * 0.25, line - h * 0.62, x + h * 0.9, line + 0.03, x + h * 0.1, line + 0.03), new Color(150, 192, 214, 150));
        }
    }

    private void vines() {
        for (int row = 0; row < 5; row++) {
            for (double x = canvas.left(); x < canvas.right(); x += 0.14) {
                double y = line + 0.02 + row * 0.03;
                canvas.tint(bush(x + row * 0.05, y, 0.016 + row * 0.005), new Color(0x7E9A5C));
            }
        }
    }

    /** The inside of a cup from the surface of what is in it: the far wall, its rim, and the handle beyond. */
    private void cup() {
        double x = canvas.width() / 2;
        double half = canvas.width() * 0.62;
        double rim = line - 0.26;
        Color china = new Color(0xF6F1E6);
        for (int i = 0; i < 3; i++) {
            canvas.glow(x + (i - 1) * half * 0.7, line - 0.5, 0.5, new Color(255, 232, 190, 60));
        }
        canvas.ink(new Color(0xE9E2D3), ring(x + half * 0.80, rim + 0.02, 0.17));
        canvas.ink(china, bowl(x, half * 1.03, rim - 0.012, line + 0.05));
        canvas.ink(Hues.mix(china, new Color(0xB9A78E), 0.28), bowl(x, half, rim + 0.022, line + 0.05));
        canvas.tint(bowl(x - half * 0.08, half * 0.80, rim + 0.06, line + 0.02), new Color(255, 255, 255, 60));
        canvas.ink(new Color(0x8E5A34), bowl(x, half * 0.95, line - 0.012, line + 0.09));
    }

    /** What lies below an arc that is highest in its middle. */
    private Shape bowl(double x, double half, double top, double base) {
        var path = new Path2D.Double();
        double side = top + 0.20;
        path.moveTo(x - half, side);
        path.curveTo(x - half * 0.8, top + 0.02, x - half * 0.35, top, x, top);
        path.curveTo(x + half * 0.35, top, x + half * 0.8, top + 0.02, x + half, side);
        path.lineTo(x + half, base + 0.2);
        path.lineTo(x - half, base + 0.2);
        path.closePath();
        return path;
    }

    private static Shape ring(double x, double y, double radius) {
        var ring = new java.awt.geom.Area(new Ellipse2D.Double(x - radius, y - radius * 0.6, radius * 2, radius * 1.2));
        ring.subtract(new java.awt.geom.Area(new Ellipse2D.Double(x - radius * 0.62, y - radius * 0.34, radius * 1.24, radius * 0.68)));
        return ring;
    }
}
