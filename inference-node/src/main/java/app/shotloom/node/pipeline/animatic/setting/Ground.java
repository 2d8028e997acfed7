package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Floors and walls, grounds and waters of a set; each feature is named in {@code sets.txt}. */
final class Ground {
    private final Canvas canvas;
    private final SetDesign design;
    private final double line;
    private final long seed;

    Ground(Canvas canvas, SetDesign design, long seed) {
        this.canvas = canvas;
        this.design = design;
        this.line = design.horizon();
        this.seed = seed;
    }

    /** The ground itself, from its line down. */
    void floor() {
        if (line > 1.2) {
            return;
        }
        Color far = canvas.light().on(Hues.mix(design.ground(), design.back(), 0.35));
        canvas.wash(line, canvas.bottom(), far, canvas.light().on(design.ground()));
        if (!design.has("plain")) {
            canvas.line(canvas.left(), line, canvas.right(), line, 0.003);
        }
        design.features().forEach(this::onFloor);
    }

    private void onFloor(String feature) {
        switch (feature) {
            case "pavement" -> pavement();
            case "boards" -> boards();
            case "path" -> path(Hues.mix(design.ground(), new Color(0xD9C7A0), 0.7));
            case "stream" -> path(new Color(0x93B7C4));
            case "sea" -> waves();
            case "lines" -> lines();
            case "craters" -> craters();
            case "quay" -> quay();
            default -> strokes(feature);
        }
    }

    /** A wall's features. */
    void wall() {
        for (String feature : design.features()) {
            switch (feature) {
                case "window" -> window(canvas.width * 0.30);
                case "blackboard" -> board();
                case "tiles" -> grid(0.075);
                case "bricks" -> bricks();
                case "skirting" -> canvas.ink(
                        Hues.mix(design.back(), Hues.INK, 0.18),
                        new Rectangle2D.Double(canvas.left(), line - 0.025, canvas.right() - canvas.left(), 0.025));
                case "shelf" -> canvas.ink(
                        new Color(0x9B7653), new Rectangle2D.Double(canvas.width * 0.55, 0.30, canvas.width * 0.4, 0.02));
                case "curtains" -> curtains();
                case "columns" -> columns();
                case "bars" -> bars();
                case "pipes" -> canvas.ink(
                        new Color(0x8F8A84), new Rectangle2D.Double(canvas.left(), 0.12, canvas.right() - canvas.left(), 0.022));
                case "rocks" -> cave();
                case "spot" -> spot();
                case "rays" -> rays();
                case "weed" -> weed();
                default -> {
                    // a feature of the floor or the distance
                }
            }
        }
    }

    /** The window's glass, where the weather outside shows; stage units. */
    static Rectangle2D glass(double stageWidth) {
        return new Rectangle2D.Double(stageWidth * 0.30 - 0.15, 0.16, 0.30, 0.32);
    }

    private void window(double x) {
        Light light = canvas.light();
        canvas.ink(new Color(0xEFEAE0), new Rectangle2D.Double(x - 0.17, 0.14, 0.34, 0.36));
        var brush = canvas.brush();
        brush.setPaint(new java.awt.GradientPaint(0, 0.16f, light.zenith(), 0, 0.48f, light.haze()));
        brush.fill(glass(canvas.width));
        brush.dispose();
        canvas.ink(new Color(0xEFEAE0), new Rectangle2D.Double(x - 0.006, 0.16, 0.012, 0.32));
        canvas.ink(new Color(0xEFEAE0), new Rectangle2D.Double(x - 0.15, 0.31, 0.30, 0.012));
        canvas.ink(new Color(0xD8CCB8), new Rectangle2D.Double(x - 0.19, 0.495, 0.38, 0.022));
    }

    private void board() {
        double x = canvas.width * 0.5;
        canvas.ink(new Color(0x9C7A55), new Rectangle2D.Double(x - 0.40, 0.14, 0.80, 0.36));
        canvas.ink(new Color(0x5C7466), new Rectangle2D.Double(x - 0.38, 0.16, 0.76, 0.32));
        for (int i = 0; i < 3; i++) {
            double y = 0.22 + i * 0.07;
            canvas.tint(new Rectangle2D.Double(x - 0.32, y, 0.2 + 0.2 * Noise.at(seed + i), 0.006), new Color(235, 235, 225, 150));
        }
    }

    private void grid(double size) {
        for (double y = line - size; y > canvas.area.getMinY(); y -= size) {
            canvas.line(canvas.left(), y, canvas.right(), y, 0.0012);
        }
        for (double x = canvas.left(); x < canvas.right(); x += size) {
            canvas.line(x, canvas.area.getMinY(), x, line, 0.0012);
        }
    }

    private void bricks() {
        int row = 0;
        for (double y = line; y > canvas.area.getMinY(); y -= 0.05, row++) {
            canvas.line(canvas.left(), y, canvas.right(), y, 0.0014);
            for (double x = canvas.left() + (row % 2) * 0.06; x < canvas.right(); x += 0.12) {
                canvas.line(x, y, x, y - 0.05, 0.0012);
            }
        }
    }

    private void curtains() {
        for (int side = -1; side <= 1; side += 2) {
            double edge = side < 0 ? canvas.left() : canvas.right();
            double inner = canvas.width / 2 + side * canvas.width * 0.34;
            canvas.ink(new Color(0x9C4038), new Rectangle2D.Double(Math.min(edge, inner), -0.3, Math.abs(edge - inner), line + 0.3));
            for (double x = Math.min(edge, inner); x < Math.max(edge, inner); x += 0.05) {
                canvas.line(x, -0.3, x, line, 0.003);
            }
        }
    }

    private void spot() {
        var beam = new Path2D.Double();
        double x = canvas.width / 2;
        beam.moveTo(x - 0.05, -0.3);
        beam.lineTo(x + 0.05, -0.3);
        beam.lineTo(x + 0.55, line + 0.2);
        beam.lineTo(x - 0.55, line + 0.2);
        beam.closePath();
        canvas.tint(beam, new Color(255, 246, 214, 46));
    }

    private void columns() {
        for (double x = canvas.width * 0.02 - 0.6; x < canvas.right(); x += 0.55) {
            canvas.ink(Hues.mix(design.back(), Color.WHITE, 0.3), new Rectangle2D.Double(x, -0.2, 0.10, line + 0.2));
            canvas.ink(Hues.mix(design.back(), Color.WHITE, 0.15), new Rectangle2D.Double(x - 0.02, line - 0.04, 0.14, 0.045));
        }
    }

    private void bars() {
        for (double x = canvas.width * 0.38; x < canvas.width * 0.66; x += 0.05) {
            canvas.ink(new Color(0x6B6E72), new Rectangle2D.Double(x, 0.05, 0.014, line - 0.05));
        }
    }

    private void cave() {
        var roof = new Path2D.Double();
        roof.moveTo(canvas.left(), -0.4);
        for (double x = canvas.left(); x <= canvas.right() + 0.05; x += 0.05) {
            roof.lineTo(x, 0.14 + 0.12 * Noise.smooth(x * 6, 0, seed));
        }
        roof.lineTo(canvas.right(), -0.4);
        roof.closePath();
        canvas.ink(new Color(0x7A7067), roof);
    }

    private void rays() {
        for (int i = 0; i < 5; i++) {
            double x = canvas.width * (0.1 + 0.2 * i);
            var ray = new Path2D.Double();
            ray.moveTo(x, -0.3);
            ray.lineTo(x + 0.08, -0.3);
            ray.lineTo(x - 0.12, line);
            ray.lineTo(x - 0.32, line);
            ray.closePath();
            canvas.tint(ray, new Color(255, 255, 255, 30));
        }
    }

    private void weed() {
        for (int i = 0; i < 14; i++) {
            double x = canvas.left() + (canvas.right() - canvas.left()) * Noise.at(seed + i * 17L);
            double height = 0.12 + 0.2 * Noise.at(seed + i * 29L);
            var blade = new Path2D.Double();
            blade.moveTo(x - 0.012, line + 0.02);
            blade.curveTo(x - 0.04, line - height * 0.4, x + 0.04, line - height * 0.7, x, line - height);
            blade.curveTo(x + 0.06, line - height * 0.7, x - 0.01, line - height * 0.4, x + 0.012, line + 0.02);
            blade.closePath();
            canvas.ink(new Color(0x7D9F78), blade);
        }
    }

    private void pavement() {
        canvas.ink(Hues.mix(design.ground(), Color.WHITE, 0.35), new Rectangle2D.Double(canvas.left(), line, canvas.right() - canvas.left(), 0.07));
        for (double x = canvas.left(); x < canvas.right(); x += 0.22) {
            canvas.tint(new Rectangle2D.Double(x, line + 0.30, 0.11, 0.012), new Color(0xECE7DA));
        }
    }

    private void boards() {
        double centre = canvas.width / 2;
        for (int i = -16; i <= 16; i++) {
            canvas.line(centre + i * 0.12, line, centre + i * 0.12 * 2.4, canvas.bottom(), 0.0016);
        }
    }

    private void path(Color color) {
        var path = new Path2D.Double();
        double x = canvas.width * 0.55;
        path.moveTo(x - 0.03, line);
        path.curveTo(x + 0.10, line + 0.1, x - 0.50, line + 0.2, x - 0.65, canvas.bottom());
        path.lineTo(x + 0.35, canvas.bottom());
        path.curveTo(x + 0.2, line + 0.25, x + 0.22, line + 0.1, x + 0.03, line);
        path.closePath();
        canvas.ink(color, path);
    }

    private void waves() {
        if (design.kind() == SetDesign.Kind.OUT) {
            canvas.ink(new Color(0x9CBFCB), new Rectangle2D.Double(canvas.left(), line - 0.06, canvas.right() - canvas.left(), 0.10));
        }
        double depth = design.kind() == SetDesign.Kind.OUT ? 0.05 : canvas.bottom() - line;
        for (int i = 0; i < 70; i++) {
            double down = Math.pow(Noise.at(seed + i * 3L), 1.4);
            double y = line - (depth < 0.1 ? 0.05 : 0) + 0.01 + depth * down;
            double x = canvas.left() + (canvas.right() - canvas.left()) * Noise.at(seed + 7 + i * 13L);
            double length = 0.03 + 0.12 * down;
            canvas.tint(new Ellipse2D.Double(x, y, length, 0.004 + 0.004 * down), new Color(245, 250, 250, 120));
        }
    }

    private void quay() {
        canvas.ink(new Color(0xAFA493), new Rectangle2D.Double(canvas.left(), 0.80, canvas.right() - canvas.left(), canvas.bottom() - 0.80));
        for (double x = canvas.left(); x < canvas.right(); x += 0.2) {
            canvas.line(x, 0.80, x - 0.06, canvas.bottom(), 0.0016);
        }
    }

    private void lines() {
        for (int i = 1; i <= 2; i++) {
            double y = line + 0.09 * i * i;
            canvas.tint(new Rectangle2D.Double(canvas.left(), y, canvas.right() - canvas.left(), 0.006 * i), new Color(0xF2EEE2));
        }
    }

    private void craters() {
        for (int i = 0; i < 9; i++) {
            double x = canvas.left() + (canvas.right() - canvas.left()) * Noise.at(seed + i * 5L);
            double y = line + 0.05 + 0.3 * Noise.at(seed + i * 7L);
            Shape crater = new Ellipse2D.Double(x, y, 0.06 + 0.1 * (y - line), 0.02 + 0.04 * (y - line));
            canvas.ink(Hues.mix(design.ground(), Hues.INK, 0.2), crater);
        }
    }

    /** Tufts and pebbles: short pencil strokes that give a plain ground its scale. */
    private void strokes(String feature) {
        boolean grown = feature.equals("treeline") || feature.equals("dunes") || feature.equals("hills");
        for (int i = 0; grown && i < 40; i++) {
            double x = canvas.left() + (canvas.right() - canvas.left()) * Noise.at(seed + i * 11L);
            double y = line + 0.03 + (canvas.bottom() - line) * Noise.at(seed + i * 19L);
            double size = 0.006 + 0.02 * (y - line);
            canvas.line(x, y, x - size * 0.4, y - size, 0.0014);
            canvas.line(x + size * 0.3, y, x + size * 0.6, y - size, 0.0014);
        }
    }
}
