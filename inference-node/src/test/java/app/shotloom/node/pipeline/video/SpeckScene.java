package app.shotloom.node.pipeline.video;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Saturated shapes, with and without outlines, that move over still, slightly grained paper, and a count of what they
 * leave behind. Those without outlines are what the untuned encoder fails on: their soft edges differ from the paper
 * more in colour than in lightness.
 */
final class SpeckScene {

    static final int WIDTH = 640;
    static final int HEIGHT = 360;

    /** Chroma levels of 224 by which a sample may be off before it counts as a speck: 12 of 255 in RGB terms. */
    private static final int CHROMA_LIMIT = 10;

    /** Pixels around a shape that are left out, as codecs ring there. */
    private static final int MARGIN = 4;

    private final BufferedImage paper = paper();

    BufferedImage frame(int index, int imageType) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, imageType);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.drawImage(paper, 0, 0, null);
        double hop = Math.abs(Math.sin(index * 0.13)) * 140;
        fill(g, new Ellipse2D.Double(-60 + index * 9.3, 230 - hop, 90, 90), new Color(226, 32, 38));
        fill(g, new Ellipse2D.Double(60 + index * 2.7, 60, 60, 80), new Color(36, 84, 214));
        fill(g, new Rectangle2D.Double(560 - index * 4.1, 90 + index * 0.9, 90, 70), new Color(30, 170, 70));
        fill(g, triangle(430 + index * 0.6, 260, 60, index * 0.05), new Color(210, 30, 160));
        fill(g, triangle(250 + index * 1.7, 200, 50, index * -0.11), new Color(255, 214, 30));
        g.setColor(new Color(0, 170, 200));
        g.setStroke(new BasicStroke(6));
        g.draw(new Line2D.Double(100 + index * 3.3, 30, 160 + index * 2.2, 180));
        g.setColor(new Color(255, 150, 60));
        g.fill(triangle(480 - index * 2.3, 100, 45, index * 0.07));
        g.dispose();
        return image;
    }

    /** Chroma samples of plain paper that are off, in one decoded frame. */
    int specks(int index, AVFrame decoded) {
        boolean[] shapes = shapes(frame(index, BufferedImage.TYPE_INT_RGB));
        int count = 0;
        for (int y = MARGIN; y < HEIGHT / 2 - MARGIN; y++) {
            for (int x = MARGIN; x < WIDTH / 2 - MARGIN; x++) {
                if (!nearShape(shapes, x, y) && isOff(decoded, x, y)) {
                    count++;
                }
            }
        }
        return count;
    }

    private boolean isOff(AVFrame decoded, int x, int y) {
        int mean = Planes.mean(paper, x, y);
        return Math.abs(Planes.sample(decoded, 1, x, y) - Bt709.blue(mean)) > CHROMA_LIMIT
                || Math.abs(Planes.sample(decoded, 2, x, y) - Bt709.red(mean)) > CHROMA_LIMIT;
    }

    private boolean[] shapes(BufferedImage frame) {
        boolean[] result = new boolean[WIDTH * HEIGHT];
        for (int i = 0; i < result.length; i++) {
            result[i] = frame.getRGB(i % WIDTH, i / WIDTH) != paper.getRGB(i % WIDTH, i / WIDTH);
        }
        return result;
    }

    private static boolean nearShape(boolean[] shapes, int chromaX, int chromaY) {
        for (int y = 2 * chromaY - MARGIN; y <= 2 * chromaY + 1 + MARGIN; y++) {
            for (int x = 2 * chromaX - MARGIN; x <= 2 * chromaX + 1 + MARGIN; x++) {
                if (shapes[y * WIDTH + x]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Shape triangle(double x, double y, double radius, double turn) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + radius * Math.cos(turn), y + radius * Math.sin(turn));
        for (int corner = 1; corner < 3; corner++) {
            double angle = turn + corner * 2 * Math.PI / 3;
            path.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    private static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
        g.setColor(new Color(32, 26, 30));
        g.setStroke(new BasicStroke(4));
        g.draw(shape);
    }

    private static BufferedImage paper() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int grain = random.nextInt(5) - 2 - 10 * y / HEIGHT;
                image.setRGB(x, y, new Color(248 + grain, 244 + grain, 234 + grain).getRGB());
            }
        }
        return image;
    }
}
