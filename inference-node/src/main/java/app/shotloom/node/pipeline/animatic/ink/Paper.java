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
            double x = i % TILE * 2 * Math.PI / TILE;
            double y = (double) (i / TILE) * 2 * Math.PI / TILE;
            double slow = Noise.smooth(3 * Math.cos(x) + 9, 3 * Math.sin(x) + 3 * Math.cos(y), 5) * 0.5
                    + Noise.smooth(7 * Math.cos(x) + Math.sin(y) * 7, 7 * Math.sin(x) + 7 * Math.cos(y), 6) * 0.5;
            tile[i] = (int) Math.round(248 + 8 * Math.clamp(slow * 1.6, -1, 1));
        }
        return tile;
    }

    private static byte[] clamped() {
        byte[] table = new byte[64 + 256 + 64];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) Math.clamp(i - 64, 0, 255);
        }
        return table;
    }
}
