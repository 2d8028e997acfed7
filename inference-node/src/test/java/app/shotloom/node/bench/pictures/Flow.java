package app.shotloom.node.bench.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * How the picture moves as a whole, from block matching on brightness and a robust fit of shift and scale (iteratively
 * reweighted least squares).
 *
 * @param right how far its content moves to the right in all, in frame widths
 * @param down how far its content moves down in all, in frame widths
 * @param growth the logarithm of how many times larger it gets
 * @param spread how far parts of it move against each other from side to side, in frame widths
 * @param fastest the largest shift in one step between frames, in frame widths
 * @param unrest the sum of all shifts, whichever way, in frame widths
 */
record Flow(double right, double down, double growth, double spread, double fastest, double unrest) {
    private static final int BLOCK = 16;
    private static final int REACH = 24;
    private static final int COARSE = 8;
    private static final double TEXTURE = 5;

    private record Shift(double x, double y, double dx, double dy) {}

    static Flow of(List<Pixels> frames) {
        double right = 0;
        double down = 0;
        double growth = 0;
        double spread = 0;
        double fastest = 0;
        double unrest = 0;
        for (int i = 1; i < frames.size(); i++) {
            double[] step = step(frames.get(i - 1), frames.get(i));
            right += step[0];
            down += step[1];
            growth += step[2];
            spread += step[3];
            fastest = Math.max(fastest, Math.hypot(step[0], step[1]));
            unrest += Math.hypot(step[0], step[1]);
        }
        return new Flow(right, down, growth, spread, fastest, unrest);
    }

    private static double[] step(Pixels before, Pixels after) {
        int[] a = before.luma();
        int[] b = after.luma();
        int[] whole = whole(before, after, a, b);
        List<Shift> shifts = new ArrayList<>();
        for (int y = BLOCK; y + 2 * BLOCK < before.height(); y += BLOCK) {
            for (int x = BLOCK; x + 2 * BLOCK < before.width(); x += BLOCK) {
                if (texture(a, before.width(), x, y) > TEXTURE) {
                    shifts.add(match(a, b, before.width(), before.height(), x, y, whole));
                }
            }
        }
        return fit(shifts, before.width(), before.height());
    }

    /** A large shift of the whole picture, as of a whip pan, in pixels; none where staying is nearly as likely. */
    private static int[] whole(Pixels before, Pixels after, int[] a, int[] b) {
        int width = before.width() / COARSE;
        int height = before.height() / COARSE;
        int[] small = shrunk(a, before.width(), width, height);
        int[] next = shrunk(b, after.width(), width, height);
        double least = shifted(small, next, width, height, 0, 0) * 0.75;
        int[] best = {0, 0};
        for (int dy = -height / 3; dy <= height / 3; dy++) {
            for (int dx = -width / 2; dx <= width / 2; dx++) {
                double cost = shifted(small, next, width, height, dx, dy);
                if (cost < least) {
                    least = cost;
                    best = new int[] {dx * COARSE, dy * COARSE};
                }
            }
        }
        return best;
    }

    private static int[] shrunk(int[] luma, int stride, int width, int height) {
        int[] small = new int[width * height];
        for (int y = 0; y < height * COARSE; y++) {
            for (int x = 0; x < width * COARSE; x++) {
                small[y / COARSE * width + x / COARSE] += luma[y * stride + x];
            }
        }
        return small;
    }

    private static double shifted(int[] a, int[] b, int width, int height, int dx, int dy) {
        long sum = 0;
        int count = 0;
        for (int y = Math.max(0, -dy); y < Math.min(height, height - dy); y++) {
            for (int x = Math.max(0, -dx); x < Math.min(width, width - dx); x++) {
                sum += Math.abs(a[y * width + x] - b[(y + dy) * width + x + dx]);
                count++;
            }
        }
        return (double) sum / count + 4;
    }

    private static double texture(int[] luma, int width, int left, int top) {
        double sum = 0;
        double squares = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += luma[y * width + x];
                squares += luma[y * width + x] * luma[y * width + x];
            }
        }
        double mean = sum / (BLOCK * BLOCK);
        return Math.sqrt(Math.max(0, squares / (BLOCK * BLOCK) - mean * mean));
    }

    /** Three-step search around the shift of the whole picture: coarse to fine, staying put when nothing is clearly better. */
    private static Shift match(int[] a, int[] b, int width, int height, int x, int y, int[] whole) {
        int bestX = whole[0];
        int bestY = whole[1];
        double best = cost(a, b, width, height, x, y, bestX, bestY) * 0.97 - 0.2;
        for (int reach = REACH, step = 4; step >= 1; reach = step, step /= 2) {
            int fromX = bestX;
            int fromY = bestY;
            for (int dy = fromY - reach; dy <= fromY + reach; dy += step) {
                for (int dx = fromX - reach; dx <= fromX + reach; dx += step) {
                    double cost = cost(a, b, width, height, x, y, dx, dy);
                    if (cost < best) {
                        best = cost;
                        bestX = dx;
                        bestY = dy;
                    }
                }
            }
        }
        return new Shift(x + BLOCK / 2.0, y + BLOCK / 2.0, bestX, bestY);
    }

    private static double cost(int[] a, int[] b, int width, int height, int x, int y, int dx, int dy) {
        if (x + dx < 0 || y + dy < 0 || x + dx + BLOCK > width || y + dy + BLOCK > height) {
            return Double.MAX_VALUE;
        }
        int sum = 0;
        for (int row = 0; row < BLOCK; row += 2) {
            int from = (y + row) * width + x;
            int to = (y + dy + row) * width + x + dx;
            for (int column = 0; column < BLOCK; column++) {
                sum += Math.abs(a[from + column] - b[to + column]);
            }
        }
        return sum / (BLOCK * BLOCK / 2.0);
    }

    /** Shift and scale around the middle, and how far the sides' shifts are spread around them. */
    private static double[] fit(List<Shift> shifts, int width, int height) {
        double dx = 0;
        double dy = 0;
        double scale = 0;
        double[] weights = new double[shifts.size()];
        java.util.Arrays.fill(weights, 1);
        for (int round = 0; round < 8; round++) {
            double n = 1e-9;
            double sumX = 0;
            double sumY = 0;
            double sumDx = 0;
            double sumDy = 0;
            double product = 0;
            double squares = 1e-9;
            for (int i = 0; i < weights.length; i++) {
                Shift s = shifts.get(i);
                double x = s.x() - width / 2.0;
                double y = s.y() - height / 2.0;
                n += weights[i];
                sumX += weights[i] * x;
                sumY += weights[i] * y;
                sumDx += weights[i] * s.dx();
                sumDy += weights[i] * s.dy();
                product += weights[i] * (x * s.dx() + y * s.dy());
                squares += weights[i] * (x * x + y * y);
            }
            double spreadOut = squares - (sumX * sumX + sumY * sumY) / n;
            scale = (product - (sumX * sumDx + sumY * sumDy) / n) / Math.max(1e-9, spreadOut);
            dx = (sumDx - scale * sumX) / n;
            dy = (sumDy - scale * sumY) / n;
            for (int i = 0; i < weights.length; i++) {
                Shift s = shifts.get(i);
                double off = Math.hypot(
                        s.dx() - dx - scale * (s.x() - width / 2.0), s.dy() - dy - scale * (s.y() - height / 2.0));
                weights[i] = 1 / (1 + off * off);
            }
        }
        return new double[] {dx / width, dy / width, shifts.size() < 3 ? 0 : Math.log1p(scale), spread(shifts, width), 0};
    }

    private static double spread(List<Shift> shifts, int width) {
        double[] sides = shifts.stream().mapToDouble(Shift::dx).sorted().toArray();
        return sides.length < 10 ? 0 : (sides[sides.length * 9 / 10] - sides[sides.length / 10]) / width;
    }
}
