package app.shotloom.node.pipeline.animatic.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shotloom.node.brief.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShadowTest {
    @ParameterizedTest
    @EnumSource(Look.class)
    void itIsDarkestUnderTheThingAndThrownToTheRight(Look look) {
        Cel cel = Pen.of(look, 360, 7).shadow().cel(200, 0.48);
        double foot = cel.anchorX();
        assertThat(foot).isLessThan(cel.width() / 2.0);
        assertThat(alpha(cel, foot)).isGreaterThan(alpha(cel, cel.width() - 14));
    }

    @Test
    void widthsNearEachOtherShareADrawing() {
        Shadow shadow = Pen.forHeight(360, 7).shadow();
        assertThat(shadow.cel(200, 0.48)).isSameAs(shadow.cel(204, 0.48));
        assertThat(200 / shadow.drawn(200)).isCloseTo(1, within(0.13));
    }

    @Test
    void fromHighUpItIsRounder() {
        Cel level = Pen.forHeight(360, 7).shadow().cel(200, 0.48);
        Cel high = Pen.forHeight(360, 7).shadow().cel(200, 0.76);
        assertThat(high.height()).isGreaterThan(level.height());
    }

    private static double alpha(Cel cel, double x) {
        double sum = 0;
        for (int y = 0; y < cel.height(); y++) {
            for (int i = -5; i <= 5; i++) {
                sum += cel.pixels()[y * cel.width() + (int) x + i] >>> 24;
            }
        }
        return sum;
    }
}
