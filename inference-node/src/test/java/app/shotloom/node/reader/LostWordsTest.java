package app.shotloom.node.reader;

import static app.shotloom.node.reader.Reader.beats;
import static app.shotloom.node.reader.Reader.read;
import static app.shotloom.node.reader.Reader.relations;
import static app.shotloom.node.reader.Reader.states;
import static app.shotloom.node.reader.Reader.subject;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that parsers take for something else: verbs for nouns, parts of one for places of another. */
class LostWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A chef in a hat and a waiter in a vest shake hands. | chef: shake hands; waiter: shake hands",
        "A goalkeeper high-fives a coach. | goalkeeper: high-five coach",
        "Two sailors arm-wrestle. | sailor: arm-wrestle",
        "Two sailors fist bump. | sailor: fist-bump",
        "A plumber jump-starts a van. | plumber: jump-start van",
        "A nurse spoon-feeds a patient. | nurse: spoon-feed patient",
        "A couple tango in a ballroom. | couple: tango",
        "Nora kicks a ball and her uncle catches it. | Nora: kick ball; uncle: catch ball",
        "A nun enters. Nora, leaning on a fence, waves to her. | nun: enter; Nora: lean; Nora: wave nun",
        "As soon as the bell rings, a pupil runs. | bell: ring; pupil: run"
    })
    void findsWhatIsDone(String prompt, String expected) {
        assertThat(beats(read(prompt))).containsExactly(expected.strip().split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A nurse taps a pilot on the shoulder. | nurse: tap pilot | on the shoulder",
        "A nurse kisses a pilot on his cheek. | nurse: kiss pilot | on his cheek",
        "A guard grabs a thief by the arm. | guard: grab thief | by the arm",
        "A guard looks a thief in the eye. | guard: look thief | in the eye"
    })
    void knowsWhereSomebodyIsTouched(String prompt, String beat, String where) {
        Brief brief = read(prompt);
        assertThat(beats(brief)).containsExactly(beat);
        assertThat(brief.beats().getFirst().manner()).containsExactly(where);
        assertThat(brief.relations()).isEmpty();
    }

    @Test
    void knowsWhatIsDoneToEachOther() {
        Brief brief = read("Two fencers lunge at each other.");
        assertThat(brief.subjects()).singleElement().extracting(Brief.Subject::count).isEqualTo(2);
        assertThat(brief.beats()).singleElement().satisfies(beat -> assertThat(beat.object()).isEqualTo(beat.subject()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A pupil sitting on the floor of a classroom writes. | classroom",
        "A goat runs through the house. | living room",
        "A goat sleeps in a hotel. | lobby",
        "A goat stands in front of a house. | studio"
    })
    void looksAtBuildingsFromWithinOrWithout(String prompt, String setting) {
        assertThat(read(prompt).setting()).isEqualTo(setting);
    }

    @Test
    void givesWingsToTheirLion() {
        Brief brief = read("A wolf with eagle wings soaring through the sky.");
        assertThat(subject(brief, "wolf").parts()).containsExactly(new Brief.Part("wings", "eagle"));
        assertThat(beats(brief)).containsExactly("wolf: soar");
        assertThat(brief.subjects()).hasSize(1);
    }

    @Test
    void takesOffTheCoatThatIsWorn() {
        Brief brief = read("Nora, a girl in a green coat, peels an orange and takes off her coat.");
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly("Nora", "orange");
        assertThat(subject(brief, "Nora").clothing()).isEqualTo("green coat");
        assertThat(states(brief)).contains("Nora without coat");
        assertThat(brief.caption()).contains("takes off a green coat");
    }

    @Test
    void climbsDownToWhereItIsSaid() {
        Brief brief = read("A boy is in a tree. He climbs down to the left of the tree.");
        assertThat(relations(brief)).containsExactly("boy in tree", "boy left-of tree");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Un chien court dans le parc. | Un chien court dans le parc", "El gato duerme en la silla. | El gato duerme en la silla",
        "Ein Hund l\u00e4uft durch den Wald. | Ein Hund l\u00e4uft durch den Wald", "\u72ac\u304c\u8d70\u308b | \u72ac\u304c\u8d70\u308b", "\ud83d\udc36 | \ud83d\udc36"
    })
    void saysWhatItDoesNotUnderstand(String prompt, String left) {
        Brief brief = read(prompt);
        assertThat(brief.subjects()).isEmpty();
        assertThat(brief.undepicted()).containsExactly(left);
    }

    @Test
    void readsWhatIsEnglishBesideOtherLanguages() {
        Brief brief = read("A goat sleeps in a park. Una ni\u00f1a corre por el parque.");
        assertThat(beats(brief)).containsExactly("goat: sleep");
        assertThat(brief.undepicted()).containsExactly("Una ni\u00f1a corre por el parque");
    }
}
