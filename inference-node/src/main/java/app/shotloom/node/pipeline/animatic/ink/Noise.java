package app.shotloom.node.pipeline.animatic.ink;

/** Smooth, repeatable noise: the same place and seed always give the same value. */
public final class Noise {
    private Noise() {}

    /** A value from 0 to 1 for a whole number, well mixed (the finaliser of splitmix64). */
    public static double at(long key) {
        long mixed = (key + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /** A smooth value from -1 to 1; it changes over about one unit of x or y. */
    public static double smooth(double x, double y, long seed) {
        long column = (long) Math.floor(x);
        long row = (long) Math.floor(y);
        double across = ease(x - column);
        double down = ease(y - row);
        double top = mix(corner(column, row, seed), corner(column + 1, row, seed), across);
        double bottom = mix(corner(column, row + 1, seed), corner(column + 1, row + 1, seed), across);
        return mix(top, bottom, down) * 2 - 1;
    }

    private static double corner(long column, long row, long seed) {
        return at(column * 73856093L ^ row * 19349663L ^ seed * 83492791L);
    }

    static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    private static double ease(double share) {
        return share * share * (3 - 2 * share);
    }
}
