package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.BlockingReport.Box;
import app.shotloom.node.pipeline.animatic.direction.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseShotsTest {
    @ParameterizedTest
    @CsvSource({"medium, 1.2", "medium-close-up, 1.8", "close-up, 2.6", "extreme-close-up, 4"})
    void theCloserTheShotTheLargerThePerson(String size, double atLeast) {
        Place man = new Shot(2).with(1, "man").framed(size).staged(16 / 9.0, 7).at("man", 1);
        assertThat(man.height()).isGreaterThan(atLeast);
    }

    @ParameterizedTest
    @CsvSource({"medium-close-up, 1.3", "close-up, 2", "extreme-close-up, 3"})
    void anUprightFrameIsFilledToo(String size, double atLeast) {
        Place man = new Shot(2).with(1, "man").framed(size).staged(9 / 16.0, 7).at("man", 1);
        assertThat(man.height()).isGreaterThan(atLeast);
    }

    @Test
    void inAnUprightFrameThingsAreNotAtItsLowerEdge() {
        Place cup = new Shot(2).with(1, "cup", "banana").staged(9 / 16.0, 7).at("cup", 1);
        assertThat(cup.base()).isLessThan(0.82);
    }

    /** A crying person bends forward; the face stays in the frame. */
    @Test
    void aFaceShownCloseStaysInTheFrame() {
        var clip = Artist.draw(Artist.order("Extreme close-up of a woman crying in a kitchen.", 320, 180, 1));
        for (Box box : clip.subject("woman").boxes()) {
            assertThat(box.x() + box.width() / 2).isBetween(80, 240);
            assertThat(box.width()).isGreaterThan(120);
        }
    }

    @Test
    void whatIsOnATableIsCloseAndTheTableGoesOnBelow() {
        var clip = Artist.draw(Artist.order("Close-up of a cup of coffee on a table.", 320, 180, 1));
        Box cup = clip.blocking().subjects().getFirst().boxes().getFirst();
        assertThat(cup.height()).isGreaterThan(70);
        assertThat(cup.y()).isGreaterThan(1);
        Box table = clip.subject("table").boxes().getFirst();
        assertThat(table.y() + table.height()).isGreaterThanOrEqualTo(179);
    }
}
