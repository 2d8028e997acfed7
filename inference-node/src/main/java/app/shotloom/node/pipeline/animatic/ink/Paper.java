package app.shotloom.node.pipeline.animatic.ink;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** The sheet that everything is drawn on: its grain lies still over the whole clip. */
public final class Paper {
    private static final int TILE = 256;
    private static final byte[] GRAIN = grain();
    private static final int[] WASH = wash();
    private static final byte[] CLAMPED = clamped();

    private Paper() {}

    /** Copies a finished frame, with the paper's grain, into an image of type {@code TYPE_3BYTE_BGR} of its size. */
    public static void print(Frame frame, BufferedImage target) {
        byte[] bytes = ((DataBufferByte) target.getRaster().getDataBuffer()).getData();
        int[] pixels = frame.pixels();
        int index = 0;
        for (int y = 0; y < frame.height(); y++) {
            int tileRow = (y & TILE - 1) * TILE;
            for (int x = 0; x < frame.width(); x++, index++) {
                int grain = GRAIN[tileRow + (x & TILE - 1)] + 64;
                int pixel = pixels[index];
                bytes[3 * index] = CLAMPED[(pixel & 255) + grain];
                bytes[3 * index + 1] = CLAMPED[(pixel >> 8 & 255) + grain];
                bytes[3 * index + 2] = CLAMPED[(pixel >> 16 & 255) + grain];
            }
        }
    }

    /** How much light a wash lets through at a place, 0 to 256: pigment settles in blotches. */
    static int wash(int x, int y) {
        return WASH[(y & TILE - 1) * TILE + (x & TILE - 1)];
    }

    private static byte[] grain() {
        byte[] tile = new byte[TILE * TILE];
        for (int i = 0; i < tile.length; i++) {
            double fibre = Noise.at(i / TILE * 7919L + i % TILE / 2) - 0.5;
            tile[i] = (byte) Math.round((Noise.at(i) - 0.5) * 5 + fibre * 4);
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

    private static byte[] clamped() {
        byte[] table = new byte[64 + 256 + 64];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.clamp(i - 64, 0, 255);
        }
        return table;
    }
}
