package app.shotloom.node.pipeline.animatic.prop.creature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Feet do not slip, and come off the ground in the order of their gait. */
class GaitsTest {
    @Test
    void aFootOnTheGroundStaysWhereItIs() {
        double stride = Manner.WALK.stride();
        for (double cycle = 0.02; cycle < 0.3; cycle += 0.02) {
            double here = Gaits.walk(cycle).forward[2] + cycle * stride;
            double next = Gaits.walk(cycle + 0.01).forward[2] + (cycle + 0.01) * stride;
            assertThat(next).isCloseTo(here, within(1e-6));
        }
    }

    @Test
    void aWalkerHasTwoFeetOnTheGroundAndAGallopIsInTheAirForAWhile() {
        int aloft = 0;
        for (double cycle = 0; cycle < 1; cycle += 0.05) {
            assertThat(down(Gaits.walk(cycle))).isGreaterThanOrEqualTo(2);
            aloft += down(Gaits.gallop(cycle)) == 0 ? 1 : 0;
        }
        assertThat(aloft).isPositive();
    }

    private static int down(Pose pose) {
        int down = 0;
        for (double up : pose.up) {
            down += up <= 1e-9 ? 1 : 0;
        }
        return down;
    }
}
