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
    void whatTurnsIntoAMaterialKeepsItsShape() {
        var spoon = Pictures.shown("spoon", "").cel();
        var sweet = Pictures.shown("spoon", "is=form:chocolate:1").cel();
        assertThat((double) sweet.inked().width).isCloseTo(spoon.inked().width, within(3.0));
        assertThat(Pictures.difference(spoon, sweet)).isGreaterThan(0.1);
    }

    @Test
    void aBudIsSmallBeforeItBlooms() {
        var bud = Pictures.shown("tulip", "is=condition:blooming:0").cel();
        var flower = Pictures.shown("tulip", "is=condition:blooming:1").cel();
        assertThat((double) bud.inked().height).isLessThan(flower.inked().height * 0.75);
    }

    @Test
    void aClosedUmbrellaIsAnotherDrawingThanAnOpenOne() {
        var closed = Pictures.shown("umbrella", "is=condition:closed:1").cel();
        var open = Pictures.shown("umbrella", "is=condition:closed:1 is=condition:open:1").cel();
        assertThat(Pictures.difference(closed, open)).isGreaterThan(0.2);
        assertThat(Pictures.difference(open, Pictures.shown("umbrella", "").cel())).isLessThan(0.02);
    }

    @Test
    void whatSinksIsSeenLessAndLess() {
        var early = Pictures.shown("anchor", "do=sink t=1").cel();
        var late = Pictures.shown("anchor", "do=sink t=4").cel();
        assertThat((double) late.inked().height).isLessThan(early.inked().height * 0.5);
    }

    @Test
    void thingsCanHavePartsOfAnimals() {
        var cello = Pictures.shown("cello", "").cel();
        assertThat(Pictures.difference(cello, Pictures.shown("cello", "part=ears:cat").cel())).isGreaterThan(0.02);
        assertThat(Pictures.model("creature", "part=body:kangaroo part=head:owl").isStandIn()).isFalse();
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
