package app.shotloom.node.pipeline.animatic.prop;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Animals and things move in their own way. */
class MotionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"dog", "horse", "rabbit", "penguin", "spider", "bicycle", "car", "train", "soccer ball"})
    void feetAndWheelsGoByTheWayAndNotByTheClock(String noun) {
        var puppet = Pictures.puppet(noun, "");
        var here = puppet.shown(PropSheet.moment("speed=0.6 go=0.1 t=1")).cel();
        var later = puppet.shown(PropSheet.moment("speed=0.6 go=0.1 t=1")).cel();
        var farther = puppet.shown(PropSheet.moment("speed=0.6 go=0.32 t=1")).cel();
        assertThat(later).isSameAs(here);
        assertThat(Pictures.difference(here, farther)).isGreaterThan(0.005);
    }

    @ParameterizedTest
    @CsvSource({"dog, sit", "dog, sleep", "cat, groom", "horse, rear", "cow, graze", "lion, roar", "bird, fly", "duck, swim", "cat, pounce", "dog, dig"})
    void animalsShowWhatTheyDo(String noun, String action) {
        var model = Pictures.model(noun, "");
        assertThat(model.canShow(action)).isTrue();
        var doing = Pictures.shown(noun, "do=" + action + " t=0.7").cel();
        assertThat(Pictures.difference(Pictures.shown(noun, "t=0.7").cel(), doing)).isGreaterThan(0.03);
    }

    @Test
    void aGrazingHeadIsNearTheGround() {
        double standing = mouth("horse", "t=1");
        double grazing = mouth("horse", "do=graze t=1");
        assertThat(standing).isGreaterThan(0.55);
        assertThat(grazing).isLessThan(0.25);
    }

    private static double mouth(String noun, String asked) {
        return -Pictures.shown(noun, asked).anchors().get(Anchor.MOUTH).getY();
    }

    @Test
    void aBouncingBallIsFlatOnTheGroundAndRoundInTheAir() {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            double y = -Pictures.shown("basketball", "do=bounce t=" + i * 0.04).y();
            low = Math.min(low, y);
            high = Math.max(high, y);
        }
        assertThat(low).isBetween(-0.01, 0.1);
        assertThat(high).isGreaterThan(0.8);
    }

    @Test
    void borrowedPartsAreSeen() {
        var lion = Pictures.shown("lion", "").cel();
        var winged = Pictures.shown("lion", "part=wings:eagle").cel();
        var antlered = Pictures.shown("bear", "part=antlers:deer").cel();
        assertThat(Pictures.difference(lion, winged)).isGreaterThan(0.1);
        assertThat(Pictures.difference(Pictures.shown("bear", "").cel(), antlered)).isGreaterThan(0.03);
    }

    @Test
    void writingIsNeverMirrored() {
        var puppet = Pictures.puppet("glorp", "");
        assertThat(puppet.shown(PropSheet.moment("face=1")).cel()).isSameAs(puppet.shown(PropSheet.moment("face=-1")).cel());
    }

    @Test
    void theSameMomentGivesTheSamePixels() {
        String asked = "do=run t=0.4 speed=2 go=1.1 is=condition:wet:0.5 color=blue";
        assertThat(Pictures.shown("dog", asked).cel().pixels()).isEqualTo(Pictures.shown("dog", asked).cel().pixels());
    }
}
