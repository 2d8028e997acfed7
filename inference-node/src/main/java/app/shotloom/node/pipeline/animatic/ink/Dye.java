package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;

/** Dyes a drawing so that a named colour dominates it, keeping its light, its shade and its small dark and light marks. */
public final class Dye {
    private static final double SMALL = 0.12;
    private static final double TINY = 0.02;
    private static final double STEP = 13;

    private final double[] target;

    /** Close to white or black there is room for steps to one side only, so they are larger. */
    private final boolean extreme;


    public Dye(Color color) {
        target = Hues.lab(color);
        extreme = target[0] > 85 || target[0] < 25;
    }

    public Drawing dyed(Drawing drawing) {
        double whole = drawing.patches().stream().mapToDouble(Patch::extent).max().orElse(1);
        double middle = lightness(drawing);
        return drawing.each(patch -> isMark(patch, whole) ? patch : patch.asked(dyed(patch.color(), middle)));
    }

    private Color dyed(Color color, double middle) {
        double[] lab = Hues.lab(color);
        double shift = extreme
                ? Math.clamp((lab[0] - middle) * 0.6, -2 * STEP, 2 * STEP)
                : Math.clamp((lab[0] - middle) * 0.35, -STEP, STEP);
        double lightness = Math.clamp(target[0] + shift, 14, 96);
        return Hues.ofLab(lightness, target[1], target[2], color.getAlpha());
    }

    private static boolean isMark(Patch patch, double whole) {
        double share = patch.extent() / whole;
        double[] lab = Hues.lab(patch.color());
        boolean grey = Math.hypot(lab[1], lab[2]) < 14;
        boolean dark = lab[0] < 24 && grey && share < SMALL;
        return dark || lab[0] > 88 && grey && share < TINY;
    }

    private static double lightness(Drawing drawing) {
        double sum = 0;
        double weight = 1e-9;
        for (Patch patch : drawing.patches()) {
            sum += Hues.lab(patch.color())[0] * patch.extent();
            weight += patch.extent();
        }
        return sum / weight;
    }
}
