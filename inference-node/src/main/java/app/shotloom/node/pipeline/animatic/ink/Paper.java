package app.shotloom.node.pipeline.animatic.ink;

/** The sheet that everything is drawn on: its grain lies still over the whole clip. */
final class Paper {
    private static final int TILE = 256;
    private static final int[] GRAIN = grain();
    private static final int[] WASH = wash();

    private Paper() {}

    /** Fills a row with the shades that the paper's grain gives its pixels. */
    static void grain(int y, int[] row, int width) {
        for (int x = 0; x < width; x += TILE) {
            System.arraycopy(GRAIN, (y & TILE - 1) * TILE, row, x, Math.min(TILE, width - x));
        }
    }

    /** How much light a wash lets through at a place, 0 to 256: pigment settles in blotches. */
    static int wash(int x, int y) {
        return WASH[(y & TILE - 1) * TILE + (x & TILE - 1)];
    }

    private static int[] grain() {
        int[] tile = new int[TILE * TILE];
        for (int i = 0; i < tile.length; i++) {
            double fibre = Noise.at(i / TILE * 7919L + i % TILE / 2) - 0.5;
            tile[i] = Blend.shade((int) Math.round((Noise.at(i) - 0.5) * 5 + fibre * 4));
        }
        return tile;
    }

    private static int[] wash() {
        int[] tile = new int[TILE * TILE];
        for (int i = 0; i < tile.length; i++) {
            double x = (double) (i % TILE) / TILE;
            double y = (double) (i / TILE) / TILE;
            double blotch = 0.6 * blotch(x, y, 5) + 0.4 * blotch(x, y, 13);
            tile[i] = (int) Math.round(250 + 6 * Math.clamp(blotch * 1.8, -1, 1));
        }
        return tile;
    }

    /** Smooth noise that meets itself at the tile's edges. */
    private static double blotch(double x, double y, int cells) {
        double across = Noise.mix(at(x, y, cells), at(x - 1, y, cells), x);
        double shifted = Noise.mix(at(x, y - 1, cells), at(x - 1, y - 1, cells), x);
        return Noise.mix(across, shifted, y);
    }

    private static double at(double x, double y, int cells) {
        return Noise.smooth(x * cells, y * cells, cells);
    }
}
