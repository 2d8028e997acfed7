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

/** The shadow that puts a thing on the ground: soft, cut out, hatched or rubbed, as the look has it. */
final class Shadow {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 46;

    private Shadow() {}

    static Cel cel(Look look, double roll) {
        int side = roll == 0 ? HEIGHT : WIDTH;
        var picture = new BufferedImage(WIDTH, side, BufferedImage.TYPE_INT_ARGB_PRE);
        var sheet = new Sheet(picture);
        sheet.brush.translate(WIDTH / 2.0, side / 2.0);
        sheet.brush.rotate(roll);
        paint(sheet.brush, look);
        sheet.brush.dispose();
        marks(sheet, look);
        return Cel.of(picture, WIDTH / 2.0, side / 2.0);
    }

    private static void paint(Graphics2D brush, Look look) {
        Color dark = switch (look) {
            case FLAT -> new Color(0x23, 0x2A, 0x55, 74);
            case NOIR -> new Color(0x05, 0x05, 0x08, 215);
            case BLUEPRINT -> new Color(0x0C, 0x24, 0x54, 190);
            case CHALK -> new Color(0x12, 0x17, 0x16, 190);
            case WATERCOLOUR -> new Color(0x3E, 0x3C, 0x66, 120);
            case PENCIL -> new Color(0x30, 0x30, 0x36, 150);
            default -> new Color(0x26, 0x24, 0x2E, 132);
        };
        boolean crisp = look == Look.FLAT || look == Look.MARKER;
        var shape = new Ellipse2D.Double(-WIDTH / 2.0, -HEIGHT / 2.0, WIDTH, HEIGHT);
        brush.setPaint(crisp ? dark : soft(dark));
        brush.fill(shape);
    }

    private static RadialGradientPaint soft(Color dark) {
        var middle = new Point2D.Double(0, 0);
        Color half = Sheet.alpha(dark, dark.getAlpha() * 3 / 5);
        return new RadialGradientPaint(
                middle,
                WIDTH / 2f,
                middle,
                new float[] {0, 0.55f, 1},
                new Color[] {dark, half, Sheet.alpha(dark, 0)},
                CycleMethod.NO_CYCLE,
                ColorSpaceType.SRGB,
                AffineTransform.getScaleInstance(1, (double) HEIGHT / WIDTH));
    }

    /** Drawn looks hatch their shadows. */
    private static void marks(Sheet sheet, Look look) {
        if (look != Look.PENCIL && look != Look.INK && look != Look.CHALK) {
            return;
        }
        int[] pixels = sheet.pixels();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % sheet.width;
            int y = i / sheet.width;
            int stay = look == Look.CHALK ? Texture.DUST.share(x, y) : 150 + (Texture.HATCH.share(x, y) * 106 >> 8);
            pixels[i] = all(pixels[i], look == Look.PENCIL ? stay * stay >> 8 : stay);
        }
    }

    private static int all(int pixel, int share) {
        int odd = (pixel & 0xFF00FF) * share >>> 8 & 0xFF00FF;
        int even = (pixel >>> 8 & 0xFF00FF) * share & 0xFF00FF00;
        return odd | even;
    }
}
