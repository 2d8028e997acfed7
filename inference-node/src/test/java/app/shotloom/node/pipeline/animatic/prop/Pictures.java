package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;

/** The props of the tests, loaded once, and their pixels. What is asked of them is written as in {@link PropSheet}. */
final class Pictures {
    static final Props PROPS = load();

    private Pictures() {}

    private static Props load() {
        try {
            return PropSheet.props(Path.of("target", "animatic-cache"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model model(String noun, String asked) {
        return PROPS.of(PropSheet.subject(noun, asked), 0);
    }

    static Puppet puppet(String noun, String asked) {
        return model(noun, asked).puppet(new Model.Workbench(Pen.forHeight(360, 7), 150, color -> color, 7));
    }

    static Shown shown(String noun, String asked) {
        return puppet(noun, asked).shown(PropSheet.moment(asked));
    }

    /** Pixels that are wholly drawn and of a kind. */
    static int count(Cel cel, IntPredicate kind) {
        int count = 0;
        for (int pixel : cel.pixels()) {
            count += pixel >>> 24 > 180 && kind.test(pixel & 0xFFFFFF) ? 1 : 0;
        }
        return count;
    }

    static int area(Cel cel) {
        return count(cel, pixel -> true);
    }

    /** The share of two drawings' places that is not alike, by their anchors. */
    static double difference(Cel a, Cel b) {
        int different = 0;
        int all = 1;
        int shiftX = (int) Math.round(b.anchorX() - a.anchorX());
        int shiftY = (int) Math.round(b.anchorY() - a.anchorY());
        for (int y = -200; y < 600; y++) {
            for (int x = -200; x < 800; x++) {
                int one = pixel(a, x, y);
                int other = pixel(b, x + shiftX, y + shiftY);
                boolean drawn = one >>> 24 > 100 || other >>> 24 > 100;
                all += drawn ? 1 : 0;
                different += drawn && far(one, other) ? 1 : 0;
            }
        }
        return (double) different / all;
    }

    private static int pixel(Cel cel, int x, int y) {
        return x < 0 || y < 0 || x >= cel.width() || y >= cel.height() ? 0 : cel.pixels()[y * cel.width() + x];
    }

    private static boolean far(int a, int b) {
        Color one = new Color(a, true);
        Color other = new Color(b, true);
        return Math.abs(one.getRed() - other.getRed())
                        + Math.abs(one.getGreen() - other.getGreen())
                        + Math.abs(one.getBlue() - other.getBlue())
                        + Math.abs(one.getAlpha() - other.getAlpha())
                > 60;
    }
}
