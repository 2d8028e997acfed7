package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.direction.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/** Who goes where when. */
class MovementTest {
    private static final double WIDE = 16 / 9.0;

    @ParameterizedTest
    @EnumSource(
            value = Where.class,
            names = {"RIGHT_OF", "IN_FRONT_OF", "BEHIND", "ON", "UNDER", "NEXT_TO", "ABOVE", "IN"})
    void firstOneRelationHoldsThenTheOther(Where then) {
        for (long seed = 1; seed <= 3; seed++) {
            var staged = new Shot(4).with(1, "cat", "table").where("cat", Where.LEFT_OF, "table", 0, 2).where("cat", then, "table", 2, 4)
                    .does("cat", "run", null, 2, 4).staged(WIDE, seed);
            assertThat(RelationMatrixTest.holds(Where.LEFT_OF, staged.at("cat", 1.5), staged.at("table", 1.5), WIDE)).as("left first, seed %d", seed).isTrue();
            assertThat(RelationMatrixTest.holds(then, staged.at("cat", 3.95), staged.at("table", 3.95), WIDE)).as("%s then, seed %d: %s %s", then, seed, staged.at("cat", 3.95), staged.at("table", 3.95)).isTrue();
        }
    }

    @Test
    void whoIsOnTheWayArrivesOnTime() {
        var staged = new Shot(6).with(1, "dog", "car").where("dog", Where.LEFT_OF, "car", 0, 1).where("dog", Where.RIGHT_OF, "car", 4, 6).staged(WIDE, 2);
        assertThat(staged.at("dog", 0.95).right()).isLessThan(staged.at("car", 1).left());
        assertThat(staged.at("dog", 4.05).left()).isGreaterThan(staged.at("car", 4).right());
        double before = staged.at("dog", 1.2).x();
        assertThat(staged.at("dog", 2.5).x()).isGreaterThan(before);
    }

    @Test
    void whoEntersComesFromOutsideAndWhoLeavesIsGone() {
        var staged = new Shot(6).with(1, "man", "woman").does("man", "enter", null, 2, 4).does("woman", "leave", null, 3, 5).staged(WIDE, 3);
        assertThat(staged.player("man", 0).isPresent(1)).isFalse();
        assertThat(staged.player("man", 0).isPresent(3)).isTrue();
        assertThat(inside(staged.at("man", 4.5))).isTrue();
        assertThat(inside(staged.at("woman", 2))).isTrue();
        assertThat(staged.player("woman", 0).isPresent(5.5) && inside(staged.at("woman", 5.5))).isFalse();
    }

    @Test
    void whatIsHandedOverChangesHands() {
        var staged = new Shot(4).with(1, "man", "cup", "woman").does("man", "hand", "cup", "woman", 0, 4).staged(WIDE, 1);
        assertThat(near(staged.at("cup", 0.5), staged.at("man", 0.5))).isTrue();
        assertThat(distance(staged.at("cup", 0.5), staged.at("man", 0.5))).isLessThan(distance(staged.at("cup", 0.5), staged.at("woman", 0.5)));
        assertThat(distance(staged.at("cup", 3.5), staged.at("woman", 3.5))).isLessThan(distance(staged.at("cup", 3.5), staged.at("man", 3.5)));
    }

    @Test
    void whatIsThrownFliesToWhoCatchesIt() {
        var staged = new Shot(4).with(1, "man", "ball", "woman").does("man", "throw", "ball", "woman", 0, 3).staged(WIDE, 1);
        double start = distance(staged.at("ball", 0.3), staged.at("man", 0.3));
        assertThat(start).isLessThan(0.25);
        assertThat(distance(staged.at("ball", 3.6), staged.at("woman", 3.6))).isLessThan(distance(staged.at("ball", 3.6), staged.at("man", 3.6)));
        Place flying = staged.at("ball", 2);
        assertThat(flying.base()).isLessThan(staged.at("man", 2).base() - 0.1);
    }

    @Test
    void whatIsHeldGoesWithItsHolder() {
        var staged = new Shot(4).with(1, "man", "bottle", "car").does("man", "carry", "bottle", 0, 4).where("man", Where.LEFT_OF, "car", 0, 1)
                .where("man", Where.RIGHT_OF, "car", 2, 4).staged(WIDE, 1);
        for (double time : new double[] {0.5, 1.5, 3.5}) {
            assertThat(near(staged.at("bottle", time), staged.at("man", time))).isTrue();
        }
    }

    @Test
    void whoSitsGetsUpFromTheSeat() {
        var staged = new Shot(4).with(1, "woman", "couch").where("woman", Where.ON, "couch", 0, 2).does("woman", "sit", null, 0, 2)
                .does("woman", "get up", null, 2, 3).does("woman", "sweep", null, 3, 4).staged(WIDE, 2);
        assertThat(staged.at("woman", 1).x()).isCloseTo(staged.at("couch", 1).x(), within(0.2));
        assertThat(Math.abs(staged.at("woman", 3.8).x() - staged.at("couch", 3.8).x())).isGreaterThan(staged.at("couch", 3.8).width() * 0.4);
    }

    @Test
    void theChaserStaysBehindTheChased() {
        var staged = new Shot(4).with(1, "dog", "cat").does("dog", "chase", "cat", 0, 4).does("cat", "run", null, 0, 4).staged(WIDE, 4);
        for (double time : new double[] {0.5, 2, 3.5}) {
            assertThat(staged.at("dog", time).x()).isLessThan(staged.at("cat", time).x());
        }
        assertThat(staged.at("dog", 3.5).x()).isGreaterThan(staged.at("dog", 0.5).x());
    }

    @Test
    void thoseWhoHugAreCloseAndThoseWhoFightAreApart() {
        var hug = new Shot(3).with(1, "man", "woman").does("man", "hug", "woman", 0, 3).staged(WIDE, 1);
        var fight = new Shot(3).with(1, "man", "boy").does("man", "fight", "boy", 0, 3).staged(WIDE, 1);
        double close = Math.abs(hug.at("man", 1).x() - hug.at("woman", 1).x()) / hug.at("man", 1).height();
        double apart = Math.abs(fight.at("man", 1).x() - fight.at("boy", 1).x()) / fight.at("man", 1).height();
        assertThat(close).isLessThan(0.3);
        assertThat(apart).isGreaterThan(0.38).isLessThan(0.7);
    }

    private static boolean inside(Place place) {
        return place.x() > 0 && place.x() < WIDE;
    }

    private static boolean near(Place thing, Place holder) {
        return distance(thing, holder) < holder.height() * 0.6;
    }

    private static double distance(Place a, Place b) {
        return Math.hypot(a.x() - b.x(), (a.top() + a.base() - b.top() - b.base()) / 2);
    }
}
