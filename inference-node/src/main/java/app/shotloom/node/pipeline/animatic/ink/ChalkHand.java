package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Chalk on a dark board: dusty lines drawn twice, areas rubbed in with the broad side. */
final class ChalkHand extends Hand {
    static final Color BOARD = new Color(0x2B, 0x33, 0x31);
    private static final Color CHALK = new Color(0xF3, 0xF0, 0xE6, 245);
    private static final Color SOFT = new Color(0xEE, 0xEB, 0xE0, 130);

    private static final Color DIM = new Color(0xEE, 0xEB, 0xE0, 185);

    private final Ribbon outer;
    private final Ribbon inner;
    private final Wobble again;

    ChalkHand(Touch touch) {
        super(touch);
        outer = new Ribbon(line * 3.4, 0.75, 0.4, seed);
        inner = new Ribbon(line * 1.5, 0.7, 0.5, seed);
        again = new Wobble(wobble.amplitude() * 2.2, wobble.wavelength() * 2, seed + 41);
    }

    @Override
    Color paint(Color color, boolean asked) {
        double[] lab = Hues.lab(color);
        double kept = kept(lab, asked);
        double more = 0.8 + 0.4 * kept;
        double light = Noise.mix(46 + lab[0] * 0.5, Math.clamp(lab[0] + 6, 34, 95), kept);
        Color pastel = Hues.ofLab(light, lab[1] * more, lab[2] * more, 255);
        double share = Noise.mix((0.20 + 0.0052 * lab[0]) * (behind ? 0.5 : 1), 0.92, kept);
        return Sheet.alpha(Hues.mix(BOARD, pastel, share), color.getAlpha());
    }

    @Override
    Color line() {
        return CHALK;
    }

    @Override
    void settle(Sheet sheet) {
        sheet.eachDrawn((pixel, x, y) -> Sheet.mixed(pixel, 0x9AA39C, Texture.GRANULES.share(x / 2, y / 2) * 30 >> 8));
    }

    @Override
    void contour(Sheet sheet, Outline outline) {
        sheet.fill(outer.along(outline.path(wobble)), Texture.DUST.in(behind ? DIM : CHALK));
        sheet.fill(inner.along(outline.path(again)), Texture.DUST.in(SOFT));
    }

    @Override
    void area(Sheet sheet, Outline outline) {
        Path2D path = outline.path(wobble);
        boolean asked = outline.patch().asked();
        sheet.fill(path, paint(outline.color(), asked));
        if (outline.size() > line * 4) {
            boolean vivid = kept(Hues.lab(outline.color()), asked) > 0.5;
            sheet.fill(path, Texture.RUBBING.in(Sheet.alpha(BOARD, vivid ? 64 : 120)));
        }
        if (outline.size() > line * 1.2) {
            sheet.fill(inner.along(path), Texture.DUST.in(behind ? SOFT : CHALK));
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
                    pixels[index] = Sheet.mixed(pixels[index], 0x2B3331, 50 + (Texture.RUBBING.share(x, y) >> 2));
                }
            }
        }
    }
}
