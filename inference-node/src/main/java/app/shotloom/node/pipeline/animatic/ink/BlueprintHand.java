package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.Path2D;

/** White lines on blue, ruled hatching where it is dark, and a trace of the colour asked for. */
final class BlueprintHand extends Hand {
    private static final Color LINE = new Color(0xEA, 0xF2, 0xFB, 240);
    private static final Color FINE = new Color(0xDD, 0xEA, 0xF8, 150);
    private static final Color HATCH = new Color(0xDD, 0xEA, 0xF8, 84);

    BlueprintHand(Touch touch) {
        super(touch);
    }

    @Override
    Color paint(Color color, boolean asked) {
        double[] lab = Hues.lab(color);
        Color blue = Hues.ofLab(24 + lab[0] * 0.13, 8 - lab[0] * 0.05, -38 + lab[0] * 0.05, color.getAlpha());
        return Hues.mix(blue, color, asked ? 0.62 : 0.5 * kept(lab, false));
    }

    @Override
    Color line() {
        return LINE;
    }

    @Override
    void settle(Sheet sheet) {
        int square = Math.max(12, (int) Math.round(line * 26));
        sheet.eachDrawn((pixel, x, y) -> x % square == 0 || y % square == 0 ? Sheet.mixed(pixel, 0xDDEAF8, 34) : pixel);
    }

    @Override
    void contour(Sheet sheet, Outline outline) {
        sheet.line(outline.path(wobble), line * 2.6, LINE);
    }

    @Override
    void area(Sheet sheet, Outline outline) {
        Path2D path = outline.path(wobble);
        double light = Hues.lab(outline.color())[0];
        sheet.fill(path, paint(outline.color(), outline.patch().asked()));
        if (outline.size() > line * 5 && light < 58) {
            sheet.fill(path, (light < 34 ? Texture.HATCH : Texture.HATCH_LIGHT).in(HATCH));
        }
        if (outline.size() > line * 1.2) {
            sheet.line(path, Math.max(0.7, line * 0.55), outline.size() > line * 8 ? LINE : FINE);
        }
    }

    @Override
    void finish(Sheet sheet) {
        int[] pixels = sheet.pixels();
        int reach = shading ? reach(sheet) : 0;
        for (int y = 0; y < sheet.height && reach > 0; y++) {
            for (int x = 0; x < sheet.width; x++) {
                int index = y * sheet.width + x;
                if (pixels[index] >>> 24 != 0 && sheet.alpha(pixels, x + reach, y + reach) < 128) {
                    pixels[index] = Sheet.mixed(pixels[index], 0xDDEAF8, Texture.HATCH.share(x, y) * 88 >> 8);
                }
            }
        }
    }
}
