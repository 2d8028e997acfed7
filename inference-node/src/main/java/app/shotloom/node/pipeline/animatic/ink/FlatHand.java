package app.shotloom.node.pipeline.animatic.ink;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Cut paper: clean shapes of few tones, no outline but a thin edge of the shape's own colour, one crisp shadow. */
final class FlatHand extends Hand {
    FlatHand(Touch touch) {
        super(touch);
    }

    @Override
    Color paint(Color color, boolean asked) {
        double[] lab = Hues.lab(color);
        double more = asked ? 1.2 : 1.25;
        double light = asked ? lab[0] : Math.rint(lab[0] / 7) * 7;
        return Hues.ofLab(Math.clamp(light, 12, 97), lab[1] * more, lab[2] * more, color.getAlpha());
    }

    @Override
    void settle(Sheet sheet) {
        // cut paper has no marks
    }

    @Override
    void contour(Sheet sheet, Outline outline) {
        // areas end where they end
    }

    @Override
    void area(Sheet sheet, Outline outline) {
        Path2D path = outline.path(new Wobble(0, wobble.wavelength(), seed));
        Color color = paint(outline.color(), outline.patch().asked());
        sheet.fill(path, color);
        if (outline.size() > line * 3) {
            sheet.line(path, line * 0.6, Sheet.alpha(Hues.mix(color, new Color(0x20233A), 0.5), 120));
        }
    }

    @Override
    void finish(Sheet sheet) {
        int[] pixels = sheet.pixels();
        int reach = shading ? reach(sheet) * 3 / 2 : 0;
        for (int y = 0; y < sheet.height && reach > 0; y++) {
            for (int x = 0; x < sheet.width; x++) {
                int index = y * sheet.width + x;
                if (pixels[index] >>> 24 != 0 && sheet.alpha(pixels, x + reach, y + reach / 2) < 128) {
                    pixels[index] = Sheet.mixed(pixels[index], 0x232A55, 44);
                }
            }
        }
    }
}
