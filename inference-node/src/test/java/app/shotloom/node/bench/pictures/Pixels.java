package app.shotloom.node.bench.pictures;

/**
 * A decoded frame.
 *
 * @param rgb 0xRRGGBB, row by row from the top
 */
@SuppressWarnings("ArrayRecordComponent") // compared never
record Pixels(int width, int height, int[] rgb) {

    int at(int x, int y) {
        return rgb[y * width + x];
    }

    /** The largest difference of a channel between two frames at a pixel, 0 to 255. */
    int difference(Pixels other, int index) {
        int a = rgb[index];
        int b = other.rgb[index];
        int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        int blue = Math.abs((a & 255) - (b & 255));
        return Math.max(red, Math.max(green, blue));
    }

    /** Brightness of every pixel, 0 to 255. */
    int[] luma() {
        int[] luma = new int[rgb.length];
        for (int i = 0; i < luma.length; i++) {
            int p = rgb[i];
            luma[i] = (54 * (p >> 16 & 255) + 183 * (p >> 8 & 255) + 19 * (p & 255)) >> 8;
        }
        return luma;
    }
}
