package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.animatic.direction.Place;
import org.junit.jupiter.api.Test;

/** People who do something with each other: near enough, and what goes from one to the other in the right hand. */
class TogetherTest {
    private static final double WIDE = 16 / 9.0;

    @Test
    void whatIsTakenFromSomebodyWasInTheirHand() {
        var staged = new Shot(4).with(1, "boy", "ball", "girl").does("boy", "snatch", "ball", 0, 4).staged(WIDE, 1);
        assertThat(distance(staged, "ball", "girl", 0.5)).isLessThan(distance(staged, "ball", "boy", 0.5));
        assertThat(distance(staged, "ball", "boy", 3.5)).isLessThan(distance(staged, "ball", "girl", 3.5));
    }

    @Test
    void whatTwoCarryIsBetweenThemAndOffTheGround() {
        var staged = new Shot(4).with(2, "man").with(1, "couch").does("man", "lift", "couch", 0, 4).staged(WIDE, 1);
        double one = staged.player("man", 0).place(3.5).x();
        double other = staged.player("man", 1).place(3.5).x();
        Place couch = staged.at("couch", 3.5);
        assertThat(couch.x()).isBetween(Math.min(one, other), Math.max(one, other));
        assertThat(couch.base()).isLessThan(staged.player("man", 0).place(3.5).base() - 0.05);
        assertThat(staged.at("couch", 0.2).ground()).isNotNaN();
        assertThat(couch.ground()).isNaN();
    }

    @Test
    void whoIsMassagedIsNear() {
        var staged = new Shot(3).with(1, "man", "woman").does("man", "massage", null, 0, 3).staged(WIDE, 1);
        double apart = Math.abs(staged.at("man", 1).x() - staged.at("woman", 1).x()) / staged.at("man", 1).height();
        assertThat(apart).isLessThan(0.6);
    }

    @Test
    void whatTwoWorkOnIsBetweenThem() {
        var staged = new Shot(3).with(2, "man").with(1, "car").does("man", "wash", "car", 0, 3).staged(WIDE, 1);
        double one = staged.player("man", 0).place(1).x();
        double other = staged.player("man", 1).place(1).x();
        assertThat(staged.at("car", 1).x()).isBetween(Math.min(one, other), Math.max(one, other));
    }

    @Test
    void aCartIsPushedByTwoAndNotOneByTheOther() {
        var staged = new Shot(3).with(2, "man").with(1, "cart").does("man", "push", "cart", 0, 3).staged(WIDE, 1);
        double apart = Math.abs(staged.player("man", 0).place(1).x() - staged.player("man", 1).place(1).x());
        assertThat(apart / staged.at("man", 1).height()).isGreaterThan(0.15);
        assertThat(staged.direction().players()).hasSize(3);
    }

    @Test
    void whoHugsADogFillsTheFrameWithIt() {
        var staged = new Shot(3).with(1, "girl", "cat").does("girl", "hug", "cat", 0, 3).staged(WIDE, 1);
        assertThat(staged.at("girl", 1).height()).isGreaterThan(0.4);
    }

    @Test
    void whoRidesPiggybackGoesWhereTheOtherGoes() {
        var staged = new Shot(4).with(1, "man", "girl").does("man", "piggyback", "girl", 0, 4).staged(WIDE, 1);
        assertThat(staged.at("girl", 3.5).top()).isLessThan(staged.at("man", 3.5).top());
    }

    private static double distance(Shot.Staged staged, String one, String other, double seconds) {
        return Math.abs(staged.at(one, seconds).x() - staged.at(other, seconds).x());
    }
}
