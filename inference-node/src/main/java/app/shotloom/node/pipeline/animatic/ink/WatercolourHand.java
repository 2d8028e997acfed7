package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Wet washes: soft edges laid twice, pigment that gathers at the rim and in the grain, and a thin pencil line. */
final class WatercolourHand extends Hand {
    private static final Color PAPER = new Color(0xFBF8F0);
    private static final Color PENCIL = new Color(0x4B, 0x44, 0x48, 175);
    private static final Color GRAIN = new Color(0x30, 0x2C, 0x3C, 44);

    private final Wobble loose;
    private final Wobble looser;
    private final Ribbon thin;

    WatercolourHand(Touch touch) {
        super(touch);
        loose = new Wobble(wobble.amplitude() * 1.7, wobble.wavelength() * 1.3, seed + 3);
        looser = new Wobble(wobble.amplitude() * 2.6, wobble.wavelength() * 2.1, seed + 11);
        thin = new Ribbon(line * 1.0, 0.45, 0.5, seed);
    }

    @Override
    Color paint(Color color, boolean asked) {
        double[] lab = Hues.lab(color);
        double more = asked ? 1.25 : behind ? 1.10 : 1.2;
        return Hues.ofLab(Math.min(97, lab[0] * 0.97 + 3), lab[1] * more, lab[2] * more, color.getAlpha());
    }

    @Override
    void settle(Sheet sheet) {
        sheet.eachDrawn((pixel, x, y) -> {
            int cloud = Texture.GRANULES.share(x / 4 + 30, y / 4 + 70);
            int wet = Sheet.mixed(pixel, 0xFBF8F0, Math.clamp(140 - cloud, 0, 80));
            return Sheet.mixed(wet, 0x39406A, Texture.GRANULES.share(x, y) >> 5);
        });
    }

    @Override
    void contour(Sheet sheet, Outline outline) {
        Color color = paint(outline.color(), outline.patch().asked());
        sheet.line(outline.path(loose), line * 2.2, Sheet.alpha(color, 90));
        sheet.fill(thin.along(outline.path(wobble)), Texture.TOOTH.in(PENCIL));
    }

    @Override
    void area(Sheet sheet, Outline outline) {
        Path2D path = outline.path(wobble);
        Color color = paint(outline.color(), outline.patch().asked());
        Color pale = Hues.mix(color, PAPER, behind ? 0.24 : 0.10);
        sheet.fill(path, pale);
        if (outline.size() > line * 4) {
            sheet.fill(outline.path(looser), Sheet.alpha(color, 96));
            sheet.fill(outline.path(loose), Texture.GRANULES.in(GRAIN));
            Color rim = Hues.mix(color, new Color(0x2A2440), 0.38);
            sheet.line(path, line * 2.6, Sheet.alpha(rim, 54));
            sheet.line(path, line * 1.1, Sheet.alpha(rim, 96));
        }
        if (outline.size() > line * 1.6) {
            sheet.fill(thin.along(path), Texture.TOOTH.in(PENCIL));
        }
    }

    @Override
    void finish(Sheet sheet) {
        int[] pixels = sheet.pixels();
        int reach = shading ? reach(sheet) : 0;
        for (int y = 0; y < sheet.height; y++) {
            for (int x = 0; x < sheet.width; x++) {
                int index = y * sheet.width + x;
                if (pixels[index] >>> 24 != 0) {
                    pixels[index] = settled(sheet, pixels, x, y, reach);
                }
            }
        }
    }

    private static int settled(Sheet sheet, int[] pixels, int x, int y, int reach) {
        int pixel = pixels[y * sheet.width + x];
        int bloom = Texture.GRANULES.share(x / 3 + 90, y / 3 + 40);
        pixel = Sheet.mixed(pixel, 0xFBF8F0, Math.max(0, 100 - bloom) >> 2);
        if (reach == 0) {
            return pixel;
        }
        int shade = 0;
        for (int step = 1; step <= 3; step++) {
            int away = reach * step / 2;
            shade += sheet.alpha(pixels, x + away, y + away) < 128 ? 1 : 0;
        }
        return shade == 0 ? pixel : Sheet.mixed(pixel, 0x5A5C8C, 22 * shade);
    }
}
