package app.shotloom.node.pipeline.animatic.ink;

import app.shotloom.node.brief.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/**
 * The shadows that put things on the ground: dark and narrow where they touch it, and thrown softly to the lower right,
 * away from the light; cut out, hatched or rubbed, as the look has it. Drawn in a few widths, so that hatching stays as
 * fine as everywhere else.
 */
public final class Shadow {
    private static final double STEP = 1.25;
    private static final double NARROWEST = 24;
    private static final double WIDEST = 1400;
    /** How much wider than the thing the shadow is, and how far its middle lies aside, in widths of the thing. */
    private static final double SPREAD = 1.36;
    private static final double ASIDE = 0.10;
    private final Look look;
    private final double roll;
    private final Map<Double, Cel> drawn = new HashMap<>();

    Shadow(Look look, double roll) {
        this.look = look;
        this.roll = roll;
    }

    /** The width in which a shadow for this width is drawn, in pixels. */
    public double drawn(double width) {
        double step = Math.rint(Math.log(Math.clamp(width, NARROWEST, WIDEST) / NARROWEST) / Math.log(STEP));
        return NARROWEST * Math.pow(STEP, step);
    }

    /**
     * Anchored where the middle of the thing touches the ground.
     *
     * @param width of the thing, in pixels
     * @param steepness how far below the horizon it stands, in frame heights: from high up, shadows are rounder
     */
    public Cel cel(double width, double steepness) {
        return drawn.computeIfAbsent(drawn(width), wide -> draw(wide, Math.clamp(steepness * 0.30, 0.08, 0.5)));
    }

    private Cel draw(double thing, double flatness) {
        double wide = thing * SPREAD;
        double high = wide * flatness;
        int width = (int) Math.ceil(roll == 0 ? wide : wide * 1.1);
        int height = (int) Math.ceil(roll == 0 ? high : wide * 1.1);
        var sheet = new Sheet(new BufferedImage(width + 2, height + 2, BufferedImage.TYPE_INT_ARGB_PRE));
        var middle = new Point2D.Double(width / 2.0 + 1, height / 2.0 + 1);
        sheet.brush.translate(middle.getX(), middle.getY());
        sheet.brush.rotate(roll);
        Color dark = color();
        if (look == Look.FLAT || look == Look.MARKER) {
            sheet.fill(ellipse(-thing * ASIDE * 0.5, thing * 1.06, high * 0.72), dark);
        } else {
            cast(sheet.brush, 0, wide, high, Sheet.alpha(dark, dark.getAlpha() * 3 / 8));
            cast(sheet.brush, -thing * ASIDE, thing * 1.04, high * 0.46, dark);
        }
        sheet.brush.dispose();
        marks(sheet);
        double lower = high * 0.10;
        return Cel.of(
                sheet.picture,
                middle.getX() - thing * ASIDE * Math.cos(roll) + lower * Math.sin(roll),
                middle.getY() - thing * ASIDE * Math.sin(roll) - lower * Math.cos(roll));
    }

    private Color color() {
        return switch (look) {
            case FLAT -> new Color(0x23, 0x2A, 0x55, 66);
            case NOIR -> new Color(0x05, 0x05, 0x08, 215);
            case BLUEPRINT -> new Color(0x0C, 0x24, 0x54, 190);
            case CHALK -> new Color(0x12, 0x17, 0x16, 190);
            case WATERCOLOUR -> new Color(0x3E, 0x38, 0x5C, 100);
            case PENCIL -> new Color(0x30, 0x30, 0x36, 140);
            case MARKER -> new Color(0x2A, 0x28, 0x30, 84);
            case INK -> new Color(0x2A, 0x24, 0x2A, 104);
        };
    }

    private static void cast(Graphics2D brush, double x, double width, double height, Color dark) {
        brush.setPaint(soft(x, width, height / width, dark));
        brush.fill(ellipse(x, width, height));
    }

    private static Ellipse2D ellipse(double x, double width, double height) {
        return new Ellipse2D.Double(x - width / 2, -height / 2, width, height);
    }

    private static RadialGradientPaint soft(double x, double width, double flatness, Color dark) {
        var middle = new Point2D.Double(x, 0);
        Color half = Sheet.alpha(dark, dark.getAlpha() * 3 / 5);
        return new RadialGradientPaint(
                middle,
                (float) width / 2f,
                middle,
                new float[] {0, 0.55f, 1},
                new Color[] {dark, half, Sheet.alpha(dark, 0)},
                CycleMethod.NO_CYCLE,
                ColorSpaceType.SRGB,
                AffineTransform.getScaleInstance(1, flatness));
    }

    /** Drawn looks hatch their shadows. */
    private void marks(Sheet sheet) {
        if (look != Look.PENCIL && look != Look.INK && look != Look.CHALK) {
            return;
        }
        int[] pixels = sheet.pixels();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % sheet.width;
            int y = i / sheet.width;
            int stay = look == Look.CHALK ? Texture.DUST.share(x, y) : 160 + (Texture.HATCH.share(x, y) * 96 >> 8);
            pixels[i] = all(pixels[i], look == Look.PENCIL ? stay * stay >> 8 : stay);
        }
    }

    private static int all(int pixel, int share) {
        int odd = (pixel & 0xFF00FF) * share >>> 8 & 0xFF00FF;
        int even = (pixel >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
        return odd | even;
    }
}
