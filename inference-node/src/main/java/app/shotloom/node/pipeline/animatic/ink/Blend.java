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
        for (int i = 0, u = start; i < length; i++, u += step) {
            int a = from[Math.min(Math.max(u >> 16, 0), last)];
            int b = from[Math.min(Math.max((u >> 16) + 1, 0), last)];
            int share = u >> 8 & 255;
            int odd = (a & 0xFF00FF) * (256 - share) + (b & 0xFF00FF) * share >>> 8 & 0xFF00FF;
            int even = (a >>> 8 & 0xFF00FF) * (256 - share) + (b >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
            into[i] = odd | even;
        }
    }
}
