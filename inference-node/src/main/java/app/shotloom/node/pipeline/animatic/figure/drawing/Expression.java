package app.shotloom.node.pipeline.animatic.figure.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a face does, in head heights where it is a length.
 *
 * @param inner how much higher than usual the inner ends of the brows are
 * @param outer how much higher than usual the outer ends are
 * @param lids how far they are shut, 0 to 1
 * @param curve of the mouth: 1 smiles, -1 is drawn down
 * @param open how far the mouth is open at least, 0 to 1
 * @param width of the mouth; 1 is usual
 * @param extras such as {@code tears}
 */
record Expression(double inner, double outer, double lids, double curve, double open, double width, List<String> extras) {
    private static final Map<String, Expression> ALL = read();

    /** The expression of a name, or the calm one. */
    static Expression of(String name) {
        Expression calm = ALL.get("calm");
        return ALL.getOrDefault(name, java.util.Objects.requireNonNull(calm));
    }

    static boolean isKnown(String name) {
        return ALL.containsKey(name);
    }

    private static Map<String, Expression> read() {
        Map<String, Expression> all = new LinkedHashMap<>();
        for (String line : Texts.lines("faces.txt")) {
            String[] parts = line.split("\\|", 3);
            String[] numbers = parts[1].strip().split("\\s+");
            double[] n = java.util.Arrays.stream(numbers).mapToDouble(Double::parseDouble).toArray();
            List<String> extras = java.util.Arrays.stream(parts[2].strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
            var expression = new Expression(n[0], n[1], n[2], n[3], n[4], n[5], extras);
            for (String name : parts[0].split(",")) {
                all.put(name.strip(), expression);
            }
        }
        return all;
    }
}
