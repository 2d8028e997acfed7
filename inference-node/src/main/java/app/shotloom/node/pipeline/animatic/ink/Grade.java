package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a finished picture to a few colours: every colour of it is drawn towards those of a palette that are near it, in
 * hue and strength more than in lightness, so that the drawing stays readable. Worked out once for 32 steps of red, green
 * and blue.
 */
public final class Grade {
    private static final int STEPS = 32;
    private static final int STEP = 256 / STEPS;
    /** How far, in CIELAB, a colour of the palette attracts; less makes harder borders between its colours. */
    private static final double REACH = 18;
    /** Lightness counts less than colour when it is asked which is near. */
    private static final double BY_LIGHTNESS = 0.6;
    private static final double PULL = 0.92;
    private static final double PULL_OF_LIGHTNESS = 0.3;

    private final int[] shifts = new int[STEPS * STEPS * STEPS];

    private Grade(List<Color> palette) {
        double[][] wanted = palette.stream().map(Hues::lab).toArray(double[][]::new);
        for (int index = 0; index < shifts.length; index++) {
            int r = (index / STEPS / STEPS) * STEP + STEP / 2;
            int g = (index / STEPS % STEPS) * STEP + STEP / 2;
            int b = (index % STEPS) * STEP + STEP / 2;
            Color there = drawn(new Color(r, g, b), wanted);
            shifts[index] = packed(there.getRed() - r, there.getGreen() - g, there.getBlue() - b);
        }
    }

    /** @param palette as {@code #c9642e}; null for none, as pictures are in all colours then */
    public static @Nullable Grade to(List<String> palette) {
        return palette.isEmpty() ? null : new Grade(palette.stream().map(Color::decode).toList());
    }

    private static Color drawn(Color from, double[][] palette) {
        double[] lab = Hues.lab(from);
        double[] to = new double[3];
        double all = 0;
        double least = Double.MAX_VALUE;
        for (double[] each : palette) {
            least = Math.min(least, distance(lab, each));
        }
        for (double[] each : palette) {
            double beyond = (distance(lab, each) - least) / REACH; // of those far away the nearest still counts
            double weight = Math.exp(-beyond * beyond * 4);
            all += weight;
            for (int i = 0; i < 3; i++) {
                to[i] += each[i] * weight;
            }
        }
        double lightness = lab[0] + (to[0] / all - lab[0]) * PULL_OF_LIGHTNESS;
        return Hues.ofLab(lightness, lab[1] + (to[1] / all - lab[1]) * PULL, lab[2] + (to[2] / all - lab[2]) * PULL, 255);
    }

    private static double distance(double[] one, double[] other) {
        double lightness = (one[0] - other[0]) * BY_LIGHTNESS;
        return Math.sqrt(lightness * lightness + (one[1] - other[1]) * (one[1] - other[1]) + (one[2] - other[2]) * (one[2] - other[2]));
    }

    /** Three signed bytes would not hold them: ten bits each. */
    private static int packed(int r, int g, int b) {
        return (r + 512) << 20 | (g + 512) << 10 | b + 512;
    }

    /** @param pixels RGB, changed in place */
    public void apply(int[] pixels) {
        for (int at = 0; at < pixels.length; at++) {
            int pixel = pixels[at];
            int r = pixel >> 16 & 255;
            int g = pixel >> 8 & 255;
            int b = pixel & 255;
            int shift = shifts[(r / STEP * STEPS + g / STEP) * STEPS + b / STEP];
            pixels[at] = clamped(r + (shift >> 20 & 1023) - 512) << 16
                    | clamped(g + (shift >> 10 & 1023) - 512) << 8
                    | clamped(b + (shift & 1023) - 512);
        }
    }

    private static int clamped(int value) {
        return value < 0 ? 0 : Math.min(value, 255);
    }
}
