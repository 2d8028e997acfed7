package app.shotloom.render.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.render.RenderOptions;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.AspectRatio;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RenderSettingsTest {

    @ParameterizedTest
    @EnumSource(AspectRatio.class)
    void usesTheShapeOfTheShot(AspectRatio shape) {
        RenderSettings settings = RenderSettings.of(RenderOptions.USUAL, shape, List.of("animatic"), () -> 11);
        assertThat(settings.width()).isEqualTo(shape.width()).isEven();
        assertThat(settings.height()).isEqualTo(shape.height()).isEven();
        assertThat(settings.framesPerSecond()).isEqualTo(24);
    }

    @Test
    void followsTheSideThatWasGiven() {
        assertThat(sized(640, null).height()).isEqualTo(360);
        assertThat(sized(null, 360).width()).isEqualTo(640);
    }

    @ParameterizedTest
    @CsvSource({"100000, 720", "1280, 100000", "0, 720", "1281, 720", "-2, 720", ", 2147483646", "2147483646,"})
    void refusesSizesNoEncoderTakes(@Nullable Integer width, @Nullable Integer height) {
        assertThatThrownBy(() -> sized(width, height)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void refusesUnknownEnginesAndRates() {
        assertThatThrownBy(() -> RenderSettings.of(
                        new RenderOptions("vapour", null, null, null, null), AspectRatio.WIDE_16_9, List.of("animatic"), () -> 11))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("animatic");
        assertThatThrownBy(() -> RenderSettings.of(
                        new RenderOptions(null, null, null, null, 31), AspectRatio.WIDE_16_9, List.of("animatic"), () -> 11))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void keepsAnySeed() {
        RenderOptions options = new RenderOptions(null, Long.MIN_VALUE, null, null, null);
        assertThat(RenderSettings.of(options, AspectRatio.WIDE_16_9, List.of("animatic"), () -> 11).seed()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void stepsDownForEachDoublingOfATeamsOpenRenders() {
        assertThat(List.of(Priority.of(0), Priority.of(1), Priority.of(3), Priority.of(40), Priority.of(499)))
                .containsExactly(8, 7, 6, 3, 1);
    }

    private static RenderSettings sized(@Nullable Integer width, @Nullable Integer height) {
        return RenderSettings.of(
                new RenderOptions(null, null, width, height, null), AspectRatio.WIDE_16_9, List.of("animatic"), () -> 11);
    }
}
