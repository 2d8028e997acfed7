package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * One layer of a set being painted, in stage units: the frame is 1 high and {@code width} wide from (0, 0), and the
 * layer reaches beyond it as far as the camera will look.
 */
final class Canvas {
    private final BufferedImage picture;
    private final AffineTransform toPixels;
    private final Pen pen;
    private final Light light;
    final double width;
    final Rectangle2D area;

    Canvas(BufferedImage picture, AffineTransform toPixels, Pen pen, Light light, double width, Rectangle2D area) {
        this.picture = picture;
        this.toPixels = toPixels;
        this.pen = pen;
        this.light = light;
        this.width = width;
        this.area = area;
    }

    Light light() {
        return light;
    }

    BufferedImage picture() {
        return picture;
    }

    AffineTransform toPixels() {
        return new AffineTransform(toPixels);
    }

    double left() {
        return area.getMinX();
    }

    double right() {
        return area.getMaxX();
    }

    double bottom() {
        return area.getMaxY();
    }

    /** A smooth wash from one height to another, over the whole width; colours are given as they appear. */
    void wash(double top, double bottom, Color above, Color below) {
        Graphics2D brush = brush();
        brush.setPaint(new LinearGradientPaint(
                new Point2D.Double(0, top), new Point2D.Double(0, bottom), new float[] {0, 1}, new Color[] {above, below}));
        brush.fill(new Rectangle2D.Double(left(), top, right() - left(), bottom - top));
        brush.dispose();
    }

    /** A flat wash without an outline, in the set's light. */
    void tint(Shape shape, Color color) {
        Graphics2D brush = brush();
        brush.setColor(alpha(light.on(color), color));
        brush.fill(shape);
        brush.dispose();
    }

    /** Shapes inked and washed by the same pen as everything else. */
    void ink(Color color, Shape... shapes) {
        List<Patch> patches = new ArrayList<>();
        for (Shape shape : shapes) {
            patches.add(new Patch(shape, alpha(light.on(color), color)));
        }
        pen.withoutHatching().draw(picture, new Drawing(patches), toPixels);
    }

    /** A pencil line. */
    void line(double fromX, double fromY, double toX, double toY, double thickness) {
        Graphics2D brush = brush();
        brush.setStroke(new java.awt.BasicStroke(
                (float) thickness, java.awt.BasicStroke.CAP_ROUND, java.awt.BasicStroke.JOIN_ROUND));
        brush.setColor(Hues.faded(Hues.INK, 0.28));
        brush.draw(new java.awt.geom.Line2D.Double(fromX, fromY, toX, toY));
        brush.dispose();
    }

    Graphics2D brush() {
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.transform(toPixels);
        return brush;
    }

    private static Color alpha(Color lit, Color asked) {
        return new Color(lit.getRed(), lit.getGreen(), lit.getBlue(), asked.getAlpha());
    }
}
