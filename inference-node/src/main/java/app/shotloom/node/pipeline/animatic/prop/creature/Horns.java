package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.util.List;

/** Horns, antlers and tusks. */
final class Horns {
    private final Anatomy body;

    Horns(Anatomy body) {
        this.body = body;
    }

    void draw(List<Patch> into, boolean far) {
        Species species = body.species;
        if (!species.has("horns")) {
            return;
        }
        Color bone = species.color("horns", "color", new Color(0xD9CBA8));
        Color color = far ? Hues.mix(bone, Hues.INK, 0.25) : bone;
        double size = species.number("horns", "size", 1);
        double shift = far ? -0.4 : 0.1;
        switch (species.word("horns", "type", "cow")) {
            case "antlers" -> antlers(into, color, size, shift);
            case "goat" -> horn(into, color, size, shift, 0.2, 0, 0.3, -0.9, 1.0, -1.6);
            case "ram" -> horn(into, color, size * 1.3, shift, 0.28, 0.1, 0.6, -0.3, 1.0, 0.4, 0.5, 0.9, 0.0, 0.55);
            case "knobs" -> horn(into, color, size, shift, 0.13, 0, 0.1, -0.6, 0.14, -0.8);
            case "straight" -> horn(into, color, size, shift, 0.15, 0, 0.5, -1.2, 0.85, -2.4);
            case "moose" -> {
                horn(into, color, size, shift, 0.16, 0, 0.35, -0.5, 0.7, -0.8);
                into.add(shape(color, size, shift, 0.2, -0.7, -0.3, -1.4, 0.1, -1.3, 0.2, -1.9, 0.6, -1.5, 1.0, -2.0, 1.2, -1.5, 1.8, -1.7, 1.5, -0.9, 0.8, -0.6));
            }
            case "unicorn" -> {
                if (!far) {
                    into.add(spike(color, size, -0.55, -0.85, -0.28, -0.98, -1.35, -2.9));
                }
            }
            case "rhino" -> {
                if (!far) {
                    double tip = -species.number("head", "snout", 1.7);
                    into.add(spike(color, size, tip * 0.95, -0.15, tip * 0.62, -0.35, tip * 1.12, -1.5));
                    into.add(spike(color, size, tip * 0.6, -0.38, tip * 0.4, -0.5, tip * 0.58, -1.05));
                }
            }
            case "tusks" -> {
                if (!far) {
                    double tip = -species.number("head", "snout", 1.7);
                    tusk(into, color, size, tip);
                }
            }
            default -> horn(into, color, size, shift, 0.17, 0, -0.15, -0.45, -0.55, -0.95);
        }
    }

    private void tusk(List<Patch> into, Color color, double size, double tip) {
        into.add(new Patch(
                new Ribbon().to(body.inHead(-0.55, 0.55), 0.17 * body.skull).to(body.inHead(-0.95 * size - 0.3, 1.2 * size), 0.13 * body.skull).to(body.inHead(-1.7 * size, 1.15 * size + 0.1), 0.05 * body.skull).outline(),
                color));
    }

    private void antlers(List<Patch> into, Color color, double size, double shift) {
        horn(into, color, size, shift, 0.13, 0, 0.35, -0.9, 0.7, -1.7, 0.3, -2.5);
        horn(into, color, size, shift + 0.25 * size, 0.1, -0.85, -0.15, -1.3, -0.45, -1.75);
        horn(into, color, size, shift + 0.55 * size, 0.09, -1.55, 0.35, -1.9, 0.8, -2.4);
        horn(into, color, size, shift + 0.1 * size, 0.09, -0.35, -0.3, -0.6, -0.6, -0.95);
    }

    /** A horn through x, y pairs after its own first height, thinner to its end. */
    private void horn(List<Patch> into, Color color, double size, double shift, double width, double from, double... xy) {
        var ribbon = new Ribbon().to(body.inHead(shift, -0.75 + from * size), width * size * body.skull);
        for (int i = 0; i + 1 < xy.length; i += 2) {
            double share = 1 - (i + 2.0) / xy.length * 0.75;
            ribbon.to(body.inHead(shift + xy[i] * size, -0.75 + xy[i + 1] * size), width * size * share * body.skull);
        }
        into.add(new Patch(ribbon.outline(), color));
    }

    private Patch spike(Color color, double size, double... xy) {
        double x = (xy[0] + xy[2]) / 2;
        double y = (xy[1] + xy[3]) / 2;
        return new Patch(
                Outline.straight(List.of(
                        body.inHead(xy[0], xy[1]), body.inHead(xy[2], xy[3]), body.inHead(x + (xy[4] - x) * size, y + (xy[5] - y) * size))),
                color);
    }

    private Patch shape(Color color, double size, double shift, double... xy) {
        List<java.awt.geom.Point2D> points = new java.util.ArrayList<>();
        for (int i = 0; i + 1 < xy.length; i += 2) {
            points.add(body.inHead(shift + xy[i] * size, -0.75 + xy[i + 1] * size));
        }
        return new Patch(Outline.straight(points), color);
    }
}
