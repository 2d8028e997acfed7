package app.shotloom.node.reader.caption;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.ContractSample;
import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CaptionTest {
    @Test
    void tellsTheWholeBriefWithTheSheets() throws IOException {
        Brief sample = new JsonMapper().readValue(new ContractSample("brief.v2").text(), Brief.class);
        var mia = new CastMember(
                "character",
                sample.subjects().getFirst().characterId(),
                "Mia",
                "A stubborn ten-year-old who collects lost umbrellas.",
                new Appearance("10", "slim", "light brown", "short black curls", "yellow raincoat, blue jeans, red boots", ""),
                List.of());

        assertThat(Caption.of(sample, List.of(mia))).isEqualTo(sample.caption());
        assertThat(sample.caption())
                .contains("Mia is 10 years old and slim, has light brown skin and short black curls and wears a yellow raincoat, blue jeans and red boots.")
                .contains("Mia waits to the left of a red kiosk, holding an umbrella, while two white gulls fly at the top of the picture.")
                .contains("Mia says: \"He said six o'clock.\"");
    }

    @Test
    void namesThingsThatOnlyAreThere() {
        Brief brief = Draft.blank(5).subjects(List.of(thing("s1", "bench", 1, null), thing("s2", "clock", 2, "old"))).brief();

        assertThat(Caption.of(brief, List.of())).isEqualTo("A shot of a bench and two old clocks.");
    }

    @Test
    void tellsWhatHappensInOrder() {
        Brief brief = Draft.blank(6)
                .subjects(List.of(animal("s1", "dog"), thing("s2", "table", 1, null), animal("s3", "cat")))
                .relations(List.of(
                        new Brief.Relation("s1", Where.LEFT_OF, "s2", 0, 3, ""),
                        new Brief.Relation("s1", Where.IN_FRONT_OF, "s2", 4, 6, "")))
                .beats(List.of(
                        beat("b1", "s1", "run", null, 2, 4), beat("b2", "s3", "watch", "s1", 2, 4), beat("b3", "s1", "catch", "s3", 5, 6)))
                .states(List.of(new Brief.State("s2", "color", "green", "red", 4.5, 5, "")))
                .brief();

        assertThat(Caption.of(brief, List.of()))
                .isEqualTo("A dog is to the left of a table. Then the dog runs and ends up in front of the table while a cat watches the dog. "
                        + "After that, the table turns from red to green. Finally, the dog catches the cat.");
    }

    @Test
    void leavesOutWhatAnActionSaysByItself() {
        Brief ride = Draft.blank(5)
                .subjects(List.of(person("s1", "man"), animal("s2", "horse")))
                .relations(List.of(new Brief.Relation("s1", Where.ON, "s2", 0, 5, "")))
                .beats(List.of(beat("b1", "s1", "ride", "s2", 0, 5)))
                .brief();

        assertThat(Caption.of(ride, List.of())).isEqualTo("A man rides a horse.");
        Brief left = Draft.of(ride).relations(List.of(new Brief.Relation("s1", Where.LEFT_OF, "s2", 0, 5, ""))).brief();
        assertThat(Caption.of(left, List.of())).contains("to the left of");
    }

    @Test
    void saysHandsOnlyOnceAndTellsTheTwoApart() {
        Brief brief = Draft.blank(5)
                .subjects(List.of(person("s1", "person"), thing("s2", "cup", 1, null), person("s3", "person")))
                .relations(List.of(
                        new Brief.Relation("s2", Where.HELD_BY, "s1", 0, 3, ""), new Brief.Relation("s2", Where.HELD_BY, "s3", 3, 5, "")))
                .beats(List.of(new Brief.Beat("b1", "s1", "hand", "s2", "s3", List.of(), 0, 4, "A person hands a cup to another person.")))
                .brief();

        assertThat(Caption.of(brief, List.of())).isEqualTo("One person hands a cup to the other.");
    }

    @Test
    void weavesInWhatBecomesOfThings() {
        Brief brief = Draft.blank(5)
                .subjects(List.of(person("s1", "girl"), thing("s2", "cookie", 1, null)))
                .beats(List.of(beat("b1", "s1", "bite", "s2", 0, 2), beat("b2", "s1", "smile", null, 2, 5)))
                .states(List.of(new Brief.State("s2", "condition", "bitten", null, 1, 2, "")))
                .brief();

        assertThat(Caption.of(brief, List.of())).isEqualTo("A girl bites a cookie, and from then on it is bitten. Then she smiles.");
    }

    @Test
    void putsThePrepositionOfTheWordsBeforeTheirNoun() {
        Brief brief = Draft.blank(5)
                .subjects(List.of(person("s1", "woman"), thing("s2", "table", 1, null), thing("s3", "water", 1, null)))
                .beats(List.of(
                        new Brief.Beat("b1", "s1", "sit", "s2", null, List.of(), 0, 5, "A woman sits at a table and drinks water."),
                        new Brief.Beat("b2", "s1", "drink", "s3", null, List.of(), 0, 5, "A woman sits at a table and drinks water.")))
                .brief();

        assertThat(Caption.of(brief, List.of())).isEqualTo("A woman sits at a table and drinks water.");
    }

    @Test
    void usesNoPronounThatCouldMeanAnother() {
        Brief brief = Draft.blank(6)
                .subjects(List.of(person("s1", "woman"), person("s2", "girl")))
                .beats(List.of(beat("b1", "s1", "hug", "s2", 0, 2), beat("b2", "s2", "laugh", null, 3, 6)))
                .brief();

        assertThat(Caption.of(brief, List.of())).isEqualTo("A woman hugs a girl. Then the girl laughs.");
    }

    @Test
    void letsSeveralActOnEachOther() {
        var ships = new Brief.Subject("s1", "pirate ship", Brief.Kind.THING, null, 2, null, null, null, null, List.of(), "", List.of());
        String words = "Two pirate ships battle each other as they sail.";
        Brief brief = Draft.blank(5)
                .subjects(List.of(ships))
                .beats(List.of(
                        new Brief.Beat("b1", "s1", "battle", "s1", null, List.of(), 0, 5, words),
                        new Brief.Beat("b2", "s1", "sail", null, null, List.of(), 0, 5, words)))
                .brief();

        assertThat(Caption.of(brief, List.of())).isEqualTo("Two pirate ships battle each other while they sail.");
    }

    @Test
    void tellsTwoOfOneNounApart() {
        Brief brief = Draft.blank(5)
                .subjects(List.of(thing("s1", "cup", 1, "green"), thing("s2", "cup", 1, "red")))
                .relations(List.of(new Brief.Relation("s1", Where.ON, "s2", 0, 5, "")))
                .states(List.of(new Brief.State("s2", "condition", "broken", null, 3, 3, "")))
                .brief();

        assertThat(Caption.of(brief, List.of())).contains("A green cup is on a red cup. Then the red cup is broken from then on.");
    }

    @Test
    void tellsWhereWhenAndHowItIsFilmed() {
        Brief brief = Draft.blank(4)
                .setting("snowy forest").time("night").weather("snow").light("moonlight").mood("eerie").style(List.of("noir", "cinematic"))
                .absent(List.of("people"))
                .camera(new Brief.Camera("long", true, "low", "wide", List.of(new Brief.Move("pan-left", 0, 2), new Brief.Move("zoom-in", 2, 4))))
                .brief();

        assertThat(Caption.of(brief, List.of()))
                .isEqualTo("A low-angle long shot through a wide-angle lens in a snowy forest at night in falling snow, lit by moonlight. There are no people. "
                        + "The camera first pans to the left, then zooms in. The mood is eerie. Style: film noir in black and white, cinematic.");
    }

    @ParameterizedTest
    @CsvSource({
        "apple, an apple", "hour, an hour", "unicorn, a unicorn", "umbrella, an umbrella", "old cup, an old cup", "one-eyed cat, a one-eyed cat",
        "European bird, a European bird", "X-ray, an X-ray", "8-year-old boy, an 8-year-old boy", "other dog, another dog", "uniform, a uniform",
        "uninvited guest, an uninvited guest", "house, a house",
    })
    void putsTheArticle(String words, String with) {
        assertThat(Inflection.withArticle(words)).isEqualTo(with);
    }

    @ParameterizedTest
    @CsvSource({
        "box, boxes", "child, children", "city, cities", "toy, toys", "fireman, firemen", "sheep, sheep", "leaf, leaves", "traffic light, traffic lights",
        "wine glass, wine glasses", "clocks, clocks", "lens, lenses", "vase, vases", "fish, fish", "dress, dresses", "German, Germans", "bus, buses", "sports ball, sports balls",
    })
    void formsPlurals(String one, String many) {
        assertThat(Inflection.plural(one)).isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource({"get up, gets up", "catch, catches", "carry, carries", "play, plays", "be, is", "have, has", "go, goes", "fix, fixes", "pick up, picks up"})
    void formsTheThirdPerson(String verb, String third) {
        assertThat(Inflection.third(verb)).isEqualTo(third);
    }

    private static Brief.Beat beat(String id, String subject, String action, String object, double from, double to) {
        return new Brief.Beat(id, subject, action, object, null, List.of(), from, to, "");
    }

    private static Brief.Subject thing(String id, String label, int count, String color) {
        return new Brief.Subject(id, label, Brief.Kind.THING, null, count, color, null, null, null, List.of(), "", List.of());
    }

    private static Brief.Subject person(String id, String label) {
        return new Brief.Subject(id, label, Brief.Kind.PERSON, null, 1, null, null, null, null, List.of(), "", List.of());
    }

    private static Brief.Subject animal(String id, String label) {
        return new Brief.Subject(id, label, Brief.Kind.ANIMAL, null, 1, null, null, null, null, List.of(), "", List.of());
    }
}
