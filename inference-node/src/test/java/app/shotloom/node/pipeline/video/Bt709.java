package app.shotloom.node.pipeline.video;

/** 0xRRGGBB to 8-bit limited-range YCbCr, straight from the equations of Rec. ITU-R BT.709. */
final class Bt709 {

    private static final double KR = 0.2126;
    private static final double KB = 0.0722;

    private Bt709() {}

    static int luma(int rgb) {
        return (int) Math.round(16 + 219 * y(rgb));
    }

    static int blue(int rgb) {
        return (int) Math.round(128 + 224 * (part(rgb, 0) - y(rgb)) / (2 * (1 - KB)));
    }

    static int red(int rgb) {
        return (int) Math.round(128 + 224 * (part(rgb, 16) - y(rgb)) / (2 * (1 - KR)));
    }

    private static double y(int rgb) {
        return KR * part(rgb, 16) + (1 - KR - KB) * part(rgb, 8) + KB * part(rgb, 0);
    }

    private static double part(int rgb, int shift) {
        return (rgb >> shift & 0xFF) / 255.0;
    }
}
