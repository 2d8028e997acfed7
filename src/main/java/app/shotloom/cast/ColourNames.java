package app.shotloom.cast;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The colour words that the nodes understand, with the value each is painted with, as in their reader's {@code
 * colours.txt}; a test compares the two.
 */
final class ColourNames {

    static final String WORDS =
            """
            C5302B red, reddish, scarlet
            A3222F crimson, maroon, burgundy, ruby
            E8822A orange
            C9642E copper, rust
            F2C933 yellow, yellowish
            F0D98A blonde, blond, lemon
            D6A32E gold, golden, amber
            4A9A45 green, greenish, emerald
            5E7A3A olive
            8FC05A lime
            2F9C95 teal, turquoise
            45B5CF cyan, aqua
            3C6CB8 blue, bluish
            2A3F77 navy, indigo
            7FB2DE azure
            7C4BA3 purple, violet
            B9A0D8 lavender, lilac
            EE8DB2 pink, rosy
            D0488C magenta, fuchsia
            7E5336 brown, chestnut
            C19A6B tan, khaki
            E3D3B0 beige, cream, ivory
            28282C black
            F5F3EC white
            8B8B8D gray, grey
            B9BEC4 silver, silvery
            """;

    /** Of each value its first word names a thing's colour well, but for these. */
    private static final Map<String, String> BETTER = Map.of("blonde", "lemon", "gray", "grey");

    private static final Map<String, double[]> FIRST = new LinkedHashMap<>();
    private static final Map<String, String> VALUES = new LinkedHashMap<>();

    static {
        WORDS.lines().forEach(line -> {
            String hex = "#" + line.substring(0, 6).toLowerCase(Locale.ROOT);
            String[] words = line.substring(7).split(", ");
            FIRST.put(BETTER.getOrDefault(words[0], words[0]), lab(hex));
            for (String word : words) {
                VALUES.put(word, hex);
            }
        });
    }

    private ColourNames() {}

    /** The word whose colour looks nearest, by distance in CIELAB. */
    static String nearest(String hex) {
        double[] wanted = lab(hex);
        String best = "";
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, double[]> each : FIRST.entrySet()) {
            double[] lab = each.getValue();
            double distance = Math.hypot(Math.hypot(lab[0] - wanted[0], lab[1] - wanted[1]), lab[2] - wanted[2]);
            if (distance < least) {
                least = distance;
                best = each.getKey();
            }
        }
        return best;
    }

    /** The first colour word of a text, or null. */
    static @Nullable String firstIn(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (VALUES.containsKey(word)) {
                return word;
            }
        }
        return null;
    }

    /** What the first colour word of a text is painted with, or null. */
    static @Nullable String hexOf(String text) {
        String word = firstIn(text);
        return word == null ? null : Objects.requireNonNull(VALUES.get(word));
    }

    /** sRGB, D65, 2°. */
    private static double[] lab(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        double r = linear(rgb >> 16 & 255);
        double g = linear(rgb >> 8 & 255);
        double b = linear(rgb & 255);
        double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
        double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double linear(int coded) {
        double value = coded / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
