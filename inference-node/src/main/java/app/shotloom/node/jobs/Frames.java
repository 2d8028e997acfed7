package app.shotloom.node.jobs;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Copies and scales frames. */
final class Frames {
    private Frames() {}

    /** A new image of the same size and of the type that encodes fastest, which {@link #copy} can fill fast. */
    static BufferedImage like(BufferedImage frame) {
        return new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    static void copy(BufferedImage from, BufferedImage to) {
        var source = from.getRaster().getDataBuffer();
        var target = to.getRaster().getDataBuffer();
        boolean alike = from.getType() == to.getType() && source.getSize() == target.getSize();
        if (alike && source instanceof DataBufferInt pixels && target instanceof DataBufferInt copy) {
            System.arraycopy(pixels.getData(), 0, copy.getData(), 0, copy.getData().length);
        } else {
            draw(from, to);
        }
    }

    /**
     * Scales down to fit a box, never up. Halves as long as it can first, so that each pixel of the frame counts and
     * fine lines stay lines.
     */
    static BufferedImage fit(BufferedImage frame, int boxWidth, int boxHeight) {
        double scale = Math.min(
                1, Math.min((double) boxWidth / frame.getWidth(), (double) boxHeight / frame.getHeight()));
        int width = Math.max(1, (int) Math.round(frame.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(frame.getHeight() * scale));
        BufferedImage current = frame;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = scaled(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return scaled(current, width, height);
    }

    private static BufferedImage scaled(BufferedImage frame, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(frame, image);
        return image;
    }

    private static void draw(BufferedImage from, BufferedImage to) {
        Graphics2D graphics = to.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, 0, 0, to.getWidth(), to.getHeight(), null);
        graphics.dispose();
    }
}
