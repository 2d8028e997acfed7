package app.shotloom.node.pipeline.animatic.ink;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A finished drawing as pixels, ready to be laid on a frame many times.
 *
 * @param pixels premultiplied ARGB, row by row
 * @param anchorX where the drawing stands, in pixels from its left edge
 * @param anchorY where the drawing stands, in pixels from its top edge
 * @param inked the smallest rectangle that holds every pixel that is clearly visible
 * @param rows what each row holds, so that nothing is done for what is not there
 */
@SuppressWarnings("ArrayRecordComponent") // shared on purpose, compared never
public record Cel(int[] pixels, int width, int height, double anchorX, double anchorY, Rectangle inked, Row[] rows) {
    private static final int VISIBLE = 96;

    /**
     * The part of a row that is not transparent.
     *
     * @param from its first column
     * @param to the column after its last; {@code from} when the row is empty
     * @param solid whether it is the whole row and hides all that is below
     */
    record Row(int from, int to, boolean solid) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    /** The picture, which must be of type {@code TYPE_INT_ARGB_PRE}, is shared, not copied. */
    public static Cel of(BufferedImage picture, double anchorX, double anchorY) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        int height = picture.getHeight();
        var rows = new Row[height];
        for (int y = 0; y < height; y++) {
            rows[y] = row(pixels, y * width, width);
        }
        return new Cel(pixels, width, height, anchorX, anchorY, inked(pixels, width, rows), rows);
    }

    /** The part of it that is lower than so many pixels below its anchor; shares the pixels. */
    public Cel below(double pixelsBelowAnchor) {
        int first = Math.clamp((int) Math.round(anchorY + pixelsBelowAnchor), 0, height);
        Row[] lower = rows.clone();
        java.util.Arrays.fill(lower, 0, first, new Row(0, 0, false));
        Rectangle part = inked.intersection(new Rectangle(0, first, width, height - first));
        return new Cel(pixels, width, height, anchorX, anchorY, part.isEmpty() ? new Rectangle() : part, lower);
    }

    /** The part of it that is inside a shape, which is in pixels from its upper left corner. */
    public Cel within(Shape opening) {
        var part = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        System.arraycopy(pixels, 0, ((DataBufferInt) part.getRaster().getDataBuffer()).getData(), 0, pixels.length);
        var outside = new Area(new Rectangle(0, 0, width, height));
        outside.subtract(new Area(opening));
        Graphics2D pen = part.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setComposite(AlphaComposite.Clear);
        pen.fill(outside);
        pen.dispose();
        return of(part, anchorX, anchorY);
    }

    /** Whether anything is in a row. */
    public boolean hasRow(int row) {
        return !rows[row].isEmpty();
    }

    private static Row row(int[] pixels, int start, int width) {
        int from = first(pixels, start, 0, width, 1);
        int to = last(pixels, start, from, width, 1);
        boolean solid = from == 0 && to == width;
        for (int x = 0; x < width && solid; x++) {
            solid = pixels[start + x] >>> 24 == 255;
        }
        return new Row(from, to, solid);
    }

    private static Rectangle inked(int[] pixels, int width, Row[] rows) {
        var bounds = new Rectangle(-1, -1);
        for (int y = 0; y < rows.length; y++) {
            int from = first(pixels, y * width, rows[y].from(), rows[y].to(), VISIBLE);
            int to = last(pixels, y * width, from, rows[y].to(), VISIBLE);
            if (from < to) {
                bounds.add(new Rectangle(from, y, to - from, 1));
            }
        }
        return bounds.width < 0 ? new Rectangle() : bounds;
    }

    private static int first(int[] pixels, int start, int from, int to, int alpha) {
        int x = from;
        while (x < to && pixels[start + x] >>> 24 < alpha) {
            x++;
        }
        return x;
    }

    private static int last(int[] pixels, int start, int from, int to, int alpha) {
        int x = to;
        while (x > from && pixels[start + x - 1] >>> 24 < alpha) {
            x--;
        }
        return x;
    }
}
