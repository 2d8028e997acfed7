package app.shotloom.node.bench.pictures;

import java.awt.Rectangle;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Pixels of a frame that changed.
 *
 * @param box around nearly all of them: a stray hundredth at each side does not count
 */
record Mask(Pixels frame, BitSet changed, Rectangle box) {
    /** More than the codec changes by itself, less than the lightest wash. */
    private static final int VISIBLE = 26;

    static final Mask EMPTY = new Mask(new Pixels(0, 0, new int[0]), new BitSet(), new Rectangle());

    static Mask of(Pixels with, Pixels without) {
        var changed = new BitSet(with.rgb().length);
        for (int i = 0; i < with.rgb().length; i++) {
            if (with.difference(without, i) > VISIBLE) {
                changed.set(i);
            }
        }
        return new Mask(with, changed, box(with, changed));
    }

    int area() {
        return changed.cardinality();
    }

    double x() {
        return box.getCenterX();
    }

    double y() {
        return box.getCenterY();
    }

    /** How many of a rectangle's pixels changed, 0 to 1. */
    double share(Rectangle of) {
        int count = 0;
        Rectangle part = of.intersection(new Rectangle(frame.width(), frame.height()));
        for (int y = part.y; y < part.y + part.height; y++) {
            count += changed.get(y * frame.width() + part.x, y * frame.width() + part.x + part.width).cardinality();
        }
        return part.isEmpty() ? 0 : (double) count / ((double) part.width * part.height);
    }

    /** The share of each basic colour among the pixels. */
    Map<Basic, Double> colours() {
        Map<Basic, Double> shares = new EnumMap<>(Basic.class);
        changed.stream().forEach(i -> shares.merge(Basic.of(frame.rgb()[i]), 1.0 / area(), Double::sum));
        return shares;
    }

    private static Rectangle box(Pixels frame, BitSet changed) {
        int[] columns = new int[frame.width()];
        int[] rows = new int[frame.height()];
        changed.stream().forEach(i -> {
            columns[i % frame.width()]++;
            rows[i / frame.width()]++;
        });
        int stray = changed.cardinality() / 100;
        int left = first(columns, stray, true);
        int right = first(columns, stray, false);
        int top = first(rows, stray, true);
        int bottom = first(rows, stray, false);
        return changed.isEmpty() ? new Rectangle() : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private static int first(int[] counts, int stray, boolean forward) {
        int seen = 0;
        int at = forward ? 0 : counts.length - 1;
        while (at >= 0 && at < counts.length) {
            seen += counts[at];
            if (seen > stray) {
                return at;
            }
            at += forward ? 1 : -1;
        }
        return forward ? 0 : counts.length - 1;
    }
}
