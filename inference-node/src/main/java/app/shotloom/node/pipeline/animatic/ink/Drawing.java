package app.shotloom.node.pipeline.animatic.ink;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Areas of colour from back to front, in units of its own; what the pen then draws. */
public record Drawing(List<Patch> patches) {
    public Drawing {
        patches = List.copyOf(patches);
    }

    /** Bounds of all areas; empty when there are none. */
    public Rectangle2D bounds() {
        Rectangle2D all = new Rectangle2D.Double();
        for (Patch patch : patches) {
            all = all.isEmpty() ? patch.shape().getBounds2D() : all.createUnion(patch.shape().getBounds2D());
        }
        return all;
    }

    public Drawing transformed(AffineTransform transform) {
        return each(patch -> new Patch(transform.createTransformedShape(patch.shape()), patch.color(), patch.asked()));
    }

    public Drawing mirrored() {
        var bounds = bounds();
        return transformed(new AffineTransform(-1, 0, 0, 1, 2 * bounds.getCenterX(), 0));
    }

    public Drawing over(Drawing below) {
        var all = new ArrayList<>(below.patches);
        all.addAll(patches);
        return new Drawing(all);
    }

    /** The same shapes in other colours; what is transparent stays so. */
    public Drawing recoloured(UnaryOperator<java.awt.Color> change) {
        return each(patch -> {
            var changed = change.apply(patch.color());
            int alpha = patch.color().getAlpha();
            return patch.in(new java.awt.Color(changed.getRed(), changed.getGreen(), changed.getBlue(), alpha));
        });
    }

    Drawing each(UnaryOperator<Patch> change) {
        return new Drawing(patches.stream().map(change).toList());
    }
}
