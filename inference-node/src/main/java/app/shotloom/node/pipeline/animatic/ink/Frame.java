package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.IntFunction;

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
    // rows being worked on: what is laid down, what it is mixed with, and a row of a cel before it is stretched
    private int[] row = new int[0];
    private int[] other = new int[0];
    private int[] tall = new int[0];
    private Finish finish = Finish.NONE;

    public Frame(int width, int height) {
        this.width = width;
        this.height = height;
        sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
        makeRoom(width);
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

    /** RGB, row by row. */
    public int[] pixels() {
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
        return lay(cel, x, y, scale, Finish.NONE);
    }

    /** Lays a cel down as {@link #lay(Cel, double, double, double)}, in a state of appearing or far off. */
    public Rectangle lay(Cel cel, double x, double y, double scale, Finish how) {
        double left = x - cel.anchorX() * scale;
        double top = y - cel.anchorY() * scale;
        finish = how;
        if (how.isVisible()) {
            if (Math.abs(scale - 1) < 1e-4 && nearWhole(left) && nearWhole(top)) {
                copy(cel, (int) Math.round(left), (int) Math.round(top));
            } else {
                sample(cel, left, top, scale);
            }
        }
        finish = Finish.NONE;
        return how.isVisible() ? inFrame(cel.inked(), left, top, scale) : new Rectangle();
    }

    /**
     * What of a cel a row of the frame shows.
     *
     * @param source the row of the cel; nothing is laid down where the cel has none
     * @param left where the cel's first column is, in pixels of the frame
     * @param scale pixels of the frame for each of the cel
     */
    public record Row(double source, double left, double scale) {}

    /** Lays a cel down row by row, each in its own place and scale, as level ground is seen. */
    public void lay(Cel cel, IntFunction<Row> rows) {
        makeRoom(cel.width() + 1);
        for (int y = 0; y < height; y++) {
            Row at = rows.apply(y);
            int v = (int) Math.round((at.source() - 0.5) * 256);
            int upper = v >> 8;
            if (upper >= -1 && upper < cel.height()) {
                int above = Math.clamp(upper, 0, cel.height() - 1);
                int below = Math.clamp(upper + 1L, 0, cel.height() - 1);
                sampleRow(cel, above, below, v & 255, at.left(), at.scale(), y);
            }
        }
    }

    /** Smears the whole picture sideways over so many pixels, as a fast pan does. */
    public void smear(int reach) {
        for (int y = 0; y < height && reach > 1; y++) {
            System.arraycopy(pixels, y * width, row, 0, width);
            Blend.smear(row, reach, other, width);
            System.arraycopy(other, 0, pixels, y * width, width);
        }
    }

    private Rectangle inFrame(Rectangle inked, double left, double top, double scale) {
        int fromX = (int) Math.floor(left + inked.x * scale + 0.25);
        int fromY = (int) Math.floor(top + inked.y * scale + 0.25);
        int toX = (int) Math.ceil(left + (inked.x + inked.width) * scale - 0.25);
        int toY = (int) Math.ceil(top + (inked.y + inked.height) * scale - 0.25);
        return new Rectangle(fromX, fromY, toX - fromX, toY - fromY).intersection(new Rectangle(width, height));
    }

    private void copy(Cel cel, int left, int top) {
        for (int y = Math.max(0, -top); y < Math.min(cel.height(), height - top); y++) {
            Cel.Row row = cel.rows()[y];
            int from = Math.max(row.from(), -left);
            int length = Math.min(row.to(), width - left) - from;
            if (length > 0) {
                put(cel.pixels(), y * cel.width() + from, (y + top) * width + left + from, length, row.solid());
            }
        }
    }

    private void put(int[] from, int source, int target, int length, boolean solid) {
        if (solid && finish.opacity() >= 1 && finish.share() <= 0) {
            System.arraycopy(from, source, pixels, target, length);
            return;
        }
        if (from != row || source != 0) {
            System.arraycopy(from, source, row, 0, length);
        }
        if (finish.share() > 0) {
            Blend.veil(row, finish.veil(), (int) Math.round(finish.share() * 256), length);
        }
        if (finish.opacity() < 1) {
            Blend.fade(row, (int) Math.round(finish.opacity() * 256), length);
        }
        System.arraycopy(pixels, target, other, 0, length);
        Blend.over(row, other, length);
        System.arraycopy(other, 0, pixels, target, length);
    }

    private void sample(Cel cel, double left, double top, double scale) {
        int fromY = Math.max(0, (int) Math.ceil(top - 0.5));
        int toY = Math.min(height, (int) Math.floor(top + cel.height() * scale + 0.5));
        makeRoom(cel.width() + 1);
        for (int y = fromY; y < toY; y++) {
            int v = (int) Math.round(((y + 0.5 - top) / scale - 0.5) * 256);
            int upper = Math.clamp(v >> 8, 0, cel.height() - 1);
            int lower = Math.clamp((v >> 8) + 1L, 0, cel.height() - 1);
            sampleRow(cel, upper, lower, v & 255, left, scale, y);
        }
    }

    private void makeRoom(int length) {
        if (other.length < length) {
            row = new int[length];
            other = new int[length];
            tall = new int[length];
        }
    }

    /** Mixes two rows of the cel, stretches the mixture, and lays it down. */
    private void sampleRow(Cel cel, int upper, int lower, int share, double left, double scale, int y) {
        Cel.Row above = cel.rows()[upper];
        Cel.Row below = cel.rows()[lower];
        int first = Math.min(above.from(), below.from());
        int end = Math.max(above.to(), below.to());
        int fromX = Math.max(0, (int) Math.ceil(left + (first - 1) * scale - 0.5));
        int toX = Math.min(width, (int) Math.floor(left + (end + 1) * scale + 0.5));
        if (end > first && toX > fromX) {
            int needed = Math.clamp((long) Math.ceil((toX - left) / scale) + 2, 0, cel.width());
            mixRows(cel, upper, lower, share, Math.clamp((long) Math.floor((fromX - left) / scale) - 2, 0, needed), needed);
            stretch(cel.width(), ((fromX + 0.5 - left) / scale - 0.5), scale, toX - fromX);
            put(row, 0, y * width + fromX, toX - fromX, above.solid() && below.solid());
        }
    }

    /** Only the columns that will be seen. */
    private void mixRows(Cel cel, int upper, int lower, int share, int from, int to) {
        int length = to - from;
        int start = share > 0 ? 0 : from;
        System.arraycopy(cel.pixels(), upper * cel.width() + from, tall, start, length);
        if (share > 0) {
            System.arraycopy(cel.pixels(), lower * cel.width() + from, other, 0, length);
            Blend.mix(other, share, tall, length);
            System.arraycopy(tall, 0, row, 0, length);
            System.arraycopy(row, 0, tall, from, length);
        }
    }

    /** Unscaled, as when the camera pans, all pixels are mixed alike. */
    private void stretch(int stride, double from, double scale, int length) {
        int start = (int) Math.round(from * 65536);
        int column = start >> 16;
        if (Math.abs(scale - 1) < 1e-4 && column >= 0 && column + length < stride) {
            System.arraycopy(tall, column, row, 0, length);
            System.arraycopy(tall, column + 1, other, 0, length);
            Blend.mix(other, start >> 8 & 255, row, length);
        } else {
            Blend.stretch(tall, start, (int) Math.round(65536 / scale), stride - 1, row, length);
        }
    }

    /** Lets the grain of the paper show through; the sheet is then finished. */
    public void grain() {
        for (int y = 0; y < height; y++) {
            Paper.grain(y, row, width);
            System.arraycopy(pixels, y * width, other, 0, width);
            Blend.shade(row, other, width);
            System.arraycopy(other, 0, pixels, y * width, width);
        }
    }

    private static boolean nearWhole(double value) {
        return Math.abs(value - Math.rint(value)) < SHARP;
    }
}
