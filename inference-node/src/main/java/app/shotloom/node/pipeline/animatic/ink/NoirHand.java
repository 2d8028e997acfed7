package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Black, white and one grey: deep shadow on the side away from the light, a rim of light on the other. */
final class NoirHand extends Hand {
    private static final Color BLACK = new Color(0x0E, 0x0F, 0x12);
    private static final Color PALE = new Color(0xB9, 0xB9, 0xB4, 190);

    private final Ribbon outer;
    private final Ribbon inner;

    NoirHand(Touch touch) {
        super(touch);
        outer = new Ribbon(line * 2.8, 0.5, 0.3, seed);
        inner = new Ribbon(line * 1.0, 0.3, 0.4, seed);
    }

    @Override
    Color paint(Color color, boolean asked) {
        double[] lab = Hues.lab(color);
        double kept = kept(lab, asked);
        double chroma = asked ? 0.95 : 0.03 + 0.45 * kept;
        double light = asked ? Math.clamp(lab[0] * 0.9, 24, 88) : behind ? 7 + lab[0] * 0.56 : step(lab[0]);
        return Hues.ofLab(light, lab[1] * chroma, lab[2] * chroma, color.getAlpha());
    }

    /** Towards black, grey or white, with a little of what lay between. */
    private static double step(double light) {
        double level = light < 40 ? 7 : light < 70 ? 40 : 86;
        return level + (light - 55) * 0.10;
    }

    @Override
    void settle(Sheet sheet) {
        sheet.eachDrawn((pixel, x, y) -> Sheet.lit(pixel, 236 + (Texture.GRANULES.share(x, y) >> 4)));
    }

    @Override
    void contour(Sheet sheet, Outline outline) {
        sheet.fill(outer.along(outline.path(wobble)), BLACK);
    }

    @Override
    void area(Sheet sheet, Outline outline) {
        Path2D path = outline.path(wobble);
        Color color = paint(outline.color(), outline.patch().asked());
        sheet.fill(path, color);
        if (outline.size() > line * 1.2) {
            boolean dark = Hues.lab(color)[0] < 24;
            sheet.fill(inner.along(path), dark ? Hues.faded(PALE, 0.5) : BLACK);
        }
    }

    @Override
    void finish(Sheet sheet) {
        int[] pixels = sheet.pixels();
        int reach = shading ? reach(sheet) * 2 : 0;
        int rim = Math.max(2, (int) Math.round(line * 2.2));
        for (int y = 0; y < sheet.height && reach > 0; y++) {
            for (int x = 0; x < sheet.width; x++) {
                int index = y * sheet.width + x;
                if (pixels[index] >>> 24 != 0) {
                    if (sheet.alpha(pixels, x + reach, y + reach / 2) < 128) {
                        pixels[index] = Sheet.mixed(pixels[index], 0x0E0F12, 168);
                    } else if (sheet.alpha(pixels, x - rim, y - rim / 2) < 128 && sheet.alpha(pixels, x - 1, y - 1) > 128) {
                        pixels[index] = Sheet.mixed(pixels[index], 0xF4F2EA, 190);
                    }
                }
            }
        }
    }
}
