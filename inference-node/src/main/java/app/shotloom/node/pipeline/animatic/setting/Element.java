package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A thing of a set as shapes in units of its own, y downwards; some of them shine at night. */
record Element(List<Part> parts) {
    /** @param shines whether it gives light of its own */
    record Part(Shape shape, Color color, boolean shines) {}

    Element {
        parts = List.copyOf(parts);
    }

    static Element of(Drawing drawing) {
        return new Element(drawing.patches().stream()
                .map(patch -> new Part(patch.shape(), patch.color(), false))
                .toList());
    }

    Rectangle2D bounds() {
        Rectangle2D all = parts.getFirst().shape().getBounds2D();
        for (Part part : parts) {
            all = all.createUnion(part.shape().getBounds2D());
        }
        return all;
    }

    /** As high as asked, standing on (x, base). */
    Element placed(double x, double base, double height) {
        Rectangle2D bounds = bounds();
        double scale = height / bounds.getHeight();
        var place = AffineTransform.getTranslateInstance(x, base);
        place.scale(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getMaxY());
        List<Part> moved = new ArrayList<>();
        for (Part part : parts) {
            moved.add(new Part(place.createTransformedShape(part.shape()), part.color(), part.shines()));
        }
        return new Element(moved);
    }
}
