package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Graphite: grainy lines drawn twice, tone by hatching, and only a breath of colour where somebody asked for one. */
final class PencilHand extends Hand {
    private static final Color GRAPHITE = new Color(0x34, 0x35, 0x3B, 235);
    private static final Color SOFT = new Color(0x3C, 0x3D, 0x44, 150);
    private static final Color FAR = new Color(0x45, 0x46, 0x4C, 175);
    private static final Color TONE = new Color(0x4A, 0x4B, 0x52, 170);
    private static final Color PAPER = new Color(0xF4F1EA);

    private final Ribbon outer;
    private final Ribbon inner;
    private final Wobble again;

    PencilHand(Touch touch) {
        super(touch);
        outer = new Ribbon(line * 2.6, 0.5, 0.5, seed);
        inner = new Ribbon(line * 0.95, 0.5, 0.5, seed);
        again = new Wobble(wobble.amplitude() * 2.4, wobble.wavelength() * 2.2, seed + 77);
    }

    @Override
    Color paint(Color color, boolean asked) {
        double[] lab = Hues.lab(color);
        double kept = kept(lab, asked);
        double chroma = 0.06 + 0.66 * kept;
        double light = Noise.mix(66 + lab[0] * 0.29, 30 + lab[0] * 0.66, kept);
        return Hues.ofLab(Math.min(95, light), lab[1] * chroma, lab[2] * chroma + 1.5 * (1 - kept), color.getAlpha());
    }

    @Override
    void settle(Sheet sheet) {
        sheet.eachDrawn((pixel, x, y) -> Sheet.mixed(pixel, 0x6A6B72, Texture.TOOTH.share(x, y) >> 4));
    }

    @Override
    void contour(Sheet sheet, Outline outline) {
        sheet.fill(outer.along(outline.path(wobble)), Texture.TOOTH.in(behind ? FAR : GRAPHITE));
        sheet.fill(inner.along(outline.path(again)), Texture.TOOTH.in(SOFT));
    }

    @Override
    void area(Sheet sheet, Outline outline) {
        Path2D path = outline.path(wobble);
        double[] lab = Hues.lab(outline.color());
        double kept = kept(lab, outline.patch().asked());
        Color paint = paint(outline.color(), outline.patch().asked());
        sheet.fill(path, Hues.mix(paint, PAPER, 0.45 * (1 - kept)));
        if (outline.size() > line * 2 && kept > 0.5) {
            sheet.fill(path, Texture.HATCH.in(Sheet.alpha(Hues.ofLab(Math.max(12, lab[0] - 14), lab[1], lab[2], 255), 190)));
        } else if (outline.size() > line * 2) {
            tone(sheet, path, lab[0]);
        }
        if (outline.size() > line * 1.2) {
            sheet.fill(inner.along(path), Texture.TOOTH.in(behind ? SOFT : GRAPHITE));
        }
    }

    private static void tone(Sheet sheet, Path2D path, double light) {
        if (light < 26) {
            sheet.fill(path, Texture.TOOTH.in(GRAPHITE));
        } else if (light < 48) {
            sheet.fill(path, Texture.CROSSHATCH.in(TONE));
        } else if (light < 66) {
            sheet.fill(path, Texture.HATCH.in(SOFT));
        } else if (light < 80) {
            sheet.fill(path, Texture.HATCH_LIGHT.in(SOFT));
        }
    }

    @Override
    void glaze(Sheet sheet, Outline outline) {
        boolean dark = Hues.lab(outline.color())[0] < 50;
        Path2D path = outline.path(wobble);
        sheet.fill(path, dark ? Texture.HATCH.in(SOFT) : Sheet.alpha(PAPER, outline.color().getAlpha()));
    }

    @Override
    void finish(Sheet sheet) {
        int[] pixels = sheet.pixels();
        int reach = shading ? reach(sheet) : 0;
        for (int y = 0; y < sheet.height && reach > 0; y++) {
            for (int x = 0; x < sheet.width; x++) {
                int index = y * sheet.width + x;
                if (pixels[index] >>> 24 != 0 && sheet.alpha(pixels, x + reach, y + reach) < 128) {
                    int share = (Texture.HATCH.share(x, y) * 150 >> 8) + (Texture.TOOTH.share(x, y) >> 3);
                    pixels[index] = Sheet.mixed(pixels[index], 0x4A4B52, Math.min(200, share));
                }
            }
        }
    }
}
