package app.shotloom.node.bench.pictures;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The eleven basic colour terms (Berlin and Kay), each by some of its typical tones; a pixel is the nearest in CIELAB. */
enum Basic {
    RED(0xE53935, 0xC62828, 0xB71C1C, 0xFF0000, 0xD65A50, 0x9E3A35),
    ORANGE(0xFB8C00, 0xFF9800, 0xE67E22, 0xD98545, 0xF0A860),
    YELLOW(0xFDD835, 0xFFEB3B, 0xF1C40F, 0xE6CC66, 0xCFB53B, 0xF2E394),
    GREEN(0x43A047, 0x2E7D32, 0x00C800, 0x7CB342, 0x6B8E23, 0xA5C88A, 0x1B5E20, 0x5F9E82),
    BLUE(0x1E88E5, 0x0D47A1, 0x0000FF, 0x64B5F6, 0x3F6FB5, 0x1F3A63, 0x9DBFE0, 0x5C7FA8),
    PURPLE(0x8E24AA, 0x6A1B9A, 0x800080, 0xAB6BC8, 0x5E35B1, 0x9C7FC4, 0x57346B),
    PINK(0xEC407A, 0xF48FB1, 0xFF69B4, 0xF8BBD0, 0xE796B0, 0xD9829F),
    BROWN(0x795548, 0x5D4037, 0x8B4513, 0xA0724A, 0x6B4A2B, 0x4A3024, 0x96704F),
    BLACK(0x000000, 0x1A1A1A, 0x2A2B31, 0x353535),
    GRAY(0x808080, 0x9E9E9E, 0x616161, 0xB4B4B4, 0x4D4D4D),
    WHITE(0xFFFFFF, 0xF5F5F5, 0xECECEC, 0xF5F0E4, 0xE2E0DA);

    private final double[][] tones;

    Basic(int... rgb) {
        tones = Arrays.stream(rgb).mapToObj(one -> Hues.lab(new Color(one))).toArray(double[][]::new);
    }

    /** Null when it is none of the eleven, such as golden. */
    static @Nullable Basic named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "grey", "silver" -> GRAY;
            case "golden", "gold" -> YELLOW;
            case "violet" -> PURPLE;
            default -> Arrays.stream(values())
                    .filter(basic -> basic.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        };
    }

    static Basic of(int rgb) {
        double[] lab = Hues.lab(new Color(rgb));
        Basic nearest = GRAY;
        double least = Double.MAX_VALUE;
        for (Basic basic : values()) {
            for (double[] tone : basic.tones) {
                double distance = square(lab[0] - tone[0]) * 0.7 + square(lab[1] - tone[1]) + square(lab[2] - tone[2]);
                if (distance < least) {
                    least = distance;
                    nearest = basic;
                }
            }
        }
        return nearest;
    }

    private static double square(double x) {
        return x * x;
    }
}
