package app.shotloom.node.pipeline.animatic.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has become of a thing is seen, and stays. */
class StatesTest {
    @Test
    void aBiteTakesSomethingAwayAndStaysTaken() {
        int whole = Pictures.area(Pictures.shown("cookie", "").cel());
        int bitten = Pictures.area(Pictures.shown("cookie", "is=condition:bitten:1").cel());
        int later = Pictures.area(Pictures.shown("cookie", "is=condition:bitten:1 t=3").cel());
        int again = Pictures.area(Pictures.shown("cookie", "is=condition:bitten:1 is=condition:bitten:1").cel());
        assertThat(bitten).isLessThan((int) (whole * 0.95));
        assertThat(later).isEqualTo(bitten);
        assertThat(again).isLessThan((int) (bitten * 0.97));
    }

    @ParameterizedTest
    @CsvSource({
        "vase, broken", "cake, cut", "cucumber, sliced", "snowman, melted", "fish, frozen", "house, burnt", "tree, burning", "dog, wet",
        "car, dirty", "paper, crumpled", "t shirt, folded", "envelope, torn", "balloon, deflated", "balloon, popped", "rose, wilted",
        "car, rusted", "banana, rotten", "lamp, lit", "car, exploded", "chair, fallen", "apple, eaten", "door, open", "window, open",
        "refrigerator, open", "laptop, closed", "tumbler glass, empty", "ghost, disappears"
    })
    void aStateIsSeenMoreTheFartherItHasCome(String noun, String state) {
        var before = Pictures.shown(noun, "").cel();
        var half = Pictures.shown(noun, "is=condition:" + state + ":0.5:" + (state.equals("closed") ? "open" : "none")).cel();
        var whole = Pictures.shown(noun, "is=condition:" + state + ":1:" + (state.equals("closed") ? "open" : "none")).cel();
        assertThat(Pictures.difference(before, whole)).as("whole").isGreaterThan(0.06);
        assertThat(Pictures.difference(half, whole)).as("half to whole").isGreaterThan(0.02);
    }

    @ParameterizedTest
    @CsvSource({"wooden", "glass", "golden", "stone", "leather", "paper", "metal", "brick"})
    void materialsAreToldApart(String material) {
        var made = Pictures.shown("teapot", "material=" + material).cel();
        for (String other : new String[] {"wooden", "glass", "golden", "stone", "leather", "paper", "metal", "brick"}) {
            if (!other.equals(material)) {
                var otherwise = Pictures.shown("teapot", "material=" + other).cel();
                assertThat(Pictures.difference(made, otherwise)).as(other).isGreaterThan(0.15);
            }
        }
    }

    @Test
    void whatVanishesIsGone() {
        assertThat(Pictures.area(Pictures.shown("ghost", "is=presence:disappears:1").cel())).isZero();
    }

    @Test
    void whatTurnsIntoSomethingElseIsThatInTheEnd() {
        var chicken = Pictures.shown("egg", "is=form:chicken:1").cel();
        assertThat(Pictures.difference(Pictures.shown("egg", "").cel(), chicken)).isGreaterThan(0.5);
        assertThat((double) chicken.inked().width).isNotCloseTo(Pictures.shown("egg", "").cel().inked().width, within(8.0));
    }
}
