package app.shotloom.node.reader;

import static app.shotloom.node.reader.Reader.read;
import static app.shotloom.node.reader.Reader.subject;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What physics, colours and mixed creatures make of a shot, where the grammar alone does not say so. */
class PhenomenaTest {
    @Test
    void liquidsFloatInDropsWhereNothingWeighsAnything() {
        Brief brief = read("A cup of tea is tilted in the space station, and the liquid floats in all directions.");
        Brief.Subject drops = subject(brief, "floating liquid");
        assertThat(drops.color()).isEqualTo("brown");
        assertThat(brief.subjects()).hasSize(2);
        assertThat(brief.beats()).anyMatch(beat -> beat.subject().equals(drops.id()) && beat.action().equals("float"));
    }

    @ParameterizedTest
    @CsvSource({"An iron nail is placed on the surface of a bowl of water., sink", "A cork is placed on the surface of a bucket filled with water., bob"})
    void whatIsLaidOnWaterSwimsOrSinks(String prompt, String action) {
        Brief brief = read(prompt);
        assertThat(brief.beats()).extracting(Brief.Beat::action).contains(action);
        assertThat(brief.relations()).anyMatch(one -> one.relation() == Where.IN);
    }

    @Test
    void whatTheAirIsTakenFromCollapses() {
        Brief brief = read("Air is slowly extracted from a sealed plastic bottle.");
        assertThat(brief.states()).anyMatch(one -> one.subject().equals(subject(brief, "bottle").id()) && one.value().equals("deflated"));
        assertThat(brief.subjects()).noneMatch(one -> one.label().equals("air"));
    }

    @Test
    void aBallThatIsDroppedAndBouncesDoesSoAgainAndAgain() {
        Brief brief = read("A rubber ball is dropped from a height, showing the bounce of the ball on the hard floor.");
        assertThat(brief.beats()).singleElement().satisfies(beat -> assertThat(beat.action()).isEqualTo("bounce"));
    }

    @ParameterizedTest
    @CsvSource({"A plum ripens from green to purple., plum, green, purple", "A poster fades to white., poster, , white"})
    void coloursChangeWithAnyVerb(String prompt, String label, String from, String to) {
        Brief brief = read(prompt);
        Brief.State state = brief.states().stream().filter(one -> one.attribute().equals("color")).findFirst().orElseThrow();
        assertThat(state.subject()).isEqualTo(subject(brief, label).id());
        assertThat(state.value()).isEqualTo(to);
        assertThat(state.before()).isEqualTo(from);
        assertThat(brief.subjects()).hasSize(1);
    }

    @Test
    void aCreatureHasAllThatItIsSaidToHaveOfOthers() {
        Brief brief = read("A goat with the head of an owl, the wings of a bat, the body of a turtle, and the tail of a lizard, walking through a meadow.");
        assertThat(brief.subjects()).hasSize(1);
        assertThat(subject(brief, "goat").parts())
                .containsExactly(new Brief.Part("head", "owl"), new Brief.Part("wings", "bat"), new Brief.Part("body", "turtle"), new Brief.Part("tail", "lizard"));
    }

    @Test
    void partsAreReadWhosesoever() {
        assertThat(subject(read("A creature with a zebra's body and an eagle's wings."), "creature").parts())
                .containsExactly(new Brief.Part("body", "zebra"), new Brief.Part("wings", "eagle"));
    }

    @Test
    void onlyAnimalsLendTheirParts() {
        assertThat(subject(read("A woman with the face of a doll."), "woman").parts()).noneMatch(part -> part.part().equals("wings"));
    }
}
