package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;

/** Patterns that a trait names. */
final class Patterns {
    private Patterns() {}

    static Drawing on(Drawing drawing, String trait, long seed) {
        return switch (trait) {
            case "striped", "stripy", "stripey" -> Surface.of(drawing, seed).stripes(6, 0.36, 0.1, contrast(drawing)).drawing();
            case "spotted", "polka-dot", "dotted", "polka-dotted", "speckled", "freckled" -> Surface.of(drawing, seed).spots(10, 0.035, contrast(drawing)).drawing();
            case "checkered", "checked", "plaid", "tartan" -> Surface.of(drawing, seed)
                    .stripes(5, 0.3, 0, Tones.faded(contrast(drawing), 150))
                    .stripes(5, 0.3, Math.PI / 2, Tones.faded(contrast(drawing), 150))
                    .drawing();
            case "shiny", "glossy", "polished", "gleaming", "new", "sparkling" -> Surface.of(drawing, seed).shine(170).drawing();
            case "rainbow", "colorful", "colourful", "multicolored", "multicoloured" -> rainbow(drawing, seed);
            case "old", "ancient", "worn", "weathered", "antique", "vintage" -> aged(drawing, seed);
            default -> drawing;
        };
    }

    private static Drawing rainbow(Drawing drawing, long seed) {
        int[] colors = {0xD8483C, 0xEE9A35, 0xF2CF45, 0x57A858, 0x4477C4, 0x8455A8};
        Surface surface = Surface.of(drawing, seed);
        for (int i = 0; i < colors.length; i++) {
            surface.stripes(1, 1.05 / colors.length, 0.12, (i + 0.5) / colors.length, new Color(colors[i]));
        }
        return surface.drawing();
    }

    private static Drawing aged(Drawing drawing, long seed) {
        Drawing faded = drawing.recoloured(color -> Tones.mix(color, new Color(0x9A8E78), 0.22));
        return Surface.of(faded, seed).dashes(4, 0.06, 0.009, 0.7, 0.8, -18, 190).drawing();
    }

    /** A light colour on dark things, a dark one on light things. */
    private static Color contrast(Drawing drawing) {
        Color ground = Surface.largest(drawing).color();
        return Tones.faded(Tones.lighter(ground, Hues.lab(ground)[0] > 52 ? -36 : 40), 255);
    }
}
