package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Layer;
import app.shotloom.node.pipeline.animatic.camera.Stage;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One sheet of a set being painted, in the units of a long shot: the frame is 1 high and as wide as its aspect, from
 * (0, 0), and the sheet reaches as far beyond it as the camera will look.
 */
final class Canvas {
    /** So many empty columns make two pieces of a sheet. */
    private static final int GAP = 24;

    private final BufferedImage picture;
    private final AffineTransform toPixels;
    private final Camera camera;
    private final Pen pen;
    private final double nearness;
    private final double pixels;
    private final Point2D anchor;
    private final UnaryOperator<Color> lit;
    private final Rectangle2D area;

    Canvas(Camera camera, int frameHeight, double nearness, Pen pen, UnaryOperator<Color> lit) {
        this(camera, frameHeight, nearness, Stage.cover(camera, nearness), pen, lit);
    }

    /** @param cover how much of the stage the sheet covers */
    Canvas(Camera camera, int frameHeight, double nearness, Rectangle2D cover, Pen pen, UnaryOperator<Color> lit) {
        this.camera = camera;
        this.pen = pen;
        this.lit = lit;
        this.nearness = nearness;
        pixels = frameHeight * camera.closest(nearness);
        Rectangle2D turned = AffineTransform.getRotateInstance(camera.roll(), camera.aspect() / 2, 0.5)
                .createTransformedShape(cover)
                .getBounds2D();
        anchor = new Point2D.Double((camera.aspect() / 2 - turned.getX()) * pixels, (0.5 - turned.getY()) * pixels);
        picture = new BufferedImage(
                (int) Math.ceil(turned.getWidth() * pixels), (int) Math.ceil(turned.getHeight() * pixels), BufferedImage.TYPE_INT_ARGB_PRE);
        toPixels = AffineTransform.getTranslateInstance(anchor.getX(), anchor.getY());
        toPixels.rotate(camera.roll());
        toPixels.scale(pixels, pixels);
        toPixels.translate(-camera.aspect() / 2, -0.5);
        closer(toPixels);
        area = shown(cover);
    }

    private void closer(AffineTransform transform) {
        transform.translate(camera.aspect() / 2, camera.horizon());
        transform.scale(camera.closeness(), camera.closeness());
        transform.translate(-camera.aspect() / 2, -camera.horizon());
    }

    private Rectangle2D shown(Rectangle2D cover) {
        double closeness = camera.closeness();
        double left = camera.aspect() / 2 + (cover.getMinX() - camera.aspect() / 2) / closeness;
        double top = camera.horizon() + (cover.getMinY() - camera.horizon()) / closeness;
        return new Rectangle2D.Double(left, top, cover.getWidth() / closeness, cover.getHeight() / closeness);
    }

    double width() {
        return camera.aspect();
    }

    double horizon() {
        return camera.horizon();
    }

    /** The height of the ground at a nearness. */
    double ground(double near) {
        return horizon() + Math.max(0.16, camera.standing() - horizon()) * near;
    }

    /** Where a point of the ground is across the frame; {@code side} is its distance from the middle at nearness 1. */
    double across(double side, double near) {
        return width() / 2 + side * near;
    }

    double left() {
        return area.getMinX();
    }

    double right() {
        return area.getMaxX();
    }

    double top() {
        return area.getMinY();
    }

    double bottom() {
        return area.getMaxY();
    }

    Color lit(Color color) {
        return lit.apply(color);
    }

    /** A smooth wash from one height to another, over the whole width, as it appears. */
    void wash(double top, double bottom, Color above, Color below) {
        if (bottom <= top) {
            return;
        }
        var paint = new LinearGradientPaint(
                new Point2D.Double(0, top),
                new Point2D.Double(0, bottom),
                new float[] {0, 1},
                new Color[] {pen.paint(above), pen.paint(below)});
        brush(new Rectangle2D.Double(left(), top, right() - left(), bottom - top), paint);
    }

    /** A smooth wash from one height over a second to a third, without a seam. */
    void wash(double top, double middle, double bottom, Color above, Color between, Color below) {
        if (middle <= top || bottom <= middle) {
            wash(top, bottom, middle <= top ? between : above, middle <= top ? below : between);
            return;
        }
        var paint = new LinearGradientPaint(
                new Point2D.Double(0, top),
                new Point2D.Double(0, bottom),
                new float[] {0, (float) ((middle - top) / (bottom - top)), 1},
                new Color[] {pen.paint(above), pen.paint(between), pen.paint(below)});
        brush(new Rectangle2D.Double(left(), top, right() - left(), bottom - top), paint);
    }

    /** Takes away all that is above a height. */
    void clearAbove(double height) {
        Graphics2D brush = picture.createGraphics();
        brush.transform(toPixels);
        brush.setComposite(AlphaComposite.Clear);
        brush.fill(new Rectangle2D.Double(left() - 0.2, top() - 0.2, right() - left() + 0.4, height - top() + 0.2));
        brush.dispose();
    }

    /** Settles what was washed, as the look's tool leaves it on the paper. */
    void settle() {
        pen.settle(picture);
    }

    /** Settles what was washed below a height of the stage. */
    void settle(double from) {
        int y = (int) Math.round(toPixels.transform(new Point2D.Double(0, from), null).getY());
        if (y < picture.getHeight()) {
            int top = Math.max(0, y);
            var part = new BufferedImage(picture.getWidth(), picture.getHeight() - top, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D copy = part.createGraphics();
            copy.drawImage(picture, 0, -top, null);
            copy.dispose();
            pen.settle(part);
            Graphics2D brush = picture.createGraphics();
            brush.drawImage(part, 0, top, null);
            brush.dispose();
        }
    }

    /** A flat wash without a line, in the set's light. */
    void tint(Shape shape, Color color) {
        brush(shape, pen.paint(lit(color)));
    }

    /** A flat wash without a line that the light does not reach: what shines itself. */
    void shine(Shape shape, Color color) {
        brush(shape, pen.paint(color));
    }

    /** A soft round light. */
    void glow(double x, double y, double radius, Color color) {
        Color light = pen.paint(color);
        Color clear = new Color(light.getRed(), light.getGreen(), light.getBlue(), 0);
        var paint = new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0, 1}, new Color[] {light, clear},
                MultipleGradientPaint.CycleMethod.NO_CYCLE);
        brush(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), paint);
    }

    /** Darkens what is far from a point, or warms what is near it. */
    void vignette(double x, double y, double radius, Color rim) {
        Color clear = new Color(rim.getRed(), rim.getGreen(), rim.getBlue(), 0);
        Color half = new Color(rim.getRed(), rim.getGreen(), rim.getBlue(), rim.getAlpha() / 3);
        var paint = new RadialGradientPaint(
                new Point2D.Double(x, y), (float) radius, new float[] {0.25f, 0.62f, 1}, new Color[] {clear, half, rim},
                MultipleGradientPaint.CycleMethod.NO_CYCLE);
        brush(new Rectangle2D.Double(left() - 0.2, top() - 0.2, right() - left() + 0.4, bottom() - top() + 0.4), paint);
    }

    private void brush(Shape shape, Paint paint) {
        Graphics2D brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.transform(toPixels);
        brush.setPaint(paint);
        brush.fill(shape);
        brush.dispose();
    }

    /** Shapes of one colour, inked and washed by the same hand as everything else. */
    void ink(Color color, Shape... shapes) {
        List<Patch> patches = new ArrayList<>();
        for (Shape shape : shapes) {
            patches.add(new Patch(shape, lit(color)));
        }
        ink(patches, false);
    }

    void ink(List<Patch> patches, boolean shaded) {
        ink(patches, shaded, 1);
    }

    /** @param weight of its lines */
    void ink(List<Patch> patches, boolean shaded, double weight) {
        Pen hand = (shaded ? pen : pen.withoutHatching()).lighter(weight);
        var drawing = new Drawing(patches);
        Rectangle2D bounds = toPixels.createTransformedShape(drawing.bounds()).getBounds2D();
        Rectangle2D seen = bounds.createIntersection(new Rectangle2D.Double(-40, -40, picture.getWidth() + 80, picture.getHeight() + 80));
        if (seen.isEmpty()) {
            return;
        }
        int left = (int) Math.floor(seen.getX()) - 6;
        int top = (int) Math.floor(seen.getY()) - 6;
        var sheet = new BufferedImage((int) seen.getWidth() + 14, (int) seen.getHeight() + 14, BufferedImage.TYPE_INT_ARGB_PRE);
        var place = AffineTransform.getTranslateInstance(-left, -top);
        place.concatenate(toPixels);
        hand.draw(sheet, drawing, place);
        Graphics2D brush = picture.createGraphics();
        brush.drawImage(sheet, left, top, null);
        brush.dispose();
    }

    /** A faint line of the look's own tool. */
    void line(double fromX, double fromY, double toX, double toY, double thickness) {
        line(fromX, fromY, toX, toY, thickness, 0.26);
    }

    void line(double fromX, double fromY, double toX, double toY, double thickness, double opacity) {
        var stroke = new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        brush(stroke.createStrokedShape(new Line2D.Double(fromX, fromY, toX, toY)), Hues.faded(pen.line(), opacity));
    }

    Layer layer(boolean ground) {
        return new Layer(Cel.of(picture, anchor.getX(), anchor.getY()), pixels, nearness, ground);
    }

    /** The sheet cut into pieces where nothing is drawn from top to bottom, so that nothing is done for what is empty. */
    List<Layer> layers() {
        boolean[] drawn = new boolean[picture.getWidth()];
        int[] row = new int[drawn.length];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRaster().getDataElements(0, y, drawn.length, 1, row);
            for (int x = 0; x < drawn.length; x++) {
                drawn[x] |= row[x] != 0;
            }
        }
        List<Layer> pieces = new ArrayList<>();
        for (int from = 0; from < drawn.length; from++) {
            if (drawn[from]) {
                int to = end(drawn, from);
                pieces.add(piece(from, to));
                from = to;
            }
        }
        return pieces;
    }

    private static int end(boolean[] drawn, int from) {
        int last = from;
        for (int x = from; x < drawn.length && x - last < GAP; x++) {
            last = drawn[x] ? x : last;
        }
        return last + 1;
    }

    private Layer piece(int from, int to) {
        int left = Math.max(0, from - 1);
        int right = Math.min(picture.getWidth(), to + 1);
        var part = new BufferedImage(right - left, picture.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        part.getRaster().setRect(-left, 0, picture.getRaster());
        return new Layer(Cel.of(part, anchor.getX() - left, anchor.getY()), pixels, nearness, false);
    }
}
