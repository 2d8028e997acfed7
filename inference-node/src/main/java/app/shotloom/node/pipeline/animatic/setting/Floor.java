package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What the level ground is: floors, roads, grass and water, in the camera's perspective. */
final class Floor {
    static final List<String> NAMES = List.of(
            "boards", "tilefloor", "checker", "slabs", "carpet", "rug", "pavement", "road", "lane", "crosswalk", "rails", "path",
            "stream", "waves", "sea", "ripples", "sand", "grass", "pebbles", "snow", "court", "pitch", "track", "pool", "cobbles",
            "furrows", "craters", "quay", "fairway", "lava", "platform", "bays", "shore", "flowers", "ice", "puddles", "leaves", "petals",
            "raceway", "foam", "crumbs");

    private static final double NEAREST = 2.2;

    private final Canvas canvas;
    private final Dice dice;
    private final Color ground;
    private final double start;

    /** @param start the nearness where the ground begins: at the wall, or at the horizon */
    Floor(Canvas canvas, Dice dice, Color ground, double start) {
        this.canvas = canvas;
        this.dice = dice;
        this.ground = ground;
        this.start = start;
    }

    void draw(Item item) {
        Color color = item.color() == null ? ground : item.color();
        switch (item.what()) {
            case "boards" -> boards(0.16, 0.24);
            case "tilefloor" -> tiles(0.34, 0.18);
            case "slabs" -> tiles(0.6, 0.22);
            case "checker" -> checker();
            case "carpet" -> strip(-0.34, 0.34, new Color(0x9C4038));
            case "rug" -> rug(item.color() == null ? new Color(0xA9705F) : color);
            case "pavement" -> pavement();
            case "road" -> road();
            case "lane" -> lane(item.color() == null ? new Color(0x8E8C8A) : color);
            case "crosswalk" -> crosswalk();
            case "rails" -> rails();
            case "path" -> winding(item.color() == null ? Hues.mix(ground, new Color(0xE0CDA4), 0.75) : color, 0.26);
            case "stream" -> winding(new Color(0x86B2C4), 0.34);
            case "waves", "sea" -> waves(new Color(246, 250, 250, 130), 90);
            case "ripples" -> waves(new Color(246, 250, 250, 80), 40);
            case "sand" -> specks(Hues.mix(ground, Hues.INK, 0.22), 90, 0.006);
            case "grass" -> grass();
            case "pebbles" -> specks(Hues.mix(ground, Hues.INK, 0.30), 60, 0.02);
            case "snow" -> drifts();
            case "court" -> court();
            case "pitch" -> pitch();
            case "track", "raceway" -> track(item.what().equals("track") ? new Color(0xB9664F) : new Color(0x77777A));
            case "pool" -> pool();
            case "cobbles" -> cobbles();
            case "furrows" -> furrows();
            case "craters" -> craters();
            case "quay" -> quay();
            case "fairway" -> fairway();
            case "lava" -> winding(new Color(0xEE7A35), 0.2);
            case "platform" -> platform();
            case "bays" -> bays();
            case "shore" -> shore();
            case "flowers" -> dots(90, new Color(0xD9788C), new Color(0xE8C65A), new Color(0xF4F1E8));
            case "petals" -> dots(70, new Color(0xF2C4D0), new Color(0xF7DDE4));
            case "leaves" -> dots(80, new Color(0xD18A3C), new Color(0xB8573A), new Color(0xDDB04E));
            case "crumbs" -> dots(40, new Color(0xC99A5B), new Color(0xE9D6B0));
            case "ice" -> ice();
            case "puddles" -> puddles();
            case "foam" -> foam();
            default -> throw new IllegalArgumentException(item.what());
        }
    }

    private double y(double near) {
        return canvas.ground(near);
    }

    private double x(double side, double near) {
        return canvas.across(side, near);
    }

    /** The ground between two distances from the middle, from one nearness to another. */
    private Shape quad(double left, double right, double far, double near) {
        return Walls.polygon(x(left, far), y(far), x(right, far), y(far), x(right, near), y(near), x(left, near), y(near));
    }

    private void strip(double left, double right, Color color) {
        canvas.ink(color, quad(left, right, start, NEAREST));
    }

    private double half() {
        return (canvas.right() - canvas.left()) / 2 / Math.max(start, 0.14);
    }

    private void boards(double width, double opacity) {
        for (double side = -Math.ceil(half() / width) * width; side < half(); side += width) {
            canvas.line(x(side, start), y(start), x(side, NEAREST), y(NEAREST), 0.0020, opacity);
        }
        for (int i = 0; i < 40; i++) {
            double side = Math.rint(dice.between(-half(), half(), i, 3) / width) * width;
            double near = dice.between(start, 1.5, i, 4);
            canvas.line(x(side, near), y(near), x(side + width, near), y(near), 0.0018, opacity);
        }
    }

    private void tiles(double size, double opacity) {
        double far0 = Math.max(start, 0.14);
        for (double side = -Math.ceil(half() / size) * size; side < half(); side += size) {
            canvas.line(x(side, far0), y(far0), x(side, NEAREST), y(NEAREST), 0.0018, opacity);
        }
        for (double far = 1 / NEAREST; far < Math.min(7, 1 / start); far += size * 0.8) {
            canvas.line(canvas.left(), y(1 / far), canvas.right(), y(1 / far), 0.0018, opacity);
        }
    }

    private void checker() {
        double size = 0.34;
        int row = 0;
        for (double far = 1 / NEAREST; far < 1 / start; far += size * 0.8, row++) {
            double near = 1 / far;
            double next = Math.max(start, 1 / (far + size * 0.8));
            for (double side = -Math.ceil(half() / size / 2) * size * 2 + row % 2 * size; side < half(); side += size * 2) {
                canvas.tint(quad(side, side + size, next, near), Hues.mix(ground, Hues.INK, 0.42));
            }
        }
    }

    private void rug(Color color) {
        canvas.ink(color, new Ellipse2D.Double(x(-0.62, 1), y(0.74), 1.24, y(1.12) - y(0.74)));
        canvas.tint(new Ellipse2D.Double(x(-0.50, 1), y(0.78), 1.0, y(1.07) - y(0.78)), Hues.mix(color, Color.WHITE, 0.25));
    }

    private void pavement() {
        canvas.ink(Hues.mix(ground, Color.WHITE, 0.42), new Rectangle2D.Double(canvas.left() - 0.1, y(0.36), canvas.right() - canvas.left() + 0.2, y(0.60) - y(0.36)));
        canvas.ink(Hues.mix(ground, Hues.INK, 0.2), new Rectangle2D.Double(canvas.left() - 0.1, y(0.60), canvas.right() - canvas.left() + 0.2, 0.012));
        for (double side = -half(); side < half(); side += 0.3) {
            canvas.line(x(side, 0.36), y(0.36), x(side, 0.60), y(0.60), 0.0016);
        }
    }

    private void road() {
        pavement();
        for (double side = -half(); side < half(); side += 0.5) {
            canvas.tint(quad(side, side + 0.26, 0.93, 0.97), new Color(0xEFEADB));
        }
    }

    private void lane(Color asphalt) {
        double far = Math.max(start, 0.03);
        canvas.ink(asphalt, quad(-0.85, 0.85, far, NEAREST));
        canvas.tint(quad(-0.80, -0.76, far, NEAREST), new Color(0xF1EDDF));
        canvas.tint(quad(0.76, 0.80, far, NEAREST), new Color(0xF1EDDF));
        for (double away = 1 / NEAREST; away < 12; away += 0.8) {
            canvas.tint(quad(-0.02, 0.02, Math.max(far, 1 / (away + 0.4)), 1 / away), new Color(0xF4E7B4));
        }
    }

    private void crosswalk() {
        lane(new Color(0x8A888A));
        for (double side = -0.72; side < 0.74; side += 0.24) {
            canvas.tint(quad(side, side + 0.13, 0.72, 1.12), new Color(0xF6F3EA));
        }
    }

    private void rails() {
        double far = Math.max(start, 0.03);
        canvas.ink(Hues.mix(ground, new Color(0x8B8178), 0.7), quad(-0.72, 0.72, far, NEAREST));
        for (double away = 1 / NEAREST; away < 9; away += 0.22) {
            canvas.tint(quad(-0.56, 0.56, 1 / (away + 0.08), 1 / away), new Color(0x7A5F4A));
        }
        canvas.ink(new Color(0xB9C0C4), quad(-0.38, -0.34, far, NEAREST), quad(0.34, 0.38, far, NEAREST));
    }

    private void winding(Color color, double width) {
        double[] near = {Math.max(start, 0.02), 0.10, 0.25, 0.55, 1.1, NEAREST};
        double[] middle = {1.6, 0.9, 0.55, 0.1, -0.2, -0.25};
        double[] at = new double[near.length * 4];
        for (int i = 0; i < near.length; i++) {
            at[i * 2] = x(middle[i] - width, near[i]);
            at[i * 2 + 1] = y(near[i]);
            int back = (near.length * 2 - 1 - i) * 2;
            at[back] = x(middle[i] + width, near[i]);
            at[back + 1] = y(near[i]);
        }
        canvas.ink(color, Walls.polygon(smooth(at, near.length)));
    }

    /** More points along both banks, so that they bend softly. */
    private static double[] smooth(double[] at, int bank) {
        var left = Curves.open(java.util.Arrays.copyOfRange(at, 0, bank * 2), 0);
        left.append(Curves.open(java.util.Arrays.copyOfRange(at, bank * 2, at.length), 0), true);
        List<Double> points = new java.util.ArrayList<>();
        double[] to = new double[6];
        for (var steps = left.getPathIterator(null, 0.002); !steps.isDone(); steps.next()) {
            steps.currentSegment(to);
            points.add(to[0]);
            points.add(to[1]);
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void waves(Color crest, int count) {
        for (int i = 0; i < count; i++) {
            double near = start + (1.7 - start) * Math.pow(dice.at(i, 3), 1.5);
            double side = canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 7);
            double length = 0.05 + 0.20 * near * dice.at(i, 8);
            canvas.tint(new Ellipse2D.Double(side, y(near), length, 0.003 + 0.006 * near), crest);
            if (i % 3 == 0) {
                canvas.tint(new Ellipse2D.Double(side + length * 0.3, y(near) + 0.008 * near + 0.003, length * 0.8, 0.003 + 0.005 * near), Hues.faded(Hues.mix(ground, Hues.INK, 0.35), 0.35));
            }
        }
    }

    private void specks(Color color, int count, double size) {
        for (int i = 0; i < count; i++) {
            double near = dice.between(start + 0.05, 1.6, i, 3);
            double wide = size * near * (0.5 + dice.at(i, 5));
            double across = canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 4);
            canvas.tint(new Ellipse2D.Double(across, y(near), wide * 1.6, wide * 0.7), Hues.faded(color, 0.6));
        }
    }

    private void grass() {
        for (int i = 0; i < 110; i++) {
            double near = start + 0.04 + (1.7 - start) * dice.at(i, 3) * dice.at(i, 9);
            double across = canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 4);
            double size = 0.010 + 0.022 * near;
            for (int blade = -1; blade <= 1; blade++) {
                canvas.line(across + blade * size * 0.22, y(near), across + blade * size * 0.5, y(near) - size, 0.0018 + 0.001 * near, 0.30);
            }
        }
    }

    private void drifts() {
        for (int i = 0; i < 14; i++) {
            double near = dice.between(start + 0.1, 1.5, i, 3);
            double across = canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 4);
            canvas.tint(new Ellipse2D.Double(across - 0.2, y(near), 0.4 * near + 0.1, 0.02 * near), new Color(150, 172, 205, 70));
        }
    }

    private void court() {
        Color white = new Color(0xF6F3EA);
        canvas.tint(quad(-half(), half(), 0.66, 0.675), white);
        canvas.tint(quad(-half(), half(), 1.16, 1.185), white);
        canvas.tint(quad(-0.9, -0.875, start, NEAREST), white);
        canvas.tint(quad(0.875, 0.9, start, NEAREST), white);
        ring(0, 0.88, 0.30, white);
    }

    private void ring(double side, double near, double radius, Color color) {
        var outer = new java.awt.geom.Area(new Ellipse2D.Double(x(side - radius, near), y(near * 0.86), radius * 2 * near, y(near * 1.14) - y(near * 0.86)));
        double thin = 0.012;
        outer.subtract(new java.awt.geom.Area(new Ellipse2D.Double(
                x(side - radius, near) + thin, y(near * 0.86) + thin / 2, radius * 2 * near - 2 * thin, y(near * 1.14) - y(near * 0.86) - thin)));
        canvas.tint(outer, color);
    }

    private void pitch() {
        boolean light = true;
        for (double away = 1 / NEAREST; away < 7; away += 0.34, light = !light) {
            if (light) {
                canvas.tint(quad(-half(), half(), Math.max(start, 1 / (away + 0.34)), 1 / away), Hues.mix(ground, Color.WHITE, 0.14));
            }
        }
        court();
    }

    private void track(Color color) {
        canvas.ink(color, new Rectangle2D.Double(canvas.left() - 0.1, y(0.50), canvas.right() - canvas.left() + 0.2, y(1.35) - y(0.50)));
        for (double near = 0.50; near < 1.4; near += 0.17) {
            canvas.tint(quad(-half() * 2, half() * 2, near, near + 0.012), new Color(0xF3EFE4));
        }
    }

    private void pool() {
        canvas.ink(new Color(0x8FCBDD), quad(-0.95, 0.95, 0.64, 1.5));
        for (double side = -0.57; side < 0.6; side += 0.38) {
            for (double near = 0.66; near < 1.45; near += 0.06) {
                canvas.tint(Sky.disc(x(side, near), y(near), 0.007 * near), (int) (near * 50) % 2 == 0 ? new Color(0xC6584C) : new Color(0xF6F3EA));
            }
        }
        for (int i = 0; i < 26; i++) {
            double near = dice.between(0.68, 1.4, i, 3);
            canvas.tint(new Ellipse2D.Double(x(dice.between(-0.85, 0.7, i, 4), near), y(near), 0.10 * near, 0.006), new Color(250, 253, 253, 150));
        }
    }

    private void cobbles() {
        int row = 0;
        for (double away = 1 / NEAREST; away < Math.min(6, 1 / start); away += 0.16, row++) {
            double near = 1 / away;
            for (double side = -half() + row % 2 * 0.12; side < half() && near > start; side += 0.24) {
                canvas.line(x(side, near), y(near), x(side + 0.17, near), y(near), 0.0022, 0.20);
            }
        }
    }

    private void furrows() {
        for (double side = -8; side < 8; side += 0.28) {
            canvas.line(x(side, Math.max(start, 0.03)), y(Math.max(start, 0.03)), x(side, NEAREST), y(NEAREST), 0.005, 0.16);
        }
        grass();
    }

    private void craters() {
        for (int i = 0; i < 12; i++) {
            double near = dice.between(0.12, 1.3, i, 5);
            double across = canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 7);
            double wide = (0.08 + 0.16 * dice.at(i, 8)) * near + 0.02;
            canvas.ink(Hues.mix(ground, Hues.INK, 0.26), new Ellipse2D.Double(across, y(near), wide, wide * 0.26));
            canvas.tint(new Ellipse2D.Double(across + wide * 0.1, y(near) + wide * 0.08, wide * 0.85, wide * 0.17), Hues.mix(ground, Color.WHITE, 0.12));
        }
    }

    private void quay() {
        waves(new Color(246, 250, 250, 110), 50);
        Color stone = new Color(0xB3A896);
        canvas.ink(Hues.mix(stone, Hues.INK, 0.2), new Rectangle2D.Double(canvas.left() - 0.1, y(0.72), canvas.right() - canvas.left() + 0.2, 0.05));
        canvas.ink(stone, new Rectangle2D.Double(canvas.left() - 0.1, y(0.74), canvas.right() - canvas.left() + 0.2, canvas.bottom() - y(0.74) + 0.2));
        for (double side = -half(); side < half(); side += 0.4) {
            canvas.line(x(side, 0.74), y(0.74), x(side, NEAREST), y(NEAREST), 0.0020);
        }
    }

    private void fairway() {
        canvas.tint(Curves.closed(x(-0.9, 1.6), y(1.6), x(-0.5, 0.5), y(0.5), x(0.8, 0.16), y(0.16), x(1.9, 0.16), y(0.18), x(0.9, 0.5), y(0.5), x(1.0, 1.6), y(1.6)), Hues.mix(ground, Color.WHITE, 0.22));
        canvas.ink(new Color(0xEADCB0), Curves.closed(x(0.9, 0.62), y(0.58), x(1.4, 0.62), y(0.60), x(1.5, 0.68), y(0.68), x(1.0, 0.70), y(0.70)));
    }

    private void platform() {
        Color edge = new Color(0xF0D66A);
        canvas.ink(new Color(0x55565A), new Rectangle2D.Double(canvas.left() - 0.1, y(start), canvas.right() - canvas.left() + 0.2, y(0.66) - y(start)));
        canvas.ink(Hues.mix(ground, Hues.INK, 0.25), new Rectangle2D.Double(canvas.left() - 0.1, y(0.66), canvas.right() - canvas.left() + 0.2, 0.022));
        canvas.ink(edge, new Rectangle2D.Double(canvas.left() - 0.1, y(0.72), canvas.right() - canvas.left() + 0.2, 0.014));
    }

    private void bays() {
        for (double side = -2.4; side < 2.5; side += 0.6) {
            canvas.tint(quad(side, side + 0.03, 0.40, 0.70), new Color(0xF3EFE4));
        }
        canvas.tint(quad(-2.4, 2.43, 0.40, 0.41), new Color(0xF3EFE4));
    }

    private void shore() {
        canvas.wash(y(start), y(0.30), canvas.lit(new Color(0x7FB3C6)), canvas.lit(new Color(0xA9D0D6)));
        canvas.tint(Curves.closed(
                canvas.left() - 0.2, y(0.26), canvas.left() + 0.4, y(0.31), canvas.width() * 0.5, y(0.27), canvas.right() - 0.3, y(0.33), canvas.right() + 0.2, y(0.28),
                canvas.right() + 0.2, y(0.36), canvas.width() * 0.5, y(0.33), canvas.left() - 0.2, y(0.36)), new Color(0xF7FAF8));
        for (int i = 0; i < 40; i++) {
            double near = start + (0.26 - start) * dice.at(i, 3);
            canvas.tint(new Ellipse2D.Double(canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 4), y(near), 0.09, 0.005), new Color(250, 253, 253, 140));
        }
        specks(Hues.mix(ground, Hues.INK, 0.22), 70, 0.006);
    }

    private void dots(int count, Color... colors) {
        for (int i = 0; i < count; i++) {
            double near = start + 0.06 + (1.6 - start) * dice.at(i, 13) * dice.at(i, 19);
            double across = canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 14);
            double size = 0.004 + 0.010 * near;
            canvas.tint(new Ellipse2D.Double(across, y(near), size * 1.3, size * 0.8), colors[i % colors.length]);
        }
    }

    private void ice() {
        for (int i = 0; i < 16; i++) {
            double near = dice.between(start + 0.05, 1.4, i, 3);
            double across = canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 4);
            canvas.line(across, y(near), across + 0.25 * near, y(near) + dice.between(-0.02, 0.04, i, 6), 0.003, 0.25);
            canvas.tint(new Ellipse2D.Double(across, y(near), 0.3 * near, 0.012 * near), new Color(255, 255, 255, 150));
        }
    }

    void puddles() {
        for (int i = 0; i < 9; i++) {
            double near = dice.between(Math.max(start, 0.35) + 0.1, 1.4, i, 23);
            double across = canvas.left() + (canvas.right() - canvas.left()) * dice.at(i, 24);
            double wide = 0.26 * near * (0.5 + dice.at(i, 25));
            canvas.tint(new Ellipse2D.Double(across, y(near), wide, wide * 0.16), new Color(206, 220, 230, 150));
            canvas.tint(new Ellipse2D.Double(across + wide * 0.2, y(near) + wide * 0.03, wide * 0.5, wide * 0.05), new Color(245, 249, 250, 170));
        }
    }

    /** The froth on a cup of coffee: bubbles along the far rim, swirls of milk, ripples. */
    private void foam() {
        for (int i = 0; i < 6; i++) {
            double near = 0.30 + i * 0.17;
            double side = (i % 2 == 0 ? 0.55 : -0.45) - 0.06 * i;
            canvas.tint(Curves.closed(
                    x(side - 0.8, near), y(near), x(side - 0.2, near - 0.05), y(near - 0.06), x(side + 0.6, near - 0.02), y(near), x(side + 0.1, near + 0.04), y(near + 0.035)),
                    new Color(238, 210, 170, 92));
        }
        double half = canvas.width() * 0.58;
        for (int i = 0; i < 110; i++) {
            double side = dice.between(-1, 1, i, 4);
            double arc = 1 - Math.sqrt(Math.max(0, 1 - side * side * 0.98));
            double down = canvas.horizon() + 0.012 + 0.20 * arc + 0.035 * dice.at(i, 3) * dice.at(i, 5);
            double size = 0.008 + 0.020 * dice.at(i, 6) * dice.at(i, 7) + 0.006 * Math.abs(side);
            canvas.ink(new Color(0xF3E1C2), new Ellipse2D.Double(canvas.width() / 2 + side * half - size, down - size * 0.5, size * 1.8, size * 1.1));
        }
        waves(new Color(205, 160, 112, 120), 60);
    }
}
