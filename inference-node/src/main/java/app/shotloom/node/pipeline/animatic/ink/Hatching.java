package app.shotloom.node.pipeline.animatic.ink;

/** Shade on the side away from the light, as a darker wash with pencil strokes over it, and the blotches of the wash. */
final class Hatching {
    private static final int SHADE = 222;
    private static final int STROKE = 176;

    private Hatching() {}

    /** Works on premultiplied ARGB pixels in place. */
    static void shade(int[] pixels, int width, int height, double lineWidth) {
        int reach = (int) Math.round(Math.min(Math.min(width, height) * 0.075, lineWidth * 9));
        int period = Math.max(3, (int) Math.round(lineWidth * 3.4));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int index = y * width + x;
                if (pixels[index] >>> 24 != 0) {
                    int beyond = alpha(pixels, x + reach, y + reach, width, height);
                    int light = beyond < 128 ? strokes(x, y, period) : 256;
                    pixels[index] = lit(pixels[index], light * Paper.wash(x, y) >> 8);
                }
            }
        }
    }

    /** Only the blotches of the wash. */
    static void wash(int[] pixels, int width) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = lit(pixels[i], Paper.wash(i % width, i / width));
        }
    }

    private static int strokes(int x, int y, int period) {
        int wander = (Paper.wash(x / 2 + 40, y / 2) - 250) / 2;
        return Math.floorMod(x + y + wander, period) == 0 ? STROKE : SHADE;
    }

    private static int alpha(int[] pixels, int x, int y, int width, int height) {
        return x >= width || y >= height ? 0 : pixels[y * width + x] >>> 24;
    }

    private static int lit(int pixel, int light) {
        int odd = (pixel & 0xFF00FF) * light >>> 8 & 0xFF00FF;
        int green = (pixel >>> 8 & 0xFF) * light & 0xFF00;
        return pixel & 0xFF000000 | odd | green;
    }
}
