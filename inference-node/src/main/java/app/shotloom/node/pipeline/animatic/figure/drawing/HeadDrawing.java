package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.List;

/** A head: skull, ears, face, hair, and what is worn on it. */
final class HeadDrawing {
    private final Layers layers;
    private final Likeness likeness;
    private final Outfit outfit;
    private final Skull skull;
    private final Hair hair;
    private final Hats hats;
    private final Face face;

    HeadDrawing(Layers layers, Likeness likeness, Skull skull, Face face, boolean detailed) {
        this.layers = layers;
        this.likeness = likeness;
        this.outfit = likeness.outfit();
        this.skull = skull;
        this.hair = new Hair(layers, skull, likeness, detailed);
        this.hats = new Hats(layers, skull);
        this.face = face;
    }

    private boolean showsHair() {
        return outfit.get("hat") == null || !Hats.hidesHair(outfit.cut("hat"));
    }

    /** Hair that falls and what hangs from the head. */
    void fall() {
        if (outfit.has("veil")) {
            layers.add(Outlines.hull(at(-0.10, 0.30, 0, 0.44), at(-0.30, -0.6, 0, 0.5), at(-0.40, -1.7, 0, 0.6)), outfit.color("veil", Color.WHITE));
        }
        if (showsHair()) {
            hair.fall();
        }
    }

    void draw() {
        ears(-1);
        layers.add(withNose(), likeness.skin());
        boolean seen = skull.depth(1, 0, 0) > -0.35;
        if (seen) {
            hair.beard();
            face.draw();
        }
        boolean masked = outfit.get("hat") != null && outfit.cut("hat").equals("knight");
        if (seen && !masked) {
            wornOnFace();
        }
        if (showsHair()) {
            hair.cap();
        }
        ears(1);
        if (outfit.get("hat") instanceof Outfit.Piece hat) {
            hats.draw(hat);
        }
        if (outfit.has("headphones")) {
            layers.add(Outlines.line(0.06 * skull.size(), Outlines.bow(skull.at(0, 0.05, 0.40), skull.at(0, 1.05, 0), skull.at(0, 0.05, -0.40))), outfit.color("headphones", Layers.DARK));
            cup(1);
            cup(-1);
        }
    }

    private void cup(int side) {
        if (skull.depth(0, 0, side) > -0.1) {
            layers.add(Outlines.circle(skull.at(0, -0.02, side * 0.41), 0.13 * skull.size()), outfit.color("headphones", Layers.DARK));
        }
    }

    private Outlines.Ball at(double f, double u, double s, double radius) {
        return Outlines.ball(skull.at(f, u, s), radius * skull.size());
    }

    /** Seen from the side the nose is part of the outline. */
    private Shape withNose() {
        double big = likeness.years() < 13 ? 0.75 : likeness.female() ? 0.9 : 1;
        Shape nose = Outlines.hull(at(0.36, 0.06, 0, 0.035), at(0.435 + 0.05 * (big - 0.7), -0.105, 0, 0.058 * big), at(0.36, -0.15, 0, 0.05 * big));
        return Outlines.union(skull.outline(1), nose);
    }

    /** @param layer -1 for ears behind the head, 1 for those before it */
    private void ears(int layer) {
        boolean covered = outfit.get("hat") != null && Hats.hidesHair(outfit.cut("hat"));
        boolean bob = likeness.hairStyle().matches("long|bob|wavy|fringe|afro");
        for (int side : new int[] {-1, 1}) {
            double depth = skull.depth(0, 0, side);
            boolean front = depth > 0.12;
            if (!covered && (layer > 0) == front && depth > -0.35 && !(bob && front)) {
                boolean pointed = outfit.has("pointears");
                Shape ear = Outlines.hull(
                        at(-0.02, 0.02, side * 0.385, 0.07), at(-0.01, -0.11, side * 0.375, 0.05), at(pointed ? -0.16 : -0.03, pointed ? 0.22 : 0.05, side * 0.40, pointed ? 0.015 : 0.06));
                layers.add(ear, likeness.skin());
            }
        }
    }

    private void wornOnFace() {
        if (outfit.has("eyepatch") && skull.depth(0.36, 0, 0.16) > 0) {
            layers.add(Outlines.circle(skull.at(0.38, 0.01, 0.165), 0.105 * skull.size()), Layers.DARK);
            layers.mark(Outlines.line(0.025 * skull.size(), List.of(skull.at(0.40, 0.10, 0.05), skull.at(0.36, 0.22, -0.2))), Layers.DARK);
        }
        if (outfit.has("eyemask")) {
            layers.mark(Outlines.hull(at(0.36, 0.01, 0.17, 0.09), at(0.36, 0.01, -0.17, 0.09)), Layers.DARK);
        }
        if (outfit.has("mask")) {
            var mask = new Area(Outlines.hull(at(0.36, -0.14, 0.14, 0.10), at(0.36, -0.14, -0.14, 0.10), at(0.30, -0.34, 0, 0.16)));
            mask.intersect(new Area(skull.outline(1.06)));
            layers.add(mask, outfit.color("mask", Color.WHITE));
        }
        for (String name : List.of("glasses", "sunglasses", "goggles", "monocle")) {
            if (outfit.has(name)) {
                lenses(name);
            }
        }
        if (outfit.has("rednose")) {
            layers.add(Outlines.circle(skull.at(0.50, -0.10, 0), 0.10 * skull.size()), outfit.color("rednose", Color.RED));
        }
    }

    private void lenses(String name) {
        Color color = outfit.color(name, Layers.DARK);
        for (int side : new int[] {-1, 1}) {
            if (skull.depth(0.36, 0, side * 0.17) < 0.0 || name.equals("monocle") && side < 0) {
                continue;
            }
            Point2D middle = skull.at(0.40, 0.0, side * 0.165);
            double radius = (name.equals("goggles") ? 0.165 : 0.135) * skull.size();
            double narrow = Math.clamp(skull.depth(0.9, 0, side * 0.42), 0.35, 1);
            var rim = new java.awt.geom.Ellipse2D.Double(middle.getX() - radius * narrow, middle.getY() - radius, 2 * radius * narrow, 2 * radius);
            if (name.equals("sunglasses")) {
                layers.mark(rim, color);
            } else if (name.equals("goggles")) {
                layers.add(rim, color);
            } else {
                layers.tint(rim, new Color(0xE9F2F5), 60);
                layers.mark(new java.awt.BasicStroke((float) (0.026 * skull.size())).createStrokedShape(rim), color);
            }
            layers.mark(Outlines.line(0.024 * skull.size(), List.of(skull.at(0.38, 0.02, side * 0.28), skull.at(0.0, 0.03, side * 0.40))), color);
        }
        if (skull.depth(1, 0, 0) > 0.3 && !name.equals("monocle")) {
            layers.mark(Outlines.line(0.026 * skull.size(), List.of(skull.at(0.43, 0.03, 0.05), skull.at(0.43, 0.03, -0.05))), color);
        }
    }
}
