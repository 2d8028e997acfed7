package app.shotloom.node.pipeline.animatic.camera;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where the blocks of a picture have gone in a later one, by matching their brightness. */
record Flow(List<Vector> vectors) {
    private static final int BLOCK = 24;
    private static final int REACH = 22;
    private static final double TEXTURE = 60;

    /**
     * @param x of the block's middle, 0 to 1 across the frame
     * @param y of the block's middle, 0 to 1 down the frame
     * @param dx pixels to the right
     * @param dy pixels down
     */
    record Vector(double x, double y, double dx, double dy) {}

    static Flow between(BufferedImage from, BufferedImage to) {
        int[][] a = grey(from);
        int[][] b = grey(to);
        List<Vector> vectors = new ArrayList<>();
        for (int y = REACH; y + BLOCK + REACH < a.length; y += BLOCK) {
            for (int x = REACH; x + BLOCK + REACH < a[0].length; x += BLOCK) {
                if (variance(a, x, y) > TEXTURE) {
                    vectors.add(match(a, b, x, y));
                }
            }
        }
        return new Flow(vectors);
    }

    /** The middle one of a component where a condition holds; what moves by itself does not disturb it. */
    double dx(Predicate<Vector> where) {
        return median(vectors.stream().filter(where).mapToDouble(Vector::dx).sorted().toArray());
    }

    double dy(Predicate<Vector> where) {
        return median(vectors.stream().filter(where).mapToDouble(Vector::dy).sorted().toArray());
    }

    /** How fast everything flies apart, as a share for each frame; negative when it draws together. */
    double divergence(int width) {
        double left = dx(one -> one.x() < 0.35);
        double right = dx(one -> one.x() > 0.65);
        return (right - left) / width;
    }

    private static double median(double[] sorted) {
        if (sorted.length == 0) {
            throw new AssertionError("no block with texture there");
        }
        return sorted[sorted.length / 2];
    }

    private static Vector match(int[][] a, int[][] b, int x, int y) {
        double least = Double.MAX_VALUE;
        int bestX = 0;
        int bestY = 0;
        for (int dy = -REACH; dy <= REACH; dy++) {
            for (int dx = -REACH; dx <= REACH; dx++) {
                double sum = 0.02 * (Math.abs(dx) + Math.abs(dy));
                for (int v = 0; v < BLOCK && sum < least; v += 2) {
                    for (int u = 0; u < BLOCK; u += 2) {
                        sum += Math.abs(a[y + v][x + u] - b[y + v + dy][x + u + dx]);
                    }
                }
                if (sum < least) {
                    least = sum;
                    bestX = dx;
                    bestY = dy;
                }
            }
        }
        double middle = BLOCK / 2.0;
        return new Vector((x + middle) / a[0].length, (y + middle) / a.length, bestX, bestY);
    }

    private static double variance(int[][] grey, int x, int y) {
        double sum = 0;
        double squares = 0;
        for (int v = 0; v < BLOCK; v++) {
            for (int u = 0; u < BLOCK; u++) {
                sum += grey[y + v][x + u];
                squares += grey[y + v][x + u] * grey[y + v][x + u];
            }
        }
        double count = BLOCK * BLOCK;
        return squares / count - sum / count * sum / count;
    }

    private static int[][] grey(BufferedImage picture) {
        int[][] grey = new int[picture.getHeight()][picture.getWidth()];
        for (int y = 0; y < grey.length; y++) {
            for (int x = 0; x < grey[0].length; x++) {
                int rgb = picture.getRGB(x, y);
                grey[y][x] = ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
            }
        }
        return grey;
    }
}
