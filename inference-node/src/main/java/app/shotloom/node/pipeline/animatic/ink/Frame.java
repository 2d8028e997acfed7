package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The sheet of one frame, used again for each. Cels are laid on it moved and scaled (never turned), which is all that
 * a camera and a stage need and several times faster than Java2D's general transform.
 */
public final class Frame {
    private static final double SHARP = 0.02;

    private final int width;
    private final int height;
    private final BufferedImage sheet;
    private final int[] pixels;

    public Frame(int width, int height) {
        this.width = width;
        this.height = height;
        sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public BufferedImage sheet() {
        return sheet;
    }

    int[] pixels() {
        return pixels;
    }

    /** A pen for what is drawn anew on each frame, such as rain. */
    public Graphics2D pen() {
        var pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    /**
     * Lays a cel down so that its anchor is at (x, y), in pixels.
     *
     * @return where its inked part now is, cut to the frame; empty when it is outside
     */
    public Rectangle lay(Cel cel, double x, double y, double scale) {
        double left = x - cel.anchorX() * scale;
        double top = y - cel.anchorY() * scale;
        if (Math.abs(scale - 1) < 1e-4 && nearWhole(left) && nearWhole(top)) {
            copy(cel, (int) Math.round(left), (int) Math.round(top));
        } else {
            sample(cel, left, top, scale);
        }
        return inFrame(cel.inked(), left, top, scale);
    }

    private Rectangle inFrame(Rectangle inked, double left, double top, double scale) {
        int fromX = (int) Math.floor(left + inked.x * scale + 0.25);
        int fromY = (int) Math.floor(top + inked.y * scale + 0.25);
        int toX = (int) Math.ceil(left + (inked.x + inked.width) * scale - 0.25);
        int toY = (int) Math.ceil(top + (inked.y + inked.height) * scale - 0.25);
        return new Rectangle(fromX, fromY, toX - fromX, toY - fromY).intersection(new Rectangle(width, height));
    }

    private void copy(Cel cel, int left, int top) {
        int fromX = Math.max(0, -left);
        int toX = Math.min(cel.width(), width - left);
        for (int row = Math.max(0, -top); row < Math.min(cel.height(), height - top); row++) {
            int source = row * cel.width();
            int target = (row + top) * width + left;
            for (int column = fromX; column < toX; column++) {
                pixels[target + column] = over(cel.pixels()[source + column], pixels[target + column]);
            }
        }
    }

    private void sample(Cel cel, double left, double top, double scale) {
        int fromX = Math.max(0, (int) Math.ceil(left - 0.5));
        int toX = Math.min(width, (int) Math.floor(left + cel.width() * scale + 0.5));
        int fromY = Math.max(0, (int) Math.ceil(top - 0.5));
        int toY = Math.min(height, (int) Math.floor(top + cel.height() * scale + 0.5));
        int step = (int) Math.round(65536 / scale);
        int start = (int) Math.round(((fromX + 0.5 - left) / scale - 0.5) * 65536);
        for (int y = fromY; y < toY; y++) {
            int v = (int) Math.round(((y + 0.5 - top) / scale - 0.5) * 256);
            sampleRow(cel, v >> 8, v & 255, start, step, y * width + fromX, toX - fromX);
        }
    }

    private void sampleRow(Cel cel, int row, int down, int start, int step, int target, int length) {
        int last = cel.width() - 1;
        int upper = Math.clamp(row, 0, cel.height() - 1) * cel.width();
        int lower = Math.clamp(row + 1L, 0, cel.height() - 1) * cel.width();
        int[] from = cel.pixels();
        for (int i = 0, u = start; i < length; i++, u += step) {
            int left = Math.clamp(u >> 16, 0, last);
            int right = Math.min(Math.max((u >> 16) + 1, 0), last);
            int across = (u >> 8) & 255;
            int above = blend(from[upper + left], from[upper + right], across);
            int below = blend(from[lower + left], from[lower + right], across);
            pixels[target + i] = over(blend(above, below, down), pixels[target + i]);
        }
    }

    /** From a to b by share/256, two channels in one multiplication. */
    private static int blend(int a, int b, int share) {
        if (a == b) {
            return a;
        }
        int odd = ((a & 0xFF00FF) * (256 - share) + (b & 0xFF00FF) * share) >>> 8 & 0xFF00FF;
        int even = ((a >>> 8 & 0xFF00FF) * (256 - share) + (b >>> 8 & 0xFF00FF) * share) & 0xFF00FF00;
        return odd | even;
    }

    private static int over(int above, int below) {
        int alpha = above >>> 24;
        if (alpha == 255) {
            return above;
        }
        if (alpha == 0) {
            return below;
        }
        int rest = 256 - alpha - (alpha >>> 7);
        int odd = (below & 0xFF00FF) * rest >>> 8 & 0xFF00FF;
        int even = (below >>> 8 & 0xFF) * rest & 0xFF00;
        return above + (odd | even);
    }

    private static boolean nearWhole(double value) {
        return Math.abs(value - Math.rint(value)) < SHARP;
    }
}
