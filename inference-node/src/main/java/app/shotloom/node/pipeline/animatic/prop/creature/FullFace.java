package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;

/** A head that looks at the viewer, or a little past; lengths in radii of its skull, around its middle. */
final class FullFace {
    private static final Color DARK = new Color(0x2E2A2C);
    private static final Color MOUTH = new Color(0x7A2F33);

    /**
     * What a face does.
     *
     * @param brow how much higher the inner ends of the brows are than the outer ones; 0 without brows
     * @param eyes how wide they are open; 1 is usual
     * @param curve of the mouth: 1 smiles, -1 is drawn down
     * @param open how far the mouth is open, 0 to 1
     * @param ears how far they hang, in radians
     */
    record Mood(double brow, double eyes, double curve, double open, double ears) {
        static Mood of(String name) {
            return switch (name) {
                case "happy" -> new Mood(0, 1, 1, 0.55, 0);
                case "sad" -> new Mood(0.22, 0.85, -0.9, 0, 0.5);
                case "angry" -> new Mood(-0.24, 0.9, -0.7, 0.3, 0.25);
                case "surprised" -> new Mood(0.05, 1.35, 0, 0.75, -0.15);
                case "afraid" -> new Mood(0.3, 1.3, -0.8, 0.25, 0.7);
                default -> new Mood(0, 1, 0.45, 0, 0);
            };
        }
    }

    private final Species species;
    private final Point2D middle;
    private final double skull;
    private final double turn;
    private final Mood mood;

    /** @param turn how far it looks to the left: 0 at the viewer, 1 to the side */
    FullFace(Species species, Point2D middle, double skull, double turn, Mood mood) {
        this.species = species;
        this.middle = middle;
        this.skull = skull;
        this.turn = turn;
        this.mood = mood;
    }

    /** The head from behind: ears and skull. */
    void back(List<Patch> into) {
        mane(into);
        ears(into);
        into.add(new Patch(oval(0, 0, 0.96, 0.94), color()));
        hornsAndCrest(into);
    }

    void front(List<Patch> into) {
        mane(into);
        boolean hang = species.word("ears", "type", "").equals("flop");
        if (!hang) {
            ears(into);
        }
        into.add(new Patch(skull(), color()));
        markings(into);
        if (beak()) {
            beak(into);
        } else {
            snout(into);
        }
        for (int side : new int[] {-1, 1}) {
            eye(into, side);
        }
        if (hang) {
            ears(into);
        }
        hornsAndCrest(into);
    }

    private boolean beak() {
        return !species.word("head", "beak", "").isEmpty();
    }

    private Color color() {
        return species.color("head");
    }

    private double tip() {
        return Math.clamp(species.number("head", "tip", 0.5), 0.3, 0.75);
    }

    /** How far the snout hangs below the middle: longer ones are seen from further above. */
    private double low() {
        return Math.clamp(0.18 + species.number("head", "snout", 1.7) * 0.16, 0.3, 0.75);
    }

    private Shape skull() {
        var shape = new Area(oval(0, 0, 0.96, 0.94));
        if (!beak()) {
            shape.add(new Area(oval(-turn * 0.5, low(), tip() * 1.05, tip() * 0.98)));
        }
        return shape;
    }

    private void mane(List<Patch> into) {
        if (species.word("mane", "type", "").equals("lion")) {
            into.add(new Patch(oval(0, 0.1, species.number("mane", "size", 1.7), species.number("mane", "size", 1.7)), species.color("mane")));
        }
    }

    private void markings(List<Patch> into) {
        if (species.has("mask")) {
            double size = species.number("mask", "size", 0.42) * 1.1;
            for (int side : new int[] {-1, 1}) {
                into.add(new Patch(oval(eyeX(side), eyeY() + 0.03, size * 0.85, size), species.color("mask")));
            }
        }
        if (species.has("cheek")) {
            for (int side : new int[] {-1, 1}) {
                into.add(new Patch(oval(side * 0.62 - turn * 0.3, 0.3, 0.28, 0.26), species.color("cheek")));
            }
        }
        if (species.has("blaze")) {
            into.add(new Patch(new Ribbon().to(at(-turn * 0.3, -0.8), 0.12 * skull).to(at(-turn * 0.5, low() - 0.2), 0.15 * skull).outline(), species.color("blaze")));
        }
    }

    private void snout(List<Patch> into) {
        double x = -turn * 0.5;
        if (species.has("muzzle")) {
            into.add(new Patch(oval(x, low() + 0.02, tip() * 0.92, tip() * 0.82), species.color("muzzle")));
        }
        double y = low() - tip() * 0.35;
        double nose = Math.max(0.13, species.number("nose", "size", 0.42) * tip());
        mouth(into, x * 1.1, y);
        if (species.word("nose", "type", "").equals("disc")) {
            into.add(new Patch(oval(x * 1.1, low(), tip() * 0.8, tip() * 0.66), species.color("nose", "color", DARK)));
            into.add(new Patch(oval(x * 1.1 - 0.17, low(), 0.08, 0.13), DARK));
            into.add(new Patch(oval(x * 1.1 + 0.17, low(), 0.08, 0.13), DARK));
        } else {
            into.add(new Patch(oval(x * 1.1, y, nose * 1.15, nose * 0.85), species.color("nose", "color", DARK)));
        }
    }

    private void mouth(List<Patch> into, double x, double nose) {
        double y = low() + tip() * 0.38;
        double wide = tip() * 0.62;
        if (mood.open() > 0.05) {
            into.add(new Patch(oval(x, y + mood.open() * 0.14, wide * (mood.curve() > 0 ? 0.85 : 0.6), 0.06 + mood.open() * 0.2), MOUTH));
        }
        into.add(new Patch(new Ribbon().to(at(x, nose), 0.035 * skull).to(at(x, y), 0.035 * skull).outline(), DARK));
        for (int side : new int[] {-1, 1}) {
            into.add(new Patch(
                    new Ribbon()
                            .to(at(x, y), 0.035 * skull)
                            .to(at(x + side * wide * 0.55, y + 0.06 * (1 + mood.curve())), 0.04 * skull)
                            .to(at(x + side * wide, y - 0.12 * mood.curve()), 0.03 * skull)
                            .outline(),
                    DARK));
        }
    }

    private void beak(List<Patch> into) {
        Color horn = species.color("beak", "color", new Color(0xE8A33C));
        double x = -turn * 0.55;
        double wide = 0.16 + tip() * 0.35;
        if (mood.open() > 0.05) {
            into.add(new Patch(Outline.straight(List.of(at(x - wide * 0.8, 0.25), at(x * 1.2, 0.7 + mood.open() * 0.3), at(x + wide * 0.8, 0.25))), Hues.mix(horn, DARK, 0.3)));
        }
        into.add(new Patch(Outline.smooth(List.of(at(x - wide, 0.14), at(x, -0.02), at(x + wide, 0.14), at(x * 1.25, 0.62))), horn));
        if (species.has("wattle")) {
            into.add(new Patch(oval(x * 1.2, 0.85, 0.16, 0.3), species.color("wattle")));
        }
    }

    private double eyeX(int side) {
        return side * 0.42 * (1 - Math.abs(turn) * 0.2) - turn * 0.32;
    }

    private double eyeY() {
        return -Math.clamp(species.number("eyes", "above", 0.26), 0.05, 0.35);
    }

    private void eye(List<Patch> into, int side) {
        double size = Math.clamp(species.number("eyes", "size", 0.15), 0.12, 0.26);
        double x = eyeX(side);
        double y = eyeY();
        boolean ringed = !species.word("eyes", "color", "").isEmpty();
        if (ringed || mood.eyes() > 1.1) {
            into.add(new Patch(oval(x, y, size * 1.5, size * 1.5 * mood.eyes()), ringed ? species.color("eyes") : Color.WHITE));
        }
        into.add(new Patch(oval(x, y, size, size * Math.min(1, mood.eyes())), DARK));
        into.add(new Patch(oval(x + size * 0.3, y - size * 0.35, size * 0.32, size * 0.32), Color.WHITE));
        if (mood.brow() != 0) {
            double up = y - size * 1.5 - 0.12;
            into.add(new Patch(
                    new Ribbon().to(at(x - side * 0.2, up - mood.brow() * 0.6), 0.05 * skull).to(at(x + side * 0.22, up + mood.brow() * 0.6), 0.035 * skull).outline(), DARK));
        }
    }

    private void ears(List<Patch> into) {
        double size = species.number("ears", "size", 1);
        Color color = species.color("ears", "color", color());
        Color inner = species.word("ears", "inner", "").isEmpty() ? null : species.color("ears", "inner", color);
        for (int side : new int[] {-1, 1}) {
            double[] shape = ear(species.word("ears", "type", "none"));
            if (shape.length == 0) {
                return;
            }
            boolean hang = species.word("ears", "type", "").equals("flop");
            Point2D root = at(side * (hang ? 0.72 : 0.6) + turn * 0.12, hang ? -0.5 : -0.62);
            double[] mirrored = mirrored(shape, side);
            double angle = side * mood.ears() * (hang ? -0.3 : 1);
            boolean sharp = species.word("ears", "type", "").equals("point");
            into.add(new Patch(Outline.placed(root, angle, size * skull, !sharp, mirrored), color));
            if (inner != null) {
                into.add(new Patch(Outline.placed(root, angle, size * skull * 0.6, !sharp, mirrored), inner));
            }
        }
    }

    /** The right one, outwards and up from its root. */
    private static double[] ear(String type) {
        return switch (type) {
            case "point" -> new double[] {-0.38, 0.1, 0.2, -0.95, 0.36, 0.35};
            case "round" -> new double[] {-0.4, 0.15, -0.3, -0.4, 0.1, -0.55, 0.5, -0.3, 0.45, 0.25};
            case "flop" -> new double[] {-0.25, -0.15, 0.2, -0.2, 0.45, 0.4, 0.35, 1.1, 0.05, 1.15, -0.12, 0.5};
            case "leaf" -> new double[] {-0.1, 0.1, 0.3, -0.35, 0.95, -0.3, 1.1, -0.05, 0.5, 0.25};
            case "long" -> new double[] {-0.3, 0.1, -0.28, -0.9, -0.05, -2.0, 0.25, -1.7, 0.3, -0.6, 0.2, 0.2};
            case "fan" -> new double[] {-0.1, -0.4, 0.9, -0.9, 1.7, -0.3, 1.6, 0.7, 0.8, 1.2, 0.1, 0.7};
            case "tuft" -> new double[] {-0.2, 0.1, 0.15, -0.7, 0.25, -0.7, 0.25, 0.1};
            default -> new double[0];
        };
    }

    private static double[] mirrored(double[] shape, int side) {
        double[] mirrored = shape.clone();
        for (int i = 0; i < mirrored.length; i += 2) {
            mirrored[i] *= side;
        }
        return mirrored;
    }

    private void hornsAndCrest(List<Patch> into) {
        if (species.has("horns")) {
            Color bone = species.color("horns", "color", new Color(0xD9CBA8));
            boolean single = species.word("horns", "type", "").equals("unicorn");
            for (int side : single ? new int[] {0} : new int[] {-1, 1}) {
                into.add(new Patch(
                        new Ribbon().to(at(side * 0.42, -0.78), 0.16 * skull).to(at(side * 0.85, -1.25), 0.12 * skull).to(at(side * 0.75, single ? -2.2 : -1.75), 0.03 * skull).outline(), bone));
            }
        }
        if (species.has("crest")) {
            Color crest = species.color("crest", "color", new Color(0xC8372F));
            into.add(new Patch(Outline.smooth(List.of(at(-0.16, -0.75), at(-0.2, -1.2), at(0, -1.4), at(0.2, -1.2), at(0.16, -0.75))), crest));
        }
        if (species.has("trunk")) {
            into.add(new Patch(
                    new Ribbon().to(at(-turn * 0.4, 0.3), 0.5 * skull).to(at(-turn * 0.5, 1.6), 0.34 * skull).to(at(-turn * 0.5, 3.0), 0.24 * skull).to(at(-turn * 0.5 - 0.3, 3.6), 0.2 * skull).outline(), color()));
        }
    }

    private Shape oval(double x, double y, double wide, double high) {
        Point2D at = at(x, y);
        return new Ellipse2D.Double(at.getX() - wide * skull, at.getY() - high * skull, 2 * wide * skull, 2 * high * skull);
    }

    private Point2D at(double x, double y) {
        return new Point2D.Double(middle.getX() + x * skull, middle.getY() + y * skull);
    }
}
