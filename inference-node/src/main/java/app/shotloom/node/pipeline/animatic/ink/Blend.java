package app.shotloom.node.pipeline.animatic.ink;

/**
 * Arithmetic on the first pixels of rows, premultiplied ARGB. The loops have no branches and the same index for every
 * array: only then can the JVM, which does not know that the arrays differ, compile them to vector instructions. A
 * frame is a million pixels, and there is one every few milliseconds.
 */
final class Blend {
    private Blend() {}

    /** Mixes a row into another by share/256. */
    static void mix(int[] other, int share, int[] row, int length) {
        int rest = 256 - share;
        for (int i = 0; i < length; i++) {
            int a = row[i];
            int b = other[i];
            int odd = (a & 0xFF00FF) * rest + (b & 0xFF00FF) * share >>> 8 & 0xFF00FF;
            int even = (a >>> 8 & 0xFF00FF) * rest + (b >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
            row[i] = odd | even;
        }
    }

    /** Lays a row over another. */
    static void over(int[] above, int[] row, int length) {
        for (int i = 0; i < length; i++) {
            int pixel = above[i];
            int alpha = pixel >>> 24;
            int rest = 256 - alpha - (alpha >>> 7);
            int odd = (row[i] & 0xFF00FF) * rest >>> 8 & 0xFF00FF;
            int green = (row[i] >>> 8 & 0xFF) * rest & 0xFF00;
            row[i] = pixel + (odd | green);
        }
    }

    /** How much lighter or darker a pixel becomes, -255 to 255, in the form that {@link #shade} takes. */
    static int shade(int lighter) {
        return (256 + lighter) * 0x10001;
    }

    /** Makes each pixel of a row lighter or darker; what is beyond white or black is white or black. */
    static void shade(int[] shades, int[] row, int length) {
        for (int i = 0; i < length; i++) {
            int odd = clamped((row[i] & 0xFF00FF) + shades[i]);
            int green = clamped((row[i] >>> 8 & 0xFF) + (shades[i] & 0xFFFF));
            row[i] = odd | green << 8;
        }
    }

    /** Two numbers in 16 bits each, both 256 too high, cut to 0 to 255. */
    private static int clamped(int pair) {
        int white = (pair >>> 9 & 0x10001) * 255;
        int positive = (pair >>> 8 & 0x10001) * 255;
        return (pair | white) & (positive | white);
    }

    /** Takes pixels at even steps from a row whose last pixel is {@code last}; start and step in 1/65536 pixel. */
    static void stretch(int[] from, int start, int step, int last, int[] into, int length) {
        int first = Math.clamp(start < 0 ? (-start + step - 1L) / step : 0, 0, length);
        int inside = Math.clamp((((long) last << 16) - start) / step - 1, first, length);
        edge(from, start, step, last, into, 0, first);
        inside(from, start, step, into, first, inside);
        edge(from, start, step, last, into, inside, length);
    }

    private static void inside(int[] from, int start, int step, int[] into, int first, int end) {
        int u = start + first * step;
        for (int i = first; i < end; i++, u += step) {
            int a = from[u >> 16];
            int b = from[(u >> 16) + 1];
            int share = u >> 8 & 255;
            int odd = (a & 0xFF00FF) * (256 - share) + (b & 0xFF00FF) * share >>> 8 & 0xFF00FF;
            int even = (a >>> 8 & 0xFF00FF) * (256 - share) + (b >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
            into[i] = odd | even;
        }
    }

    /** Beyond its ends a row goes on as it ends. */
    private static void edge(int[] from, int start, int step, int last, int[] into, int first, int end) {
        int u = start + first * step;
        for (int i = first; i < end; i++, u += step) {
            int a = from[Math.clamp(u >> 16, 0, last)];
            int b = from[Math.clamp((u >> 16) + 1L, 0, last)];
            int share = u >> 8 & 255;
            int odd = (a & 0xFF00FF) * (256 - share) + (b & 0xFF00FF) * share >>> 8 & 0xFF00FF;
            int even = (a >>> 8 & 0xFF00FF) * (256 - share) + (b >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
            into[i] = odd | even;
        }
    }

    /** Makes a row more transparent: opacity/256 of it is left. */
    static void fade(int[] row, int opacity, int length) {
        for (int i = 0; i < length; i++) {
            int odd = (row[i] & 0xFF00FF) * opacity >>> 8 & 0xFF00FF;
            int even = (row[i] >>> 8 & 0xFF00FF) * opacity & 0xFF00FF00;
            row[i] = odd | even;
        }
    }

    /** Covers what is there of a row with a colour, by share/256; what is transparent stays so. */
    static void veil(int[] row, int color, int share, int length) {
        int rest = 256 - share;
        int red = color >>> 16 & 255;
        int green = color >>> 8 & 255;
        int blue = color & 255;
        for (int i = 0; i < length; i++) {
            int alpha = row[i] >>> 24;
            int part = alpha * share;
            int r = (row[i] >>> 16 & 255) * rest + (red * part >>> 8) & 0xFF00;
            int g = (row[i] >>> 8 & 255) * rest + (green * part >>> 8) & 0xFF00;
            int b = (row[i] & 255) * rest + (blue * part >>> 8) >>> 8;
            row[i] = alpha << 24 | r << 8 | g | b;
        }
    }

    /** The mean of each pixel and those around it in the row; beyond its ends the row goes on as it ends. */
    static void smear(int[] from, int reach, int[] into, int length) {
        int half = reach / 2;
        int count = 2 * half + 1;
        int scale = 65536 / count;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = -half; i <= half; i++) {
            int pixel = from[Math.clamp(i, 0, length - 1)];
            red += pixel >> 16 & 255;
            green += pixel >> 8 & 255;
            blue += pixel & 255;
        }
        for (int i = 0; i < length; i++) {
            into[i] = red * scale >> 16 << 16 | green * scale >> 16 << 8 | blue * scale >> 16;
            int gone = from[Math.max(i - half, 0)];
            int come = from[Math.min(i + half + 1, length - 1)];
            red += (come >> 16 & 255) - (gone >> 16 & 255);
            green += (come >> 8 & 255) - (gone >> 8 & 255);
            blue += (come & 255) - (gone & 255);
        }
    }
}
