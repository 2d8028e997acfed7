package app.shotloom.node.pipeline.animatic.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;

/**
 * The one hand that everything is drawn by: washes of colour, an ink contour that is heavier outside than inside, and
 * hatching on the side away from the light, which comes from the upper left.
 */
public final class Pen {
    private static final double INSIDE = 0.42;
    private static final double CONTOUR_OPACITY = 0.92;
    private static final double DETAIL_OPACITY = 0.5;

    private final double lineWidth;
    private final Wobble wobble;
    private final boolean hatching;

    private Pen(double lineWidth, Wobble wobble, boolean hatching) {
        this.lineWidth = lineWidth;
        this.wobble = wobble;
        this.hatching = hatching;
    }

    /** A pen for frames of a height in pixels: the line keeps its weight relative to the picture. */
    public static Pen forHeight(int frameHeight, long seed) {
        double width = Math.max(0.8, frameHeight / 400.0);
        return new Pen(width, new Wobble(width * 0.55, width * 13, seed), true);
    }

    /** A lighter touch, for what lies further away. */
    public Pen lighter(double share) {
        return new Pen(lineWidth * share, wobble, hatching);
    }

    public Pen withoutHatching() {
        return new Pen(lineWidth, wobble, false);
    }

    /**
     * Draws a drawing once.
     *
     * @param scale pixels for each unit of the drawing
     * @param anchorX where it stands, in units of the drawing
     * @param anchorY where it stands, in units of the drawing
     */
    public Cel cel(Drawing drawing, double scale, double anchorX, double anchorY) {
        Rectangle2D bounds = drawing.bounds();
        double margin = 2 + lineWidth * 2 + wobble.amplitude();
        double left = Math.floor(bounds.getMinX() * scale - margin);
        double top = Math.floor(bounds.getMinY() * scale - margin);
        int width = Math.max(1, (int) Math.ceil(bounds.getMaxX() * scale + margin - left));
        int height = Math.max(1, (int) Math.ceil(bounds.getMaxY() * scale + margin - top));
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var toPixels = new AffineTransform(scale, 0, 0, scale, -left, -top);
        draw(picture, drawing, toPixels);
        return Cel.of(picture, anchorX * scale - left, anchorY * scale - top);
    }

    /** Draws onto a picture that may already hold something; hatches only what is new when that is all there is. */
    public void draw(BufferedImage picture, Drawing drawing, AffineTransform toPixels) {
        var pen = graphics(picture);
        List<Path2D> outlines = new ArrayList<>();
        for (Patch patch : drawing.patches()) {
            outlines.add(wobble.applied(patch.shape(), toPixels));
        }
        contours(pen, drawing, outlines);
        fills(pen, drawing, outlines);
        pen.dispose();
        if (hatching) {
            Hatching.shade(pixels(picture), picture.getWidth(), picture.getHeight(), lineWidth);
        }
    }

    /** Lets the washes of a whole picture, of type {@code TYPE_INT_ARGB_PRE}, settle in blotches. */
    public static void texture(BufferedImage picture) {
        Hatching.wash(pixels(picture), picture.getWidth());
    }

    private void contours(Graphics2D pen, Drawing drawing, List<Path2D> outlines) {
        pen.setStroke(round(lineWidth * 2));
        pen.setColor(Hues.faded(Hues.INK, CONTOUR_OPACITY));
        for (int i = 0; i < outlines.size(); i++) {
            if (drawing.patches().get(i).color().getAlpha() > 200) {
                pen.draw(outlines.get(i));
            }
        }
    }

    private void fills(Graphics2D pen, Drawing drawing, List<Path2D> outlines) {
        pen.setStroke(round(lineWidth * INSIDE));
        Color line = Hues.faded(Hues.INK, DETAIL_OPACITY);
        for (int i = 0; i < outlines.size(); i++) {
            Color color = drawing.patches().get(i).color();
            pen.setColor(color);
            pen.fill(outlines.get(i));
            if (color.getAlpha() > 200) {
                pen.setColor(line);
                pen.draw(outlines.get(i));
            }
        }
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    static Graphics2D graphics(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }
}
