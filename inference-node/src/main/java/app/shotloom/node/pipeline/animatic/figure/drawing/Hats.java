package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit.Piece;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hats as solids on a head: most from {@code hats.txt}, and those that go around the whole head. */
final class Hats {
    private record Solid(String kind, double[] sizes, String color) {}

    private static final Map<String, List<Solid>> ALL = read();
    private static final int ROUND = 26;

    private final Layers layers;
    private final Skull skull;

    Hats(Layers layers, Skull skull) {
        this.layers = layers;
        this.skull = skull;
    }

    static boolean hidesHair(String name) {
        return switch (name) {
            case "hijab", "knight", "ninja", "bubble", "turban" -> true;
            default -> false;
        };
    }

    void draw(Piece hat) {
        switch (hat.cut()) {
            case "hijab" -> shroud(hat.color(), 1.10, true, 1.0);
            case "ninja" -> shroud(hat.color(), 1.05, false, 0.45);
            case "knight" -> knight(hat.color());
            case "bubble" -> bubble(hat.color());
            default -> {
                for (Solid solid : ALL.getOrDefault(hat.cut(), List.of())) {
                    solid(solid, hat.color());
                }
            }
        }
    }

    private void solid(Solid solid, Color color) {
        double[] n = solid.sizes();
        Color own = switch (solid.color()) {
            case "" -> color;
            case "-" -> Layers.darker(color, 0.35);
            default -> new Color(Integer.parseInt(solid.color(), 16));
        };
        switch (solid.kind()) {
            case "disc" -> layers.add(Outlines.smooth(ring(n[0], n[1], n.length > 2 ? n[2] : -0.02)), own);
            case "tube" -> {
                List<Point2D> points = ring(n[0], n[1], -0.02);
                points.addAll(ring(n[2], n[3], n.length > 4 ? n[4] : -0.02));
                layers.add(Outlines.around(points), own);
            }
            case "dome" -> layers.add(dome(n[0], n[1], n[2]), own);
            case "visor" -> visor(n, own);
            case "crown" -> crown(n, own);
            case "ball" -> {
                boolean behind = skull.depth(n[0], 0, n[2]) < -0.15 && n[1] < 0.45;
                if (!behind) {
                    layers.add(Outlines.circle(skull.at(n[0], n[1], n[2]), n[3] * skull.size()), own);
                }
            }
            default -> throw new IllegalStateException("hats.txt has an unknown solid: " + solid.kind());
        }
    }

    private List<Point2D> ring(double up, double radius, double ahead) {
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < ROUND; i++) {
            double angle = i * 2 * Math.PI / ROUND;
            points.add(skull.at(ahead + Math.cos(angle) * radius * 1.06, up, Math.sin(angle) * radius * 0.94));
        }
        return points;
    }

    private Path2D dome(double up, double radius, double high) {
        List<Point2D> points = ring(up, radius, -0.02);
        for (int i = 1; i < 8; i++) {
            double angle = i * Math.PI / 16;
            points.addAll(ring(up + Math.sin(angle) * high, radius * Math.cos(angle), -0.02));
        }
        return Outlines.around(points);
    }

    private void visor(double[] n, Color color) {
        if (skull.depth(1, 0, 0) < -0.35) {
            return;
        }
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i <= 12; i++) {
            double angle = -Math.PI / 2 + i * Math.PI / 12;
            points.add(skull.at(0.22 + Math.cos(angle) * (n[1] + n[2] * 0.5), n[0] - 0.05 * Math.cos(angle), Math.sin(angle) * n[1] * 1.15));
            points.add(skull.at(0.30, n[0] + 0.05, Math.sin(angle) * n[1]));
        }
        layers.add(Outlines.around(points), Layers.darker(color, 0.15));
    }

    private void crown(double[] n, Color color) {
        var points = new ArrayList<Point2D>(ring(n[0], n[1], -0.02));
        Area band = new Area(Outlines.around(withRing(points, n[0] + (n[2] - n[0]) * 0.45, n[1] * 1.04)));
        for (int i = 0; i < 10; i++) {
            double angle = i * 2 * Math.PI / 10;
            double wide = 0.20;
            band.add(new Area(Outlines.polygon(List.of(
                    on(angle - wide, n[0] + 0.06, n[1]), on(angle, n[2] + 0.10, n[3]), on(angle + wide, n[0] + 0.06, n[1])))));
        }
        layers.add(band, color);
        if (skull.depth(1, 0, 0) > 0) {
            layers.mark(Outlines.circle(skull.at(n[1], n[0] + 0.07, 0), 0.045 * skull.size()), new Color(0xB8393F));
        }
    }

    private List<Point2D> withRing(List<Point2D> points, double up, double radius) {
        points.addAll(ring(up, radius, -0.02));
        return points;
    }

    private Point2D on(double angle, double up, double radius) {
        return skull.at(-0.02 + Math.cos(angle) * radius, up, Math.sin(angle) * radius * 0.94);
    }

    /** Cloth around the whole head but the face. */
    private void shroud(Color color, double factor, boolean neck, double face) {
        var cloth = new Area(skull.outline(factor));
        if (neck) {
            cloth.add(new Area(Outlines.hull(
                    Outlines.ball(skull.at(0.0, -0.30, 0), 0.36 * skull.size()), Outlines.ball(skull.at(-0.06, -0.72, 0), 0.42 * skull.size()))));
        }
        cloth.subtract(faceArea(face));
        layers.add(cloth, color);
    }

    /** @param share of the face that is open, from the brows down */
    private Area faceArea(double share) {
        if (skull.depth(1, 0, 0) < -0.25) {
            return new Area();
        }
        double low = 0.27 - 0.74 * share;
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            double angle = i * Math.PI / 12;
            double up = (0.27 + low) / 2 + Math.sin(angle) * (0.27 - low) / 2;
            double aside = Math.cos(angle) * 0.29;
            points.add(skull.at(0.30 - Math.abs(aside) * 0.35, up, aside));
            points.add(skull.at(0.62 - Math.abs(aside), up, aside * 0.9));
        }
        return new Area(Outlines.around(points));
    }

    private void knight(Color color) {
        layers.add(skull.outline(1.13), color);
        if (skull.depth(1, 0, 0) > -0.1) {
            for (int side : new int[] {-1, 1}) {
                if (skull.depth(0.36, 0, side * 0.2) > 0) {
                    layers.mark(
                            Outlines.line(0.06 * skull.size(), List.of(skull.at(0.43, 0.03, side * 0.04), skull.at(0.34, 0.04, side * 0.27))), Layers.DARK);
                }
            }
            layers.mark(Outlines.line(0.022 * skull.size(), List.of(skull.at(0.47, 0.32, 0), skull.at(0.50, -0.45, 0))), Layers.DARK);
        }
        Shape plume = Outlines.hull(
                Outlines.ball(skull.at(0.05, 0.62, 0), 0.10 * skull.size()),
                Outlines.ball(skull.at(-0.25, 0.70, 0), 0.12 * skull.size()),
                Outlines.ball(skull.at(-0.58, 0.40, 0), 0.06 * skull.size()));
        layers.add(plume, new Color(0xA8342F));
    }

    private void bubble(Color color) {
        Point2D middle = skull.at(0, 0, 0);
        layers.tint(Outlines.circle(middle, 0.70 * skull.size()), new Color(0xBFE0EE), 74);
        var rim = new Area(Outlines.circle(middle, 0.76 * skull.size()));
        rim.subtract(new Area(Outlines.circle(middle, 0.67 * skull.size())));
        layers.add(rim, color);
        layers.tint(
                Outlines.line(0.06 * skull.size(), Outlines.bow(skull.at(0.2, 0.5, 0.3), skull.at(0.50, 0.40, 0.3), skull.at(0.55, 0.1, 0.3))), Color.WHITE, 170);
    }

    private static Map<String, List<Solid>> read() {
        Map<String, List<Solid>> all = new LinkedHashMap<>();
        for (String line : Texts.lines("hats.txt")) {
            String[] parts = line.split("\\|");
            List<Solid> solids = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                String[] sides = (parts[i].strip() + " ").split("@");
                String[] words = sides[0].strip().split("\\s+");
                double[] sizes = new double[words.length - 1];
                for (int word = 1; word < words.length; word++) {
                    sizes[word - 1] = Double.parseDouble(words[word]);
                }
                solids.add(new Solid(words[0], sizes, sides.length > 1 ? sides[1].strip() : ""));
            }
            all.put(parts[0].strip(), List.copyOf(solids));
        }
        return all;
    }
}
