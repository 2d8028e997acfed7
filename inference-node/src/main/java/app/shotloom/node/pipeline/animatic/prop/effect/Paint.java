package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Another colour for a whole subject: light stays lighter and shade darker, small dark and light marks stay as they are,
 * and all else comes so near to the colour that it is called by its name.
 */
final class Paint implements UnaryOperator<Color> {
    /** Marks together never take more of the subject than this. */
    private static final double MARKS = 0.24;

    private static final double LARGEST_MARK = 0.14;
    private static final double DARK = 33;
    private static final double LIGHT = 86;
    private static final double OTHER = 36;

    private final double[] target;
    private final int basic;
    private final double middle;
    private final Map<Color, Color> known = new HashMap<>();

    Paint(Drawing rest, Color color) {
        this.target = Hues.lab(color);
        this.basic = Tones.basic(target);
        Shares shares = Shares.of(rest);
        double sum = 0;
        for (Map.Entry<Color, Double> one : shares.all().entrySet()) {
            sum += Hues.lab(one.getKey())[0] * one.getValue();
        }
        this.middle = sum;
        double[] main = Hues.lab(shares.largest());
        double marks = 0;
        for (Map.Entry<Color, Double> one : smallestFirst(shares)) {
            marks += one.getValue();
            if (marks < MARKS && isMark(Hues.lab(one.getKey()), main, one.getValue())) {
                known.put(new Color(one.getKey().getRGB() & 0xFFFFFF), one.getKey());
            }
        }
    }

    private static List<Map.Entry<Color, Double>> smallestFirst(Shares shares) {
        return shares.all().entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    }

    /** Eyes, glints, tyres; and what is of another colour altogether, such as a leaf on an apple. */
    private static boolean isMark(double[] lab, double[] main, double share) {
        boolean grey = Tones.chroma(lab) < 16;
        boolean dark = lab[0] < DARK && Tones.chroma(lab) < 24 && share < LARGEST_MARK;
        boolean glint = lab[0] > LIGHT && grey && share < 0.03;
        boolean other = Math.hypot(lab[1] - main[1], lab[2] - main[2]) > OTHER && share < LARGEST_MARK;
        return dark || glint || other;
    }

    @Override
    public Color apply(Color color) {
        Color dyed = known.computeIfAbsent(new Color(color.getRGB() & 0xFFFFFF), this::dyed);
        return Tones.faded(dyed, color.getAlpha());
    }

    private Color dyed(Color color) {
        double own = Hues.lab(color)[0];
        double room = target[0] > 85 || target[0] < 22 ? 22 : 17;
        double shift = Math.clamp((own - middle) * 0.5, -room, room);
        double[] lab = {0, target[1], target[2]};
        for (int attempt = 0; attempt < 6; attempt++) {
            lab[0] = Math.clamp(target[0] + shift, 9, 97);
            if (Tones.isClearly(basic, lab) || !Tones.isClearly(basic, target)) {
                break;
            }
            shift *= 0.7;
        }
        return Hues.ofLab(lab[0], lab[1], lab[2], 255);
    }
}
