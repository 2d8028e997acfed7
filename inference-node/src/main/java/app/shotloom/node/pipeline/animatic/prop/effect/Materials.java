package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.prop.Lines;
import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What things are made of: a colour, and marks that one knows the material by. */
final class Materials {
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Map<String, Color> COLORS = new HashMap<>();

    static {
        for (String line : Lines.of(Materials.class, "materials.txt")) {
            String[] sides = line.split(":");
            String[] kind = sides[0].strip().split(" ");
            COLORS.put(kind[0], new Color(Integer.parseInt(kind[1], 16)));
            for (String word : sides[1].split(",")) {
                WORDS.put(word.strip(), kind[0]);
            }
        }
    }

    /** Words for materials that also name things of a shape of their own, which one can turn into. */
    private static final Set<String> THINGS = Set.of("rock", "brick", "bricks", "canvas", "fur", "felt", "tin", "mud", "reed", "crystal", "oak", "pine", "lead", "iron");

    private Materials() {}

    /** Whether a word names a material and no thing of it. */
    static boolean isStuff(String word) {
        return WORDS.containsKey(word) && !THINGS.contains(word);
    }

    /** The kind of material that a word names, or null. */
    static @Nullable String kind(String word) {
        return WORDS.get(word);
    }

    static Color color(String kind) {
        return COLORS.getOrDefault(kind, Color.GRAY);
    }

    static Drawing on(Drawing drawing, String kind, long seed) {
        Surface surface = Surface.of(drawing, seed);
        return switch (kind) {
            case "wood" -> surface.dashes(13, 0.2, 0.011, 0, 0.08, -14, 200).dashes(6, 0.13, 0.009, 0, -0.12, -22, 190).drawing();
            case "glass" -> seeThrough(Surface.of(drawing, seed).shine(190).drawing());
            case "ice" -> surface.shine(180).dashes(5, 0.1, 0.012, 0.8, 0, 12, 190).drawing();
            case "metal" -> surface.stripes(2, 0.2, 0.5, new Color(255, 255, 255, 120)).stripes(5, 0.07, 0.5, new Color(70, 76, 84, 70)).drawing();
            case "gold", "bronze" -> surface.stripes(2, 0.2, 0.5, new Color(255, 248, 205, 150)).drawing();
            case "stone" -> surface.spots(16, 0.014, new Color(70, 70, 74, 140)).dashes(5, 0.09, 0.012, 0.5, 0.5, -16, 190).drawing();
            case "marble" -> surface.dashes(4, 0.26, 0.010, 0.7, 0.4, -16, 170).dashes(3, 0.18, 0.008, 0.3, -0.4, -12, 170).drawing();
            case "plastic" -> surface.shine(150).drawing();
            case "paper" -> surface.dashes(2.2, 0.5, 0.008, 0.9, 0, -14, 190).dashes(1.8, 0.6, 0.008, -0.5, 0, -10, 190).drawing();
            case "leather" -> surface.spots(22, 0.008, new Color(40, 24, 16, 110)).dashes(3, 0.045, 0.011, 0, 0, 26, 200).drawing();
            case "fabric" -> surface.dashes(16, 0.034, 0.007, 0, 0, -13, 190).dashes(16, 0.034, 0.007, Math.PI / 2, 0, -13, 190).drawing();
            case "wool" -> surface.dashes(11, 0.035, 0.014, 0.9, 0.5, -14, 190).dashes(11, 0.035, 0.014, -0.9, 0.5, -10, 190).drawing();
            case "brick" -> surface.courses(9, 30).drawing();
            case "straw" -> surface.dashes(18, 0.12, 0.009, 1.2, 0.3, -18, 200).dashes(12, 0.1, 0.009, 1.9, 0.3, 12, 200).drawing();
            case "chocolate" -> surface.shine(70).courses(5, -8).drawing();
            case "clay" -> surface.dashes(8, 0.3, 0.012, 0, 0, -9, 190).drawing();
            default -> drawing;
        };
    }

    /** What is behind it shows through the whole of it a little; the outlines stay. */
    private static Drawing seeThrough(Drawing drawing) {
        return new Drawing(drawing.patches().stream()
                .map(patch -> new Patch(patch.shape(), Tones.faded(patch.color(), Math.min(patch.color().getAlpha(), 205)), patch.asked()))
                .toList());
    }
}
