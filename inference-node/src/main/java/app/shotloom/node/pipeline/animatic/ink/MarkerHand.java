package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Layout markers: streaked tone that does not quite meet the fineliner, cool greys beside few colours, white left. */
final class MarkerHand extends Hand {
    private static final Color LINE = new Color(0x17, 0x18, 0x1C, 245);
    private static final Color WHITE = new Color(0xFBFAF6);
    private static final Color OVERLAP = new Color(0x20, 0x24, 0x30, 96);

    private final Ribbon outer;
    private final Wobble broad;

    MarkerHand(Touch touch) {
        super(touch);
        outer = new Ribbon(line * 2.9, 0.72, 0.12, seed);
        broad = new Wobble(wobble.amplitude() * 1.8, wobble.wavelength() * 1.6, seed + 5);
    }

    @Override
    Color paint(Color color, boolean asked) {
        double[] lab = Hues.lab(color);
        double chroma = Math.hypot(lab[1], lab[2]);
        if (asked || chroma > 24) {
            double more = asked ? 1.12 : 1.0;
            return Hues.ofLab(lab[0], lab[1] * more, lab[2] * more, color.getAlpha());
        }
        double grey = Math.rint(lab[0] / 11) * 11;
        return Hues.ofLab(Math.clamp(grey, 8, 97), lab[1] * 0.45 - 0.6, lab[2] * 0.6 - 2.4, color.getAlpha());
    }

    @Override
    void settle(Sheet sheet) {
        sheet.eachDrawn((pixel, x, y) -> Sheet.mixed(pixel, 0x596273, Texture.STREAKS.share(x, y) * 46 >> 8));
    }

    @Override
    void contour(Sheet sheet, Outline outline) {
        sheet.fill(outer.along(outline.path(wobble)), LINE);
    }

    @Override
    void area(Sheet sheet, Outline outline) {
        Path2D path = outline.path(wobble);
        Color color = paint(outline.color(), outline.patch().asked());
        if (outline.size() < line * 9) {
            sheet.fill(path, color);
        } else {
            sheet.fill(path, Hues.mix(color, WHITE, 0.62));
            Path2D tone = new Path2D.Double(outline.path(broad));
            tone.transform(AffineTransform.getTranslateInstance(line * 0.9, line * 0.7));
            var clip = sheet.brush.getClip();
            sheet.brush.clip(path);
            sheet.fill(tone, color);
            sheet.fill(tone, Texture.STREAKS.in(OVERLAP));
            sheet.brush.setClip(clip);
        }
        if (outline.size() > line * 1.2) {
            sheet.line(path, line * 0.75, LINE);
        }
    }

    @Override
    void finish(Sheet sheet) {
        int[] pixels = sheet.pixels();
        int reach = shading ? reach(sheet) : 0;
        for (int y = 0; y < sheet.height && reach > 0; y++) {
            for (int x = 0; x < sheet.width; x++) {
                int index = y * sheet.width + x;
                int away = reach + (x + y >> 4 & 3);
                if (pixels[index] >>> 24 != 0) {
                    if (sheet.alpha(pixels, x + away, y + away) < 128) {
                        pixels[index] = Sheet.mixed(pixels[index], 0x5C6472, 92);
                    } else if (sheet.alpha(pixels, x - away / 2, y - away / 2) < 128) {
                        pixels[index] = Sheet.mixed(pixels[index], 0xFDFCF8, 70);
                    }
                }
            }
        }
    }
}
