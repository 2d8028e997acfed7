package app.shotloom.node.pipeline.animatic.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** The piece of paper that a drawing is drawn on, of type {@code TYPE_INT_ARGB_PRE}, and the simplest things done to it. */
final class Sheet {
    final BufferedImage picture;
    final Graphics2D brush;
    final int width;
    final int height;

    Sheet(BufferedImage picture) {
        this.picture = picture;
        this.width = picture.getWidth();
        this.height = picture.getHeight();
        this.brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void fill(Shape shape, Paint paint) {
        brush.setPaint(paint);
        brush.fill(shape);
    }

    /** A line of even width. */
    void line(Shape shape, double width, Paint paint) {
        brush.setPaint(paint);
        brush.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(shape);
    }

    int[] pixels() {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /** Changes a premultiplied pixel that is not transparent. */
    interface Change {
        int of(int pixel, int x, int y);
    }

    void eachDrawn(Change change) {
        int[] pixels = pixels();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = pixels[y * width + x];
                if (pixel >>> 24 != 0) {
                    pixels[y * width + x] = change.of(pixel, x, y);
                }
            }
        }
    }

    /** What is drawn at a place: 0 nothing, 255 fully; nothing beyond the edges. */
    int alpha(int[] pixels, int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : pixels[y * width + x] >>> 24;
    }

    /** A premultiplied pixel with so much of its light, 256 for all of it. */
    static int lit(int pixel, int light) {
        int odd = (pixel & 0xFF00FF) * light >>> 8 & 0xFF00FF;
        int green = (pixel >>> 8 & 0xFF) * light & 0xFF00;
        return pixel & 0xFF000000 | odd | green;
    }

    /** A premultiplied pixel mixed with a colour by share/256, as transparent as it is. */
    static int mixed(int pixel, int color, int share) {
        int alpha = pixel >>> 24;
        int rest = 256 - share;
        int part = alpha * share;
        int red = (pixel >>> 16 & 255) * rest + (color >>> 16 & 255) * part / 255 >> 8;
        int green = (pixel >>> 8 & 255) * rest + (color >>> 8 & 255) * part / 255 >> 8;
        int blue = (pixel & 255) * rest + (color & 255) * part / 255 >> 8;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    static Color alpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
