package app.shotloom.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShotNumberTest {

    @Test
    void countsLikeASlate() {
        assertThat(ShotNumber.of(1, 0)).isEqualTo("1A");
        assertThat(ShotNumber.of(3, 25)).isEqualTo("3Z");
        assertThat(ShotNumber.of(3, 26)).isEqualTo("3AA");
        assertThat(ShotNumber.of(12, 27 * 26)).isEqualTo("12AAA");
    }
}
