package app.shotloom.node.pipeline.animatic.ink;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Look;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight hands: each its own, each telling the colours that somebody asked for. */
class LooksTest {
    private static final int SIZE = 240;

    private static Cel ball(Look look, Color color, boolean asked, long seed) {
        var patch = new Patch(new Ellipse2D.Double(-0.5, -1, 1, 1), color, asked);
        return Pen.of(look, 720, seed).cel(new Drawing(List.of(patch)), SIZE, 0, 0);
    }

    /** The mean colour of what is drawn, in CIELAB. */
    private static double[] mean(Cel cel) {
        long[] sum = new long[3];
        int count = 0;
        for (int pixel : cel.pixels()) {
            if (pixel >>> 24 == 255) {
                sum[0] += pixel >> 16 & 255;
                sum[1] += pixel >> 8 & 255;
                sum[2] += pixel & 255;
                count++;
            }
        }
        return Hues.lab(new Color((int) (sum[0] / count), (int) (sum[1] / count), (int) (sum[2] / count)));
    }

    private static double hue(double[] lab) {
        return Math.toDegrees(Math.atan2(lab[2], lab[1]));
    }

    private static double chroma(double[] lab) {
        return Math.hypot(lab[1], lab[2]);
    }

    @ParameterizedTest
    @EnumSource
    void aColourAskedForIsTold(Look look) {
        for (Color asked : List.of(new Color(0xC62828), new Color(0x2E8B3A), new Color(0xE5C21F))) {
            double[] drawn = mean(ball(look, asked, true, 7));
            double away = Math.abs(hue(drawn) - hue(Hues.lab(asked)));
            assertThat(Math.min(away, 360 - away)).as("hue of " + asked).isLessThan(look == Look.BLUEPRINT ? 75 : 30);
            assertThat(chroma(drawn)).as("chroma of " + asked).isGreaterThan(10);
        }
    }

    @ParameterizedTest
    @CsvSource({"INK", "MARKER", "WATERCOLOUR", "FLAT"})
    void lookWithColourKeepItWhole(Look look) {
        Color asked = new Color(0xC62828);
        assertThat(chroma(mean(ball(look, asked, true, 7)))).isGreaterThan(chroma(Hues.lab(asked)) * 0.6);
    }

    @ParameterizedTest
    @CsvSource({"PENCIL", "NOIR", "BLUEPRINT"})
    void lookWithoutColourTakesItFromWhatNobodyAskedFor(Look look) {
        Color brown = new Color(0x8A6A4A);
        double[] drawn = mean(ball(look, brown, false, 7));
        double[] grey = mean(ball(look, new Color(0x6E6E6E), false, 7));
        assertThat(Math.hypot(drawn[1] - grey[1], drawn[2] - grey[2])).isLessThan(9);
    }

    @Test
    void noTwoLooksAreAlike() {
        Map<Look, Cel> drawn = new EnumMap<>(Look.class);
        for (Look look : Look.values()) {
            drawn.put(look, ball(look, new Color(0x5C86B0), false, 7));
        }
        for (Look one : Look.values()) {
            for (Look other : Look.values()) {
                if (one != other) {
                    assertThat(difference(drawn.get(one), drawn.get(other))).as(one + " and " + other).isGreaterThan(2.5);
                }
            }
        }
    }

    /** Mean difference of the channels over the middle of both drawings. */
    private static double difference(Cel a, Cel b) {
        double sum = 0;
        int reach = SIZE / 2;
        for (int y = -SIZE + 5; y < -5; y++) {
            for (int x = -reach + 5; x < reach - 5; x++) {
                sum += difference(at(a, x, y), at(b, x, y));
            }
        }
        return sum / SIZE / SIZE;
    }

    private static int at(Cel cel, int x, int y) {
        return cel.pixels()[((int) cel.anchorY() + y) * cel.width() + (int) cel.anchorX() + x];
    }

    private static int difference(int a, int b) {
        return (Math.abs((a >> 16 & 255) - (b >> 16 & 255)) + Math.abs((a >> 8 & 255) - (b >> 8 & 255)) + Math.abs((a & 255) - (b & 255))) / 3;
    }

    @ParameterizedTest
    @EnumSource
    void aHandRepeatsItselfAndASecondOneDoesNot(Look look) {
        int[] first = ball(look, Color.ORANGE, false, 7).pixels();
        assertThat(ball(look, Color.ORANGE, false, 7).pixels()).isEqualTo(first);
        if (look != Look.FLAT) {
            assertThat(Arrays.equals(ball(look, Color.ORANGE, false, 8).pixels(), first)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSideAwayFromTheLightIsDarker(Look look) {
        Cel cel = ball(look, new Color(0xC9C9C9), false, 7);
        double lit = 0;
        double shaded = 0;
        for (int i = 0; i < 40; i++) {
            int along = i * 2 - 40;
            int inner = SIZE / 2 - 12 - Math.abs(along) / 4;
            double side = inner * Math.sqrt(0.5);
            lit += brightness(at(cel, (int) (-side + along * 0.3), (int) (-SIZE / 2.0 - side - along * 0.3)));
            shaded += brightness(at(cel, (int) (side + along * 0.3), (int) (-SIZE / 2.0 + side - along * 0.3)));
        }
        boolean glowing = look == Look.BLUEPRINT;
        assertThat(glowing ? lit < shaded : shaded < lit).isTrue();
    }

    private static int brightness(int pixel) {
        return (pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255);
    }

    @Test
    void aRolledPenTurnsItsDrawingsAboutTheirFeet() {
        var tall = new Drawing(List.of(new Patch(new Ellipse2D.Double(-0.05, -1, 0.1, 1), Color.RED)));
        Cel upright = Pen.of(Look.INK, 720, 7).cel(tall, SIZE, 0, 0);
        Cel rolled = Pen.of(Look.INK, 720, 7).rolled(Math.toRadians(90)).cel(tall, SIZE, 0, 0);
        assertThat(upright.inked().height).isGreaterThan(upright.inked().width * 4);
        assertThat(rolled.inked().width).isGreaterThan(rolled.inked().height * 4);
        assertThat(rolled.anchorX()).as("its feet are at its left").isLessThan(20);
    }

    @Test
    void theWordsChooseALookUnlessSomebodyHasChosen() {
        assertThat(Looks.of(null, List.of("watercolor painting"))).isEqualTo(Look.WATERCOLOUR);
        assertThat(Looks.of(Look.CHALK, List.of("watercolor painting"))).isEqualTo(Look.CHALK);
        assertThat(Looks.of(null, List.of("photorealistic"))).isEqualTo(Looks.USUAL);
    }
}
