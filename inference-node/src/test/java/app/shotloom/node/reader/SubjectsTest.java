package app.shotloom.node.reader;

import static app.shotloom.node.reader.Reader.read;
import static app.shotloom.node.reader.Reader.subject;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who and what is there, how many, and what it is like. */
class SubjectsTest {
    @ParameterizedTest
    @CsvSource({
        "two foxes, fox, 2, ANIMAL", "a pair of lanterns, lantern, 2, THING", "12 boats, boat, 12, THING", "several goats, goat, 4, ANIMAL",
        "a flock of gulls, gull, 7, ANIMAL", "one mule, mule, 1, ANIMAL", "three plumbers, plumber, 3, PERSON", "a violin, violin, 1, THING",
        "dozens of balloons, balloon, 24, THING", "five benchs, bench, 5, THING", "a pair of scissors, scissors, 1, THING", "a nurse, nurse, 1, PERSON",
        "a tv remote, tv remote, 1, THING", "two wine glasses, wine glass, 2, THING", "a computer mouse, computer mouse, 1, THING",
        "a toy elephant, toy elephant, 1, THING", "three sheep, sheep, 3, ANIMAL", "four people, person, 4, PERSON"
    })
    void countsOfAnyKind(String prompt, String label, int count, Brief.Kind kind) {
        Brief.Subject subject = subject(read("a photo of " + prompt), label);
        assertThat(subject.count()).isEqualTo(count);
        assertThat(subject.kind()).isEqualTo(kind);
    }

    @Test
    void bindsWhatDescribesToItsNoun() {
        Brief brief = read("A green teapot and a red plum beside a tiny wooden ladder");
        assertThat(subject(brief, "teapot").color()).isEqualTo("green");
        assertThat(subject(brief, "plum").color()).isEqualTo("red");
        assertThat(subject(brief, "ladder").size()).isEqualTo("tiny");
        assertThat(subject(brief, "ladder").material()).isEqualTo("wooden");
        assertThat(brief.subjects()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"The piano is white, piano, white", "A scarf that is orange lies on a chair, scarf, orange", "Two cows are brown, cow, brown"})
    void bindsAColourAfterTheVerb(String prompt, String label, String color) {
        assertThat(subject(read(prompt), label).color()).isEqualTo(color);
    }

    @Test
    void readsMaterialAfterTheVerb() {
        assertThat(subject(read("The fence is made of bamboo."), "fence").material()).isEqualTo("bamboo");
        assertThat(read("The fence is made of bamboo.").subjects()).hasSize(1);
    }

    @Test
    void dressesPeople() {
        Brief brief = read("An elderly woman in a purple coat and a man wearing a straw hat are waiting for the bus");
        assertThat(subject(brief, "woman").clothing()).isEqualTo("purple coat");
        assertThat(subject(brief, "woman").age()).isEqualTo("elderly");
        assertThat(subject(brief, "man").clothing()).isEqualTo("straw hat");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        Brief brief = read("a tram on a street, no people and no cars; a boy without a hat");
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly("tram", "boy");
        assertThat(brief.absent()).contains("people", "cars", "hat");
    }

    @ParameterizedTest
    @CsvSource({
        "A horse with the wings of a swan gallops, horse, wings, swan", "a cat with a peacock's tail, cat, tail, peacock",
        "A dog with the ears of a rabbit and the trunk of an elephant, dog, trunk, elephant"
    })
    void joinsParts(String prompt, String label, String part, String of) {
        assertThat(subject(read(prompt), label).parts()).contains(new Brief.Part(part, of));
        assertThat(read(prompt).subjects()).hasSize(1);
    }

    @Test
    void keepsANameOnePersonThroughout() {
        Brief brief = read("A young girl named Clara feeds a goat. Later Clara milks it, and the girl smiles.");
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly("girl", "goat");
        assertThat(Reader.beats(brief)).contains("girl: feed goat", "girl: milk goat", "girl: smile");
    }

    @Test
    void knowsTheCast() {
        CastMember mia = Reader.member("Mia Lopez");
        Brief brief = read("@Mia Lopez hands a letter to a postman, then she waves", 6, mia);
        assertThat(brief.subjects().getFirst().characterId()).isEqualTo(mia.characterId());
        assertThat(Reader.beats(brief)).containsExactly("Mia Lopez: hand letter to postman", "Mia Lopez: wave");
    }

    @ParameterizedTest
    @CsvSource({
        "A man reads in a library, library", "Three camels cross the desert, desert", "courtyard, courtyard", "An octopus hides, underwater",
        "A cellist plays on the rooftop, rooftop", "a red umbrella, studio", "A shark circles a diver, underwater"
    })
    void findsTheSetting(String prompt, String setting) {
        assertThat(read(prompt).setting()).isEqualTo(setting);
    }

    @Test
    void aPlaceToldApartIsAThing() {
        Brief brief = read("a red barn left of a tree");
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly("barn", "tree");
        assertThat(brief.setting()).isEqualTo("studio");
    }

    @Test
    void keepsWhatTheArtistDrawsBy() {
        Brief brief = read("A tall old fat man and a striped cat near a sundial and a wooden door");
        assertThat(subject(brief, "man").age()).isEqualTo("old");
        assertThat(subject(brief, "man").size()).isEqualTo("tall");
        assertThat(subject(brief, "man").traits()).contains("fat");
        assertThat(subject(brief, "cat").traits()).contains("striped");
        assertThat(subject(brief, "door").material()).isEqualTo("wooden");
        assertThat(subject(brief, "sundial").kind()).isEqualTo(Brief.Kind.THING);
    }

    @ParameterizedTest
    @CsvSource({
        "A dozen eggs in a basket, egg, 12", "Half a dozen geese cross a road, goose, 6", "A few sheep graze, sheep, 3", "The twins laugh, twin, 2", "Hundreds of bees fly, bee, 20"
    })
    void countsByTheDozen(String prompt, String label, int count) {
        assertThat(subject(read(prompt), label).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "Tom's dog barks, dog", "Anna's red coat hangs on a hook, coat;hook", "Nobody is in the classroom; a globe turns, globe", "The queen's crown lies on a cushion, crown;cushion",
        "No cars but a lone tram on the street, tram", "A man takes a photo of a tower, man;tower"
    })
    void leavesOutWhoIsOnlyNamed(String prompt, String labels) {
        assertThat(read(prompt).subjects()).extracting(Brief.Subject::label).containsExactlyInAnyOrder(labels.split(";"));
    }

    @Test
    void tellsAPartsColourFromAPersons() {
        Brief brief = read("A woman whose hair is red feeds the pigeons.");
        assertThat(subject(brief, "woman").color()).isNull();
        assertThat(subject(brief, "woman").traits()).contains("red hair");
    }
}
