package app.shotloom.shots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.shared.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShotDurationTest {

    @Test
    void readsSecondsWithPointOrComma() {
        assertThat(ShotDuration.of("2.5")).isEqualTo(Duration.ofMillis(2500));
        assertThat(ShotDuration.of(" 2,5 ")).isEqualTo(Duration.ofMillis(2500));
        assertThat(ShotDuration.text(Duration.ofSeconds(60))).isEqualTo("60");
        assertThat(ShotDuration.text(Duration.ofMillis(500))).isEqualTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.49", "60.001", "10000", "-3", "1e9", "1e999999999", "four", "", "NaN", "٣s"})
    void refusesWhatIsNoLengthOfAShot(String text) {
        assertThatThrownBy(() -> ShotDuration.of(text)).isInstanceOf(Refusal.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 10_000, Double.NaN, Double.POSITIVE_INFINITY, -1})
    void refusesNumbersOutOfBounds(double seconds) {
        assertThatThrownBy(() -> ShotDuration.of(seconds)).isInstanceOf(Refusal.Invalid.class);
    }
}
