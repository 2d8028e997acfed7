package app.shotloom.node.pipeline.animatic.setting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The things that sets are furnished with, as shapes written down in {@code elements.txt}, which explains the notation. */
final class Elements {
    private static final Map<String, Element> ALL = load();

    private Elements() {}

    static @Nullable Element named(String name) {
        return ALL.get(name);
    }

    private static Map<String, Element> load() {
        Map<String, Element> all = new HashMap<>();
        String name = "";
        List<Element.Part> parts = new ArrayList<>();
        Map<String, Color> colors = new HashMap<>();
        for (String line : Lines.of("elements.txt")) {
            if (line.startsWith("@")) {
                keep(all, name, parts);
                name = line.substring(1).strip();
            } else if (line.startsWith("%")) {
                String[] named = line.substring(1).strip().split(" ");
                colors.put(named[0], new Color(Integer.parseInt(named[1], 16)));
            } else {
                read(line.strip().split(" +"), parts, colors);
            }
        }
        keep(all, name, parts);
        return Map.copyOf(all);
    }

    private static void keep(Map<String, Element> all, String name, List<Element.Part> parts) {
        if (!parts.isEmpty()) {
            all.put(name, new Element(parts));
            parts.clear();
        }
    }

    private static void read(String[] words, List<Element.Part> parts, Map<String, Color> colors) {
        if (words[0].equals("n")) {
            again(words, parts);
            return;
        }
        boolean shines = words[1].contains("*");
        String[] color = words[1].replace("*", "").split("/");
        Color known = colors.get(color[0]);
        Color base = known != null ? known : new Color(Integer.parseInt(color[0], 16));
        int alpha = color.length > 1 ? Integer.parseInt(color[1], 16) : 255;
        double[] at = new double[words.length - 2];
        for (int i = 0; i < at.length; i++) {
            at[i] = Double.parseDouble(words[i + 2]);
        }
        var shade = new Color(base.getRed(), base.getGreen(), base.getBlue(), alpha);
        parts.add(new Element.Part(upright(shape(words[0], at)), shade, shines));
    }

    /** {@code n COUNT DX DY [PARTS]}: the last parts again, each time further on. */
    private static void again(String[] words, List<Element.Part> parts) {
        int count = Integer.parseInt(words[1]);
        int last = words.length > 4 ? Integer.parseInt(words[4]) : 1;
        List<Element.Part> group = List.copyOf(parts.subList(parts.size() - last, parts.size()));
        for (int i = 1; i <= count; i++) {
            var move = AffineTransform.getTranslateInstance(
                    i * Double.parseDouble(words[2]), -i * Double.parseDouble(words[3]));
            for (Element.Part part : group) {
                parts.add(new Element.Part(move.createTransformedShape(part.shape()), part.color(), part.shines()));
            }
        }
    }

    private static Shape shape(String kind, double[] at) {
        return switch (kind) {
            case "r" -> new Rectangle2D.Double(at[0], at[1], at[2], at[3]);
            case "q" -> new RoundRectangle2D.Double(at[0], at[1], at[2], at[3], at[4] * 2, at[4] * 2);
            case "o" -> new Ellipse2D.Double(at[0] - at[2], at[1] - at[3], at[2] * 2, at[3] * 2);
            case "p" -> path(at, 0, true);
            case "s" -> Curves.closed(at);
            case "b" -> new BasicStroke((float) at[0], BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                    .createStrokedShape(path(at, 1, false));
            case "a" -> new BasicStroke((float) at[0], BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                    .createStrokedShape(Curves.open(at, 1));
            default -> throw new IllegalArgumentException("\"" + kind + "\" is no shape of elements.txt.");
        };
    }

    private static Path2D path(double[] at, int from, boolean closed) {
        var path = new Path2D.Double();
        path.moveTo(at[from], at[from + 1]);
        for (int i = from + 2; i + 1 < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** The notation's y runs upwards. */
    private static Shape upright(Shape shape) {
        return AffineTransform.getScaleInstance(1, -1).createTransformedShape(shape);
    }
}
