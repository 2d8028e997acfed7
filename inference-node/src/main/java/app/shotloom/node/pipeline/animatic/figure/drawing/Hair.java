package app.shotloom.node.pipeline.animatic.figure.drawing;

import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.ball;
import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.hull;

import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.List;

/** Hair and beard. */
final class Hair {
    private static final List<Vec> LINE = List.of(
            new Vec(0.365, 0.285, 0), new Vec(0.335, 0.275, 0.15), new Vec(0.245, 0.20, 0.285), new Vec(0.155, 0.03, 0.355),
            new Vec(0.06, -0.05, 0.375), new Vec(-0.06, 0.03, 0.385), new Vec(-0.18, -0.16, 0.345), new Vec(-0.30, -0.33, 0.20),
            new Vec(-0.34, -0.37, 0));
    private static final List<Vec> FRINGE = List.of(
            new Vec(0.40, 0.135, 0), new Vec(0.37, 0.14, 0.16), new Vec(0.28, 0.12, 0.29), new Vec(0.16, -0.06, 0.36),
            new Vec(0.04, -0.16, 0.38), new Vec(-0.10, -0.14, 0.385), new Vec(-0.22, -0.26, 0.33), new Vec(-0.30, -0.38, 0.20),
            new Vec(-0.34, -0.42, 0));
    private static final List<Vec> BEARD = List.of(
            new Vec(0.425, -0.185, 0), new Vec(0.375, -0.20, 0.12), new Vec(0.27, -0.24, 0.23), new Vec(0.14, -0.10, 0.33),
            new Vec(0.09, 0.04, 0.365));

    private final Layers layers;
    private final Skull skull;
    private final String style;
    private final Likeness likeness;
    private final Color color;
    private final boolean wears;
    private final boolean detailed;

    Hair(Layers layers, Skull skull, Likeness likeness, boolean detailed) {
        this.layers = layers;
        this.skull = skull;
        this.likeness = likeness;
        this.style = likeness.outfit().has("bunhair") ? "bun" : likeness.hairStyle();
        this.color = likeness.hair();
        this.detailed = detailed;
        this.wears = likeness.outfit().has("hat");
    }

    /** What falls behind, or over, the neck and the back. */
    void fall() {
        switch (style) {
            case "long" -> locks(-1.05, 0.36, 0.30);
            case "wavy" -> locks(-0.78, 0.40, 0.36);
            case "fringe" -> locks(-0.72, 0.38, 0.33);
            case "bob" -> locks(-0.44, 0.42, 0.38);
            case "ponytail" -> layers.add(Outlines.union(
                    hull(at(-0.40, 0.20, 0, 0.12), at(-0.58, 0.12, 0, 0.15)),
                    hull(at(-0.58, 0.12, 0, 0.15), at(-0.60, -0.30, 0, 0.13), at(-0.50, -0.62, 0, 0.035))), color);
            case "pigtails" -> {
                for (int side : new int[] {-1, 1}) {
                    layers.add(hull(at(-0.10, 0.06, side * 0.42, 0.09), at(-0.14, -0.24, side * 0.56, 0.14), at(-0.10, -0.56, side * 0.52, 0.04)), color);
                }
            }
            case "bun" -> layers.add(Outlines.circle(skull.at(-0.36, 0.40, 0), 0.19 * skull.size()), color);
            case "braid" -> {
                Shape braid = hull(at(-0.36, 0.0, 0, 0.14), at(-0.44, -0.2, 0, 0.13));
                for (int i = 0; i < 5; i++) {
                    braid = Outlines.union(braid, hull(at(-0.44 + i * 0.015, -0.22 - i * 0.17, 0, 0.115 - i * 0.012)));
                }
                layers.add(braid, color);
            }
            case "afro" -> layers.add(bumpy(skull.at(-0.07, 0.16, 0), 0.64), color);
            case "curly" -> layers.add(bumpy(skull.at(-0.08, 0.08, 0), 0.50), color);
            default -> {
                // nothing falls
            }
        }
    }

    private void locks(double length, double wide, double end) {
        layers.add(hull(at(-0.10, 0.10, 0, 0.43), at(-0.14, -0.20, 0, wide), at(-0.16, length + end * 0.7, 0, end * 0.8)), color);
    }

    private Outlines.Ball at(double f, double u, double s, double radius) {
        return ball(skull.at(f, u, s), radius * skull.size());
    }

    private Shape bumpy(Point2D centre, double radius) {
        var area = new Area(Outlines.circle(centre, radius * skull.size()));
        for (int i = 0; i < 13; i++) {
            double angle = i * 2 * Math.PI / 13;
            var bump = new Point2D.Double(
                    centre.getX() + Math.cos(angle) * radius * 0.92 * skull.size(),
                    centre.getY() + Math.sin(angle) * radius * 0.92 * skull.size());
            area.add(new Area(Outlines.circle(bump, radius * 0.27 * skull.size())));
        }
        return area;
    }

    /** What covers the skull. */
    void cap() {
        var cap = new Cap(skull);
        double snug = wears ? 1.02 : 1;
        switch (style) {
            case "bald" -> {
                // nothing to cover it
            }
            case "tuft" -> layers.add(hull(at(0.14, 0.47, 0, 0.05), at(0.05, 0.62, 0.02, 0.03)), color);
            case "balding" -> {
                boolean before = skull.depth(1, 0, 0) > 0.75;
                for (int side : new int[] {-1, 1}) {
                    if (before) {
                        layers.add(hull(at(0.05, 0.06, side * 0.37, 0.05), at(-0.10, 0.16, side * 0.37, 0.08)), color);
                    } else if (skull.depth(-0.1, 0, side * 0.36) > -0.05) {
                        layers.add(hull(at(0.05, 0.06, side * 0.36, 0.05), at(-0.14, 0.13, side * 0.33, 0.13), at(-0.28, 0.06, side * 0.20, 0.17), at(-0.24, -0.14, side * 0.22, 0.14)), color);
                    }
                }
            }
            case "buzz" -> layers.add(cap.above(LINE, angle -> 1.015), color);
            case "spiky" -> layers.add(cap.above(LINE, angle -> snug * (wears ? 1 : 1.08 + 0.16 * Math.abs(1 - (Math.abs(angle) * 4.2) % 2))), color);
            case "mohawk" -> layers.add(hull(at(0.36, 0.34, 0, 0.06), at(0.20, 0.66, 0, 0.10), at(-0.18, 0.70, 0, 0.11), at(-0.50, 0.36, 0, 0.08), at(-0.40, 0.0, 0, 0.05)), color);
            case "curly", "afro" -> layers.add(cap.above(LINE, angle -> snug * (1.10 + 0.035 * Math.sin(angle * 13))), color);
            case "fringe", "bob" -> layers.add(cap.above(FRINGE, angle -> snug * 1.07), color);
            case "long", "wavy" -> layers.add(cap.above(LINE, angle -> snug * 1.08), color);
            default -> layers.add(cap.above(LINE, angle -> snug * (style.equals("short") ? 1.075 + 0.03 * Math.cos(angle - 0.7) : 1.05)), color);
        }
        if (detailed && !wears) {
            partings();
        }
        strands();
    }

    /** A few lines as the comb goes. */
    private void partings() {
        if (!style.matches("short|long|wavy|fringe|bob|ponytail|pigtails|bun|braid")) {
            return;
        }
        var head = new Area(skull.outline(1.04));
        for (double[] lock : new double[][] {{0.36, 0.05, 0.38, 0.20, 0.30}, {0.24, 0.16, 0.16, 0.34, 0.26}, {0.30, 0.05, -0.02, 0.10, 0.40}, {0.10, 0.22, -0.10, 0.36, 0.22}}) {
            for (int side : new int[] {-1, 1}) {
                if (skull.depth(lock[2], 0.1, side * lock[3]) > 0.12) {
                    List<Point2D> line = Outlines.bow(
                            skull.at(lock[0] - 0.06, 0.44 - lock[1] * 0.2, side * lock[1]),
                            skull.at(lock[2] + 0.08, 0.44, side * lock[3]),
                            skull.at(lock[2] * 0.9, lock[4] * 0.85, side * lock[3] * 1.08));
                    var seen = new Area(Outlines.line(0.014 * skull.size(), line));
                    seen.intersect(head);
                    layers.tint(seen, Layers.darker(color, 0.6), 120);
                }
            }
        }
    }

    /** Long hair comes forward over the near shoulder. */
    private void strands() {
        double length = switch (style) {
            case "long" -> -0.72;
            case "wavy", "fringe" -> -0.52;
            case "bob" -> -0.34;
            default -> 0;
        };
        for (int side : new int[] {-1, 1}) {
            if (length < 0 && skull.depth(0.02, 0, side * 0.36) > 0.05 && skull.depth(1, 0, 0) > -0.3) {
                double s = side * 0.385;
                layers.add(
                        Outlines.smooth(List.of(
                                skull.at(0.13, 0.26, side * 0.34), skull.at(0.13, 0.0, s), skull.at(0.07, length * 0.45, s), skull.at(0.13, length * 0.8, s),
                                skull.at(0.02, length, s), skull.at(-0.12, length * 0.85, s), skull.at(-0.15, length * 0.3, s), skull.at(-0.10, 0.22, side * 0.36))),
                        color);
            }
        }
    }

    void beard() {
        String kind = likeness.outfit().has("longbeard") ? "longbeard" : likeness.outfit().has("beardy") && likeness.beard() == null ? "beard" : likeness.beard();
        if (kind == null || skull.depth(1, 0, 0) < -0.35) {
            return;
        }
        Color shade = likeness.outfit().color(kind.equals("longbeard") ? "longbeard" : "beardy", color);
        switch (kind) {
            case "beard" -> layers.add(new Cap(skull).below(BEARD, angle -> 1.10), shade);
            case "stubble" -> layers.tint(new Cap(skull).below(BEARD, angle -> 1.0), color, 90);
            case "longbeard" -> layers.add(
                    Outlines.union(new Cap(skull).below(BEARD, angle -> 1.08), hull(at(0.22, -0.42, 0, 0.22), at(0.26, -0.85, 0, 0.14), at(0.24, -1.15, 0, 0.03))), shade);
            case "goatee" -> layers.add(hull(at(0.36, -0.42, 0, 0.09), at(0.34, -0.54, 0, 0.05)), shade);
            default -> moustache(shade);
        }
        if (kind.equals("beard") || kind.equals("longbeard")) {
            moustache(Layers.darker(shade, 0.08));
        }
    }

    private void moustache(Color shade) {
        if (skull.depth(1, 0, 0) > -0.05) {
            layers.add(hull(at(0.40, -0.195, 0.09, 0.028), at(0.44, -0.175, 0, 0.034), at(0.40, -0.195, -0.09, 0.028)), shade);
        }
    }
}
