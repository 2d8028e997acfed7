package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A finished drawing as pixels, ready to be laid on a frame many times.
 *
 * @param pixels premultiplied ARGB, row by row
 * @param anchorX where the drawing stands, in pixels from its left edge
 * @param anchorY where the drawing stands, in pixels from its top edge
 * @param inked the smallest rectangle that holds every pixel that is clearly visible
 */
public record Cel(int[] pixels, int width, int height, double anchorX, double anchorY, Rectangle inked) {
    private static final int VISIBLE = 96;

    /** The picture, which must be of type {@code TYPE_INT_ARGB_PRE}, is shared, not copied. */
    public static Cel of(BufferedImage picture, double anchorX, double anchorY) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new Cel(pixels, width, height, anchorX, anchorY, inked(pixels, width, height));
    }

    /** The same drawing standing elsewhere. */
    public Cel anchoredAt(double x, double y) {
        return new Cel(pixels, width, height, x, y, inked);
    }

    private static Rectangle inked(int[] pixels, int width, int height) {
        var bounds = new Rectangle(-1, -1);
        for (int y = 0; y < height; y++) {
            int first = firstVisible(pixels, y * width, width);
            if (first < width) {
                bounds.add(new Rectangle(first, y, lastVisible(pixels, y * width, width) - first + 1, 1));
            }
        }
        return bounds.width < 0 ? new Rectangle() : bounds;
    }

    private static int firstVisible(int[] pixels, int start, int width) {
        int x = 0;
        while (x < width && pixels[start + x] >>> 24 < VISIBLE) {
            x++;
        }
        return x;
    }

    private static int lastVisible(int[] pixels, int start, int width) {
        int x = width - 1;
        while (x > 0 && pixels[start + x] >>> 24 < VISIBLE) {
            x--;
        }
        return x;
    }
}
