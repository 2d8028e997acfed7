package app.shotloom.node.reader;

import static app.shotloom.node.reader.Reader.read;
import static app.shotloom.node.reader.Reader.relations;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small things that are the whole place of a shot, and small things that are not. */
class WorldsTest {
    @ParameterizedTest
    @CsvSource({
        "Two galleons sail in a cup of coffee, cup of coffee, galleon", "A city inside a bottle, bottle, city",
        "People walk on a cake, cake, person", "An elephant swims in a teacup, teacup, elephant",
    })
    void areThePlaceOfWhatIsFarHigher(String prompt, String setting, String subject) {
        Brief brief = read(prompt);
        assertThat(brief.setting()).isEqualTo(setting);
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly(subject);
        assertThat(brief.relations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A kitten in a box, kitten in box", "A goldfish in a bowl, goldfish in bowl", "A fork in a mug, fork in mug", "A hot dog on a pizza, hot dog on pizza", "A toy ship in a bottle, toy ship in bottle",
        "A man on a bench, man on bench",
    })
    void stayThingsToWhatFits(String prompt, String relation) {
        assertThat(relations(read(prompt))).containsExactly(relation);
        assertThat(read(prompt).subjects()).hasSize(2);
    }

    @Test
    void stayThingsWhereSomebodyUsesThem() {
        Brief brief = read("A giant holds a mug, and a ship is in the mug.");
        assertThat(brief.subjects()).extracting(Brief.Subject::label).contains("mug", "ship");
    }
}
