package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.reader.Colours;
import java.awt.Color;
import java.util.List;

/** Colour arithmetic as the eye sees it, in CIELAB. */
final class Tones {
    private static final List<String> BASIC =
            List.of("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "gray");
    private static final List<double[]> VALUES = BASIC.stream().map(Tones::named).toList();

    private Tones() {}

    private static double[] named(String name) {
        Integer rgb = Colours.rgb(name);
        if (rgb == null) {
            throw new IllegalStateException("The colour \"" + name + "\" is not known.");
        }
        return Hues.lab(new Color(rgb));
    }

    /** From a to b by a share of 0 to 1; keeps the alpha of a. */
    static Color mix(Color a, Color b, double share) {
        double[] from = Hues.lab(a);
        double[] to = Hues.lab(b);
        return Hues.ofLab(
                from[0] + (to[0] - from[0]) * share,
                from[1] + (to[1] - from[1]) * share,
                from[2] + (to[2] - from[2]) * share,
                a.getAlpha());
    }

    /** Lighter (or darker) by steps of L. */
    static Color lighter(Color color, double steps) {
        double[] lab = Hues.lab(color);
        return Hues.ofLab(Math.clamp(lab[0] + steps, 4, 98), lab[1], lab[2], color.getAlpha());
    }

    static Color faded(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.clamp(alpha, 0, 255));
    }

    /** Which of the eleven basic colours a colour is nearest to. */
    static int basic(double[] lab) {
        int best = 0;
        for (int i = 1; i < VALUES.size(); i++) {
            best = distance(lab, VALUES.get(i)) < distance(lab, VALUES.get(best)) ? i : best;
        }
        return best;
    }

    /** Whether it is clearly of one basic colour: much nearer to it than to any other. */
    static boolean isClearly(int basic, double[] lab) {
        double own = distance(lab, VALUES.get(basic));
        for (int i = 0; i < VALUES.size(); i++) {
            if (i != basic && distance(lab, VALUES.get(i)) < own * 1.35) {
                return false;
            }
        }
        return true;
    }

    static double chroma(double[] lab) {
        return Math.hypot(lab[1], lab[2]);
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }
}
