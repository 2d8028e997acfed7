package app.shotloom.node.pipeline.animatic.figure.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What figures bring along, from {@code tools.txt}, which explains its own form. */
final class Toolbox {
    /** A shape of one colour. */
    record Part(Shape shape, Color color) {}

    /**
     * @param where it is held
     * @param layer {@code under} the hands, {@code over} them or {@code behind} the figure
     */
    record Drawn(String where, String layer, List<Part> parts) {}

    private static final Map<String, Drawn> ALL = read();
    private static final Map<String, Drawn> PAINTED = new ConcurrentHashMap<>();

    private Toolbox() {}

    /**
     * @param name of a tool, or {@code guitar#C62828} for one whose largest part has that sRGB colour
     * @throws IllegalArgumentException when there is no such tool
     */
    static Drawn of(String name) {
        int mark = name.indexOf('#');
        return mark < 0 ? plain(name) : PAINTED.computeIfAbsent(name, same -> painted(plain(name.substring(0, mark)), Color.decode(name.substring(mark))));
    }

    private static Drawn painted(Drawn tool, Color color) {
        Map<Color, Double> areas = new LinkedHashMap<>();
        for (Part part : tool.parts()) {
            areas.merge(part.color(), area(part.shape()), Double::sum);
        }
        Color most = areas.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(color);
        return new Drawn(
                tool.where(),
                tool.layer(),
                tool.parts().stream().map(part -> part.color().equals(most) ? new Part(part.shape(), color) : part).toList());
    }

    /** By the shoelace formula. */
    private static double area(Shape shape) {
        double twice = 0;
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null, 0.002); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_LINETO) {
                twice += x * at[1] - at[0] * y;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = at[0];
                y = at[1];
            }
        }
        return Math.abs(twice) / 2;
    }

    private static Drawn plain(String name) {
        Drawn tool = ALL.get(name);
        if (tool == null) {
            throw new IllegalArgumentException("There is no tool \"" + name + "\" in tools.txt.");
        }
        return tool;
    }

    static boolean knows(String name) {
        return ALL.containsKey(name.replaceFirst("#.*", ""));
    }

    private static Map<String, Drawn> read() {
        Map<String, Drawn> all = new LinkedHashMap<>();
        for (String line : Texts.lines("tools.txt")) {
            String[] fields = line.split("\\|");
            List<Part> parts = new ArrayList<>();
            for (int i = 3; i < fields.length; i++) {
                parts.addAll(parts(fields[i].strip().split("\\s+")));
            }
            all.put(fields[0].strip(), new Drawn(fields[1].strip(), fields[2].strip(), List.copyOf(parts)));
        }
        return all;
    }

    private static List<Part> parts(String[] words) {
        Color color = new Color(Integer.parseInt(words[words.length - 1], 16));
        double[] n = new double[words.length - 2];
        for (int i = 0; i < n.length; i++) {
            n[i] = Double.parseDouble(words[i + 1]);
        }
        return switch (words[0]) {
            case "rod" -> List.of(new Part(
                    Outlines.line(n[4], List.of(new Point2D.Double(n[0], n[1]), new Point2D.Double(n[2], n[3]))), color));
            case "box" -> List.of(new Part(new Rectangle2D.Double(n[0], n[1], n[2], n[3]), color));
            case "oval" -> List.of(new Part(new Ellipse2D.Double(n[0] - n[2], n[1] - n[3], 2 * n[2], 2 * n[3]), color));
            case "ring" -> List.of(new Part(
                    new BasicStroke(0.012f).createStrokedShape(new Ellipse2D.Double(n[0] - n[2], n[1] - n[3], 2 * n[2], 2 * n[3])), color));
            case "wheel" -> wheel(n[0], n[1], n[2], color);
            case "poly" -> List.of(new Part(polygon(n), color));
            default -> throw new IllegalStateException("tools.txt has an unknown shape: " + words[0]);
        };
    }

    private static Path2D polygon(double[] n) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i + 1 < n.length; i += 2) {
            points.add(new Point2D.Double(n[i], n[i + 1]));
        }
        return Outlines.polygon(points);
    }

    /** A tyre with spokes. */
    private static List<Part> wheel(double x, double y, double radius, Color color) {
        List<Part> parts = new ArrayList<>();
        var rim = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        parts.add(new Part(new BasicStroke((float) (radius * 0.13)).createStrokedShape(rim), color));
        for (int i = 0; i < 4; i++) {
            double angle = i * Math.PI / 4;
            var from = new Point2D.Double(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
            var to = new Point2D.Double(x - Math.cos(angle) * radius, y - Math.sin(angle) * radius);
            Shape spoke = Outlines.line(radius * 0.03, List.of(from, to));
            parts.add(new Part(spoke, new Color(0x8A, 0x90, 0x98, 150)));
        }
        return parts;
    }
}
