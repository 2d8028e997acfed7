package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.BlockingReport.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine says of its pictures agrees with the words. */
class BlockingTest {
    @ParameterizedTest
    @CsvSource({
        "a photo of a dog right of a teddy bear, teddy bear, dog",
        "a bicycle on the left of a car, bicycle, car",
        "a red kiosk to the left of a lamp, kiosk, lamp"
    })
    void leftStaysLeft(String prompt, String left, String right) {
        var clip = Artist.draw(prompt);
        assertThat(middle(clip.subject(left).boxes().getFirst()))
                .isLessThan(middle(clip.subject(right).boxes().getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        "a stop sign above a fork, stop sign, fork",
        "a bus below a toothbrush, toothbrush, bus",
        "a vase on a table, vase, table",
        "a cat under a table, table, cat"
    })
    void aboveStaysAbove(String prompt, String upper, String lower) {
        var clip = Artist.draw(prompt);
        Box above = clip.subject(upper).boxes().getFirst();
        Box below = clip.subject(lower).boxes().getFirst();
        assertThat(above.y() + above.height() / 2.0).isLessThan(below.y() + below.height() / 2.0);
    }

    @ParameterizedTest
    @CsvSource({
        "three balloons float over a castle, balloon, 3",
        "a photo of four giraffes, giraffe, 4",
        "two old men and five dogs, dog, 5",
        "a dozen oranges, orange, 12"
    })
    void everyInstanceIsASubject(String prompt, String label, int count) {
        var clip = Artist.draw(prompt);
        assertThat(clip.count(label)).isEqualTo(count);
        assertThat(clip.blocking().subjects()).allSatisfy(subject -> assertThat(subject.boxes()).isNotEmpty());
        assertThat(clip.blocking().subjects().stream().map(one -> one.id()).distinct()).hasSameSizeAs(clip.blocking().subjects());
    }

    @Test
    void whatAFigureBringsAlongIsInTheAccountToo() {
        var clip = Artist.draw("a woman plays a guitar");
        assertThat(clip.subject("guitar").boxes()).isNotEmpty();
        assertThat(clip.blocking().beats()).anySatisfy(beat -> assertThat(beat.object()).isEqualTo(clip.subject("guitar").id()));
    }

    @Test
    void boxesLieInTheFrameAndCoverFirstAndLast() {
        var clip = Artist.draw("a brown horse runs through a meadow, pan right");
        var boxes = clip.subject("horse").boxes();
        assertThat(boxes.getFirst().frame()).isZero();
        assertThat(boxes.getLast().frame()).isEqualTo(clip.frames().size() - 1);
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(640);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(360);
        });
    }

    @Test
    void theMoonIsSmallAndHighAndNobodyLeavesForIt() {
        var clip = Artist.draw("@Mia stands on the left, @Captain Osk on the right in a meadow at night, the moon in the sky, medium close-up");
        Box moon = clip.subject("moon").boxes().getFirst();
        assertThat(moon.height()).isLessThan(80);
        assertThat(moon.y() + moon.height()).isLessThan(120);
        for (String name : new String[] {"Mia", "Captain Osk"}) {
            Box person = clip.subject(name).boxes().getFirst();
            assertThat(person.width()).as(name + " is seen").isGreaterThan(100);
            assertThat(person.y()).as(name + "'s head is in the frame").isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"medium shot", "medium long shot", "wide shot"})
    void whatStandsBesideAPersonIsWhole(String size) {
        var clip = Artist.draw("an old man sits beside a blue boat on the beach, " + size);
        Box boat = clip.subject("boat").boxes().getFirst();
        assertThat(boat.y()).isPositive();
        assertThat(boat.x() + boat.width()).isLessThan(640);
        assertThat(boat.y() + boat.height()).isLessThan(360);
    }

    @Test
    void thoseBehindARunnerFollow() {
        var clip = Artist.draw("@Mia runs along the beach, two white dogs behind her");
        Box mia = clip.subject("Mia").boxes().getLast();
        assertThat(clip.blocking().subjects())
                .filteredOn(one -> one.label().equals("dog"))
                .hasSize(2)
                .allSatisfy(dog -> assertThat(middle(dog.boxes().getLast())).isLessThan(mia.x()));
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2.0;
    }
}
