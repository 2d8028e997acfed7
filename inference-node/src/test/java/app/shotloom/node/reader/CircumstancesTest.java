package app.shotloom.node.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.Effort;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircumstancesTest {
    @Test
    void takesApartWhatIsSaidBesideWhoDoesWhat() {
        Circumstances around = Circumstances.in(
                "A low-angle medium shot of @Mia, who waits left of a kiosk on a rainy night. \"Come!\" she shouts. The camera pans left. Film noir.", "", 5);

        assertThat(around.surroundings().time()).isEqualTo("night");
        assertThat(around.surroundings().weather()).isEqualTo("rain");
        assertThat(around.surroundings().style()).containsExactly("noir");
        assertThat(around.camera().size()).isEqualTo("medium");
        assertThat(around.camera().angle()).isEqualTo("low");
        assertThat(around.camera().moves()).singleElement().satisfies(move -> assertThat(move.move()).isEqualTo("pan-left"));
        assertThat(around.speech()).singleElement().satisfies(line -> assertThat(line.text()).isEqualTo("Come!"));
        assertThat(around.rest()).isEqualTo("@Mia, who waits left of a kiosk. she shouts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ",", "\"", "“", "a ", "the camera ", "@", "\n", ": ", "at 0:02 ", "in the ", "very ", "says \"x\" ", "(", "[0:01-0:02] ", "MIA: x\n", "zoom in ",
        "нет ", "\uD83D\uDC31", "\uD83D", "1:", "a a says ", "slow ", "camera, then ", "X ", "rain, ", "mood: ", "painting of ", "a\u200D", "- ",
    })
    void readsAnyTextInTime(String part) {
        String text = part.repeat(10_000 / part.length());

        assertThat(Effort.of(() -> Circumstances.in(text, text, 5))).isLessThan(Duration.ofMillis(300));
    }
}
