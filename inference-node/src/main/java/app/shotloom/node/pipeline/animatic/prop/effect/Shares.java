package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much of a drawing each of its colours is, as it is seen: what lies below something else does not count. */
final class Shares {
    private static final int SIZE = 72;

    private final Map<Color, Double> shares = new LinkedHashMap<>();

    private Shares() {}

    static Shares of(Drawing drawing) {
        var shares = new Shares();
        int[] seen = seen(drawing);
        double each = 1.0 / Math.max(1, java.util.Arrays.stream(seen).sum());
        for (int i = 0; i < seen.length; i++) {
            shares.shares.merge(drawing.patches().get(i).color(), seen[i] * each, Double::sum);
        }
        return shares;
    }

    double of(Color color) {
        return shares.getOrDefault(color, 0.0);
    }

    Map<Color, Double> all() {
        return shares;
    }

    Color largest() {
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Color.GRAY);
    }

    /** Pixels seen of each patch. */
    private static int[] seen(Drawing drawing) {
        Rectangle2D bounds = drawing.bounds();
        double scale = SIZE / Math.max(1e-9, Math.max(bounds.getWidth(), bounds.getHeight()));
        var picture = new BufferedImage(SIZE + 2, SIZE + 2, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        var place = AffineTransform.getScaleInstance(scale, scale);
        place.translate(-bounds.getX(), -bounds.getY());
        for (int i = 0; i < drawing.patches().size(); i++) {
            Patch patch = drawing.patches().get(i);
            if (patch.color().getAlpha() > 127) {
                pen.setColor(new Color(i + 1));
                pen.fill(place.createTransformedShape(patch.shape()));
            }
        }
        pen.dispose();
        int[] seen = new int[drawing.patches().size()];
        for (int pixel : picture.getRGB(0, 0, SIZE + 2, SIZE + 2, null, 0, SIZE + 2)) {
            int number = (pixel & 0xFFFFFF) - 1;
            if (number >= 0) {
                seen[number]++;
            }
        }
        return seen;
    }
}
