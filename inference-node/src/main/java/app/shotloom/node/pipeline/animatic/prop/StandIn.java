package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A card with a word on it, for what there is no picture of. */
final class StandIn {
    private static final Color CARD = new Color(0xE9DFC6);
    private static final int LONGEST = 24;

    private StandIn() {}

    /** 1 high and as wide as the aspect says, standing on (0, 0). */
    static Drawing of(String label, double aspect) {
        List<Patch> patches = new ArrayList<>();
        patches.add(new Patch(new RoundRectangle2D.Double(-aspect / 2, -1, aspect, 0.86, 0.08, 0.08), CARD));
        patches.add(new Patch(new Rectangle2D.Double(-0.035, -0.14, 0.07, 0.14), new Color(0x9A7A55)));
        String text = label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
        var font = new Font(Font.SANS_SERIF, Font.BOLD, 100);
        Shape letters = font.createGlyphVector(new FontRenderContext(null, true, true), text).getOutline();
        Rectangle2D bounds = letters.getBounds2D();
        if (!bounds.isEmpty()) {
            double scale = Math.min(aspect * 0.82 / bounds.getWidth(), 0.30 / bounds.getHeight());
            var place = AffineTransform.getTranslateInstance(0, -0.57);
            place.scale(scale, scale);
            place.translate(-bounds.getCenterX(), -bounds.getCenterY());
            patches.add(new Patch(place.createTransformedShape(letters), Hues.faded(Hues.INK, 0.75)));
        }
        return new Drawing(patches);
    }
}
