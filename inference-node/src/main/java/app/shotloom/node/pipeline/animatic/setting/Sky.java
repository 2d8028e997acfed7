package app.shotloom.node.pipeline.animatic.setting;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What is in the sky: clouds, sun and moon, stars and planets. */
final class Sky {
    private final Canvas canvas;
    private final Light light;
    private final Dice dice;

    Sky(Canvas canvas, Light light, Dice dice) {
        this.canvas = canvas;
        this.light = light;
        this.dice = dice;
    }

    void draw(Item item) {
        double top = canvas.top();
        double low = Math.min(canvas.horizon(), 1.2);
        switch (item.what()) {
            case "clouds" -> clouds(6, top + 0.06, top + (low - top) * 0.62, 0.10);
            case "bigclouds" -> clouds(11, 0.30, 1.05, 0.22);
            case "sun" -> sun();
            case "stars" -> stars(120);
            case "planet" -> {
                canvas.ink(new Color(0x9A8FC2), disc(canvas.width() * 0.84, 0.24, 0.12));
                canvas.ink(new Color(0xC59A7B), disc(canvas.width() * 0.10, 0.78, 0.06));
            }
            case "earth" -> earth();
            case "galaxy" -> galaxy();
            case "aurora" -> aurora();
            default -> {
                // a feature of the distance, the ground or the wall
            }
        }
    }

    void night() {
        stars(70);
        double y = Math.max(canvas.top() + 0.1, Math.min(0.17, canvas.horizon() * 0.4));
        double x = canvas.width() * 0.80;
        canvas.glow(x, y, 0.24, new Color(214, 222, 250, 90));
        canvas.shine(disc(x, y, 0.052), new Color(0xFBF4DC));
        canvas.shine(disc(x - 0.016, y - 0.01, 0.011), new Color(0xE9E0C4));
        canvas.shine(disc(x + 0.014, y + 0.016, 0.008), new Color(0xE9E0C4));
    }

    private void sun() {
        if (light.dark()) {
            return;
        }
        double y = Math.max(canvas.top() + 0.1, canvas.horizon() - 0.25);
        canvas.glow(canvas.width() * 0.80, y, 0.30, new Color(255, 240, 190, 150));
        canvas.shine(disc(canvas.width() * 0.80, y, 0.05), new Color(0xFFF1BE));
    }

    private void clouds(int count, double highest, double lowest, double size) {
        int alpha = light.dark() ? 46 : 150;
        for (int i = 0; i < count; i++) {
            double x = canvas.left() + (i + dice.at(i, 1)) * (canvas.right() - canvas.left()) / count;
            double y = highest + (lowest - highest) * dice.at(i, 2);
            double width = size * (1.0 + 1.6 * dice.at(i, 3));
            canvas.tint(cloud(x, y, width, i), new Color(255, 255, 255, alpha));
            canvas.tint(cloud(x + width * 0.1, y + width * 0.10, width * 0.8, i + 50), new Color(255, 255, 255, alpha / 2));
        }
    }

    private Shape cloud(double x, double y, double width, int number) {
        int puffs = 7;
        double[] at = new double[puffs * 2 + 4];
        for (int i = 0; i < puffs; i++) {
            double share = i / (puffs - 1.0);
            double arch = Math.sin(Math.PI * share);
            at[i * 2] = x + (share - 0.5) * width * 2;
            at[i * 2 + 1] = y - width * arch * (0.25 + 0.35 * dice.at(number * 11 + i, 9));
        }
        at[puffs * 2] = x + width * 0.8;
        at[puffs * 2 + 1] = y + width * 0.1;
        at[puffs * 2 + 2] = x - width * 0.8;
        at[puffs * 2 + 3] = y + width * 0.1;
        return Curves.closed(at);
    }

    private void stars(int count) {
        for (int i = 0; i < count; i++) {
            double x = canvas.left() + dice.at(i, 4) * (canvas.right() - canvas.left());
            double low = Math.min(canvas.horizon(), canvas.bottom());
            double y = canvas.top() + dice.at(i, 5) * (low - canvas.top());
            canvas.shine(disc(x, y, 0.0012 + 0.0024 * dice.at(i, 6) * dice.at(i, 7)), new Color(255, 255, 245, 215));
        }
    }

    private void earth() {
        double x = canvas.width() * 0.80;
        canvas.glow(x, 0.2, 0.22, new Color(150, 190, 240, 110));
        canvas.ink(new Color(0x5F97C9), disc(x, 0.2, 0.10));
        canvas.shine(Curves.closed(x - 0.05, 0.14, x + 0.02, 0.13, x + 0.03, 0.19, x - 0.02, 0.23, x - 0.07, 0.2), new Color(0x8DB583));
        canvas.shine(Curves.closed(x + 0.03, 0.22, x + 0.07, 0.22, x + 0.05, 0.27, x + 0.01, 0.27), new Color(0x8DB583));
    }

    private void galaxy() {
        for (int i = 0; i < 26; i++) {
            double share = dice.at(i, 8);
            double x = canvas.left() + share * (canvas.right() - canvas.left());
            double y = 0.75 - share * 0.55 + dice.between(-0.12, 0.12, i, 9);
            Color mist = i % 2 == 0 ? new Color(150, 120, 210, 30) : new Color(90, 150, 220, 30);
            canvas.glow(x, y, dice.between(0.14, 0.3, i, 10), mist);
        }
    }

    private void aurora() {
        if (!light.dark()) {
            return;
        }
        for (int band = 0; band < 3; band++) {
            var veil = new Path2D.Double();
            double base = 0.22 + band * 0.06;
            veil.moveTo(canvas.left(), base);
            for (double x = canvas.left(); x <= canvas.right(); x += 0.05) {
                veil.lineTo(x, base + 0.06 * dice.smooth(x * 2, band));
            }
            for (double x = canvas.right(); x >= canvas.left(); x -= 0.05) {
                veil.lineTo(x, base - 0.18 + 0.06 * dice.smooth(x * 2 + 9, band));
            }
            veil.closePath();
            canvas.shine(veil, new Color(120, 235, 180, 38));
        }
    }

    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
    }
}
