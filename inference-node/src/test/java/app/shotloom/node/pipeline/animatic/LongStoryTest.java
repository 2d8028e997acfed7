package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.animatic.direction.Player;
import org.junit.jupiter.api.Test;

/** A story of many parts: those of a later one come then, and nobody waits in a row. */
class LongStoryTest {
    @Test
    void thoseOfALaterPartComeThenAndGoWhenItIsOver() {
        var staged = new Shot(20).with(1, "girl", "fox", "house", "woman", "cup", "dog").in("meadow")
                .does("girl", "walk", null, 0, 4).does("girl", "meet", "fox", 4, 8).does("woman", "open", "house", 8, 12)
                .does("woman", "drink", "cup", 12, 16).does("girl", "wave", "dog", 16, 20).staged(16 / 9.0, 3);
        assertThat(staged.player("girl", 0).isPresent(1)).isTrue();
        assertThat(staged.player("fox", 0).isPresent(1)).isFalse();
        assertThat(staged.player("fox", 0).isPresent(6)).isTrue();
        assertThat(staged.player("woman", 0).isPresent(5)).isFalse();
        assertThat(staged.player("woman", 0).isPresent(10)).isTrue();
        assertThat(staged.player("dog", 0).isPresent(10)).isFalse();
        assertThat(staged.player("dog", 0).isPresent(18)).isTrue();
        for (double time = 0; time < 20; time += 2) {
            double now = time;
            long present = staged.direction().players().stream().filter(player -> player.isPresent(now)).map(Player::actor).count();
            assertThat(present).as("at %.0f s", time).isBetween(1L, 5L);
        }
    }

    @Test
    void inAShortOneEverybodyIsThereFromTheStart() {
        var staged = new Shot(4).with(1, "man", "chair", "dog").does("man", "read", null, 0, 2).does("dog", "bark", null, 2, 4).staged(16 / 9.0, 3);
        assertThat(staged.direction().players()).allMatch(player -> player.isPresent(0.1));
    }
}
