package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;

/** Colour arithmetic: mixing on the palette, and CIELAB (D65, 2°) for what the eye calls a colour. */
public final class Hues {
    public static final Color PAPER = new Color(0xF5F0E4);
    public static final Color INK = new Color(0x2A2B31);

    private Hues() {}

    /** From a to b by a share of 0 to 1; keeps the alpha of a. */
    public static Color mix(Color a, Color b, double share) {
        return new Color(
                channel(a.getRed(), b.getRed(), share),
                channel(a.getGreen(), b.getGreen(), share),
                channel(a.getBlue(), b.getBlue(), share),
                a.getAlpha());
    }

    /** The product of two colours, as of a tinted light on a thing, by a share of 0 to 1. */
    public static Color lit(Color thing, Color light, double share) {
        var product = new Color(
                thing.getRed() * light.getRed() / 255,
                thing.getGreen() * light.getGreen() / 255,
                thing.getBlue() * light.getBlue() / 255);
        return mix(thing, product, share);
    }

    public static Color faded(Color color, double opacity) {
        return new Color(
                color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(color.getAlpha() * opacity));
    }

    /** An illustration's bright screen colour as a wash on this paper. */
    public static Color washed(Color color) {
        double grey = (0.3 * color.getRed() + 0.59 * color.getGreen() + 0.11 * color.getBlue()) / 255;
        var soft = mix(color, new Color((float) grey, (float) grey, (float) grey), 0.16);
        return mix(soft, PAPER, 0.08 + 0.10 * (1 - grey));
    }

    /** L from 0 to 100, a and b around 0. */
    public static double[] lab(Color color) {
        double r = linear(color.getRed());
        double g = linear(color.getGreen());
        double b = linear(color.getBlue());
        double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
        double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    /** The nearest colour a screen can show. */
    public static Color ofLab(double lightness, double a, double b, int alpha) {
        double y = (lightness + 16) / 116;
        double x = cube(y + a / 500) * 0.95047;
        double z = cube(y - b / 200) * 1.08883;
        double luminance = cube(y);
        return new Color(
                coded(3.2406 * x - 1.5372 * luminance - 0.4986 * z),
                coded(-0.9689 * x + 1.8758 * luminance + 0.0415 * z),
                coded(0.0557 * x - 0.2040 * luminance + 1.0570 * z),
                alpha);
    }

    private static int channel(int a, int b, double share) {
        return Math.clamp(Math.round(a + (b - a) * share), 0, 255);
    }

    private static double linear(int coded) {
        double value = coded / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int coded(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.clamp(Math.round(value * 255), 0, 255);
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }

    private static double cube(double value) {
        return value > 0.206893 ? value * value * value : (value - 16.0 / 116) / 7.787;
    }
}
