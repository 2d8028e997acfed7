package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.List;

/** A thing that is known from one side only, turned away: narrower, with the edge of its outline as thick as things are. */
final class Turned {
    private static final double NARROWED = 0.56;
    private static final double THICK = 0.09;
    private static final int STEPS = 6;
    private static final Color SHADE = new Color(0x2A2B31);

    private Turned() {}

    static Drawing of(Drawing front) {
        Drawing face = front.transformed(AffineTransform.getScaleInstance(NARROWED, 1));
        double thick = front.bounds().getWidth() * THICK;
        var outline = new Area();
        face.patches().stream().filter(patch -> patch.color().getAlpha() > 200).forEach(patch -> outline.add(new Area(patch.shape())));
        var edge = new Area();
        for (int i = 0; i <= STEPS; i++) {
            Shape moved = AffineTransform.getTranslateInstance(thick * i / STEPS, 0).createTransformedShape(outline);
            edge.add(new Area(moved));
        }
        List<Patch> all = new ArrayList<>();
        all.add(new Patch(edge, Hues.mix(widest(face), SHADE, 0.35)));
        all.addAll(face.patches());
        return new Drawing(all).transformed(AffineTransform.getTranslateInstance(-thick / 2, 0));
    }

    private static Color widest(Drawing drawing) {
        Color color = Color.GRAY;
        double most = 0;
        for (Patch patch : drawing.patches()) {
            var bounds = patch.shape().getBounds2D();
            double size = bounds.getWidth() * bounds.getHeight();
            if (size > most && patch.color().getAlpha() > 200) {
                most = size;
                color = patch.color();
            }
        }
        return color;
    }
}
