package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Brush pen and colour washes: lines from thick to thin, the darkest areas spotted black, hatching in the shade. */
final class InkHand extends Hand {
    private static final Color LINE = Hues.faded(Hues.INK, 0.94);
    private static final Color DETAIL = Hues.faded(Hues.INK, 0.74);
    private static final int SHADE = 0x4A4A66;

    private final Ribbon outer;
    private final Ribbon inner;

    InkHand(Touch touch) {
        super(touch);
        outer = new Ribbon(line * 2.5, 0.5, 0.35, seed);
        inner = new Ribbon(line * 0.95, 0.35, 0.4, seed);
    }

    @Override
    Color paint(Color color, boolean asked) {
        double[] lab = Hues.lab(color);
        return lab[0] < 20 && !asked ? Hues.mix(color, Hues.INK, 0.7) : color;
    }

    @Override
    void settle(Sheet sheet) {
        sheet.eachDrawn((pixel, x, y) -> Sheet.lit(pixel, Math.min(256, 262 - (Texture.GRANULES.share(x, y) >> 4))));
    }

    @Override
    void contour(Sheet sheet, Outline outline) {
        sheet.fill(outer.along(outline.path(wobble)), LINE);
    }

    @Override
    void area(Sheet sheet, Outline outline) {
        Path2D path = outline.path(wobble);
        sheet.fill(path, paint(outline.color(), outline.patch().asked()));
        if (outline.size() > line * 1.2) {
            sheet.fill(inner.along(path), DETAIL);
        }
    }

    @Override
    void finish(Sheet sheet) {
        int[] pixels = sheet.pixels();
        int reach = shading ? reach(sheet) : 0;
        int[] granules = Texture.GRANULES.tile();
        int[] strokes = Texture.HATCH.tile();
        for (int y = 0; y < sheet.height; y++) {
            for (int x = 0, index = y * sheet.width; x < sheet.width; x++, index++) {
                if (pixels[index] >>> 24 != 0) {
                    int place = (y & 255) << 8 | x & 255;
                    pixels[index] = Sheet.lit(pixels[index], Math.min(256, 260 - (granules[place] >> 4)));
                    if (reach > 0 && sheet.alpha(pixels, x + reach, y + reach) < 128) {
                        pixels[index] = Sheet.mixed(pixels[index], SHADE, 34 + (strokes[place] * 78 >> 8));
                    }
                }
            }
        }
    }
}
