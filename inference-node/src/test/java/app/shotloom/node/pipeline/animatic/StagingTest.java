package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.pipeline.animatic.direction.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where everybody stands: counted, between, pinned, and otherwise with another seed. */
class StagingTest {
    private static final double WIDE = 16 / 9.0;

    @ParameterizedTest
    @CsvSource({"1, apple", "2, elephant", "3, balloon", "4, giraffe", "5, dog", "6, chair", "7, bird", "8, cup", "9, bottle", "10, man", "11, orange", "12, car"})
    void eachOfSeveralCanBeCounted(int count, String noun) {
        for (double aspect : new double[] {WIDE, 1, 9 / 16.0, 2.39}) {
            for (long seed = 1; seed <= 3; seed++) {
                List<Place> all = new Shot(3).with(count, noun).staged(aspect, seed).all(1);
                assertThat(all).hasSize(count);
                for (Place place : all) {
                    double hidden = all.stream().filter(other -> other != place && other.depth() < place.depth()).mapToDouble(other -> common(place, other)).max().orElse(0);
                    assertThat(hidden / (place.width() * place.height())).as("hidden at %.2f, seed %d", aspect, seed).isLessThan(0.31);
                    assertThat(place.left()).isGreaterThan(-0.01);
                    assertThat(place.right()).isLessThan(aspect + 0.01);
                    assertThat(place.height()).isGreaterThan(0.05);
                }
            }
        }
    }

    @Test
    void betweenIsBetween() {
        for (long seed = 1; seed < 6; seed++) {
            var two = new Shot(3).with(1, "cat").with(2, "tree").where("cat", Where.BETWEEN, "tree").staged(WIDE, seed);
            double cat = two.at("cat", 1).x();
            assertThat((two.player("tree", 0).place(1).x() - cat) * (two.player("tree", 1).place(1).x() - cat)).isNegative();
            var three = new Shot(3).with(1, "dog", "car", "bench").where("dog", Where.BETWEEN, "car").where("dog", Where.BETWEEN, "bench").staged(WIDE, seed);
            double dog = three.at("dog", 1).x();
            assertThat((three.at("car", 1).x() - dog) * (three.at("bench", 1).x() - dog)).isNegative();
        }
    }

    @Test
    void aroundSurroundsIt() {
        var staged = new Shot(3).with(6, "man").with(1, "table").where("man", Where.AROUND, "table").staged(WIDE, 4);
        Place table = staged.at("table", 1);
        List<Place> men = java.util.stream.IntStream.range(0, 6).mapToObj(i -> staged.player("man", i).place(1)).toList();
        assertThat(men).anyMatch(man -> man.x() < table.left()).anyMatch(man -> man.x() > table.right());
        assertThat(men).anyMatch(man -> man.depth() > table.depth()).anyMatch(man -> man.depth() < table.depth());
    }

    @Test
    void severalOnOneThingShareItsRoom() {
        var staged = new Shot(3).with(1, "vase", "book", "table").where("vase", Where.ON, "table").where("book", Where.ON, "table")
                .where("book", Where.LEFT_OF, "vase").staged(WIDE, 2);
        assertThat(staged.at("book", 1).right()).isLessThan(staged.at("vase", 1).left() + 0.01);
        assertThat(staged.at("vase", 1).base()).isCloseTo(staged.at("book", 1).base(), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mouse,elephant", "cat,horse", "apple,table", "dog,giraffe"})
    void smallThingsAreSmallerButSeen(String pair) {
        String[] nouns = pair.split(",");
        var staged = new Shot(3).with(1, nouns).staged(WIDE, 3);
        assertThat(staged.at(nouns[0], 1).height()).isLessThan(staged.at(nouns[1], 1).height() * 0.85).isGreaterThan(0.08);
    }

    @Test
    void anotherSeedIsAnotherCompositionOfTheSameFacts() {
        var shot = new Shot(3).with(1, "dog", "table", "lamp").where("dog", Where.LEFT_OF, "table");
        List<Place> first = shot.staged(WIDE, 1).all(0);
        assertThat(shot.staged(WIDE, 1).all(0)).isEqualTo(first);
        assertThat(shot.staged(WIDE, 2).all(0)).isNotEqualTo(first);
        var free = new Shot(3).with(1, "dog", "table");
        boolean mirrored = free.staged(WIDE, 1).at("dog", 0).x() < free.staged(WIDE, 1).at("table", 0).x();
        boolean other = free.staged(WIDE, 2).at("dog", 0).x() < free.staged(WIDE, 2).at("table", 0).x();
        assertThat(mirrored).isNotEqualTo(other);
    }

    @Test
    void pinnedSpotsAreKeptToTheThousandth() {
        var staged = new Shot(6).with(1, "dog", "car").pinned("dog", 0, 0.25, 0.8, 0.2).pinned("dog", 3, 0.75, 0.9, 0.3).staged(WIDE, 5);
        Place start = staged.at("dog", 0);
        assertThat(start.x() / WIDE).isCloseTo(0.25, within(0.001));
        assertThat(start.base()).isCloseTo(0.8, within(0.001));
        Place end = staged.at("dog", 5.9);
        assertThat(end.x() / WIDE).isCloseTo(0.75, within(0.001));
        assertThat(end.base()).isCloseTo(0.9, within(0.001));
        assertThat(end.height()).isCloseTo(0.3, within(0.001));
    }

    @Test
    void aPlanHasEverybodyAtTheStartAndAfterEachMove() {
        Brief brief = new Shot(4).with(1, "dog", "table").where("dog", Where.LEFT_OF, "table", 0, 2)
                .where("dog", Where.IN_FRONT_OF, "table", 2, 4).brief();
        List<Brief.Spot> spots = Artist.RENDERER.planner().planned(brief, List.of(), new Composition(1280, 720, 0)).spots();
        assertThat(spots).filteredOn(spot -> spot.subject().equals("s1")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(spots).filteredOn(spot -> spot.subject().equals("s2")).hasSize(1);
        assertThat(spots).allMatch(spot -> !spot.pinned());
    }

    private static double common(Place a, Place b) {
        double wide = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double high = Math.min(a.base(), b.base()) - Math.max(a.top(), b.top());
        return wide > 0 && high > 0 ? wide * high : 0;
    }
}
