package app.shotloom.node.pipeline.animatic.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {

    private static Color graded(Color color, String... palette) {
        int[] pixels = {color.getRGB() & 0xFFFFFF};
        Objects.requireNonNull(Grade.to(List.of(palette))).apply(pixels);
        return new Color(pixels[0]);
    }

    @Test
    void greysTakeTheColourOutOfAPictureAndLeaveLightAndDark() {
        Color red = graded(new Color(0xC5302B), "#2a2b2c", "#8b8b8d");
        Color sky = graded(new Color(0xCFE4F7), "#2a2b2c", "#8b8b8d");
        assertThat(spread(red)).isLessThan(30);
        assertThat(spread(sky)).isLessThan(20);
        assertThat(sky.getGreen() - red.getGreen()).isGreaterThan(60);
    }

    @Test
    void aColourOfThePaletteStaysItself() {
        Color kept = graded(new Color(0x3C6CB8), "#3c6cb8", "#f2c933");
        assertThat(Math.abs(kept.getRed() - 0x3C) + Math.abs(kept.getGreen() - 0x6C) + Math.abs(kept.getBlue() - 0xB8)).isLessThan(24);
    }

    @Test
    void withoutAPaletteThereIsNothingToDo() {
        assertThat(Grade.to(List.of())).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void colourIsNeverStrongerThanBeforeInAGreyPalette(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var color = new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            assertThat(spread(graded(color, "#28282c", "#f5f3ec"))).as("%s", color).isLessThanOrEqualTo(spread(color) + 16);
        }
    }

    private static int spread(Color color) {
        int most = Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue()));
        return most - Math.min(color.getRed(), Math.min(color.getGreen(), color.getBlue()));
    }
}
