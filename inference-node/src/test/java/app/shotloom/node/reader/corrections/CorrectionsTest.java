package app.shotloom.node.reader.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.ContractSample;
import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Correction;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.brief.Keys;
import app.shotloom.node.brief.Where;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CorrectionsTest {
    private Brief sample;

    @BeforeEach
    void read() throws IOException {
        sample = new JsonMapper().readValue(new ContractSample("brief.v2").text(), Brief.class);
    }

    @Test
    void setsWhatIsSaidOfTheSceneAndTheCamera() {
        Brief brief = corrected(
                one("scene", "", "weather", "\"rain\""),
                one("scene", "", "season", null),
                one("scene", "", "style", "[\"noir\"]"),
                one("scene", "", "caption", "\"As I say.\""),
                one("scene", "", "dialogue", "[{\"subject\":\"Mia\",\"text\":\"Hello.\"}]"),
                one("camera", "", "size", "\"close-up\""),
                one("camera", "", "move", "\"zoom-in\""));

        assertThat(brief.weather()).isEqualTo("rain");
        assertThat(brief.style()).containsExactly("noir");
        assertThat(brief.caption()).isEqualTo("As I say.");
        assertThat(brief.dialogue()).containsExactly(new Brief.Speech("s1", "Hello.", 0, 5));
        assertThat(brief.camera().size()).isEqualTo("close-up");
        assertThat(brief.camera().moves()).containsExactly(new Brief.Move("zoom-in", 0, 5));
    }

    @Test
    void setsFieldsOfTheKeyedPart() {
        Brief brief = corrected(
                one("subject", "kiosk", "color", "\"green\""),
                one("beat", "gull/fly", "action", "\"dive\""),
                one("beat", "gull/dive", "startSeconds", "3.5"),
                one("relation", "Mia/left-of", "relation", "\"behind\""),
                one("relation", "umbrella/held-by", "object", "\"kiosk\""),
                one("state", "umbrella/condition", "value", "\"open\""));

        assertThat(brief.subjects().get(1).color()).isEqualTo("green");
        assertThat(brief.beats().get(1).action()).isEqualTo("dive");
        assertThat(brief.beats().get(1).startSeconds()).isEqualTo(3.5);
        assertThat(brief.relations().getFirst().relation()).isEqualTo(Where.BEHIND);
        assertThat(brief.relations().get(2).object()).isEqualTo("s2");
        assertThat(brief.states().getFirst().value()).isEqualTo("open");
    }

    @Test
    void removesASubjectWithAllThatIsSaidOfIt() {
        Brief brief = corrected(one("subject", "Mia", "removed", null));

        assertThat(brief.subjects().stream().map(Brief.Subject::label)).containsExactly("kiosk", "gull", "umbrella");
        assertThat(brief.relations()).hasSize(1);
        assertThat(brief.beats()).hasSize(1);
        assertThat(brief.spots()).allMatch(spot -> spot.subject().equals("s2"));
        assertThat(brief.dialogue().getFirst().subject()).isNull();
    }

    @Test
    void addsPartsWithTheUsualValues() {
        Brief brief = corrected(
                one("subject", "", "added", "{\"label\":\"dog\",\"kind\":\"animal\"}"),
                one("relation", "", "added", "{\"subject\":\"dog\",\"relation\":\"behind\",\"object\":\"Mia\"}"),
                one("beat", "", "added", "{\"subject\":\"dog\",\"action\":\"bark\",\"startSeconds\":1}"),
                one("state", "", "added", "{\"subject\":\"dog\",\"attribute\":\"condition\",\"value\":\"wet\"}"));

        assertThat(brief.subjects().getLast().id()).isEqualTo("s5");
        assertThat(brief.relations().getLast()).isEqualTo(new Brief.Relation("s5", Where.BEHIND, "s1", 0, 5, ""));
        assertThat(brief.beats().getLast().id()).isEqualTo("b3");
        assertThat(brief.beats().getLast().endSeconds()).isEqualTo(5);
        assertThat(brief.states().getLast().subject()).isEqualTo("s5");
    }

    @Test
    void pinsAndUnpinsSpots() {
        Brief pinned = corrected(
                one("spot", "Mia", "added", "{\"x\":0.1,\"y\":0.9}"),
                one("spot", "gull", "added", "{\"number\":1,\"seconds\":2,\"x\":0.5,\"y\":0.1,\"depth\":0.8}"));

        assertThat(pinned.spots()).filteredOn(spot -> spot.subject().equals("s1")).singleElement()
                .satisfies(spot -> assertThat(spot.x()).isEqualTo(0.1))
                .satisfies(spot -> assertThat(spot.pinned()).isTrue());
        assertThat(pinned.spots()).anyMatch(spot -> spot.subject().equals("s3") && spot.number() == 1 && spot.seconds() == 2);
        assertThat(corrected(one("spot", "Mia", "removed", null)).spots()).noneMatch(Brief.Spot::pinned);
    }

    @Test
    void keysCountEqualLabelsAndEntries() {
        Brief twins = Draft.of(sample).subjects(List.of(cookie("a"), cookie("b"))).relations(List.of()).spots(List.of())
                .states(List.of()).dialogue(List.of())
                .beats(Stream.of("a", "b", "b").map(CorrectionsTest::bite).toList()).brief();

        assertThat(Keys.of(twins).subjects()).containsExactly("cookie", "cookie#2");
        assertThat(Keys.of(twins).beats()).containsExactly("cookie/bite", "cookie#2/bite", "cookie#2/bite#2");
        assertThat(Corrections.applied(twins, List.of(one("beat", "cookie#2/bite#2", "action", "\"eat\""))).beats().get(2).action())
                .isEqualTo("eat");
    }

    @Test
    void correctionsHoldWhenTheWordsAreReadAnew() {
        List<Correction> kept = List.of(one("beat", "gull/fly", "endSeconds", "2"), one("subject", "dog", "color", "\"black\""));
        Brief shorter = Draft.of(sample).subjects(sample.subjects().subList(0, 3)).relations(List.of()).states(List.of()).brief();

        assertThat(Corrections.applied(shorter, kept).beats().get(1).endSeconds()).isEqualTo(2);
    }

    @Test
    void oneEndOfASpanMakesWayForTheOther() {
        Brief brief = corrected(
                one("beat", "Mia/wait", "endSeconds", "2"), one("beat", "Mia/wait", "startSeconds", "3"), one("beat", "Mia/wait", "endSeconds", "40"));

        assertThat(brief.beats().getFirst().startSeconds()).isEqualTo(3);
        assertThat(brief.beats().getFirst().endSeconds()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            scene || weather | "raining cats"
            scene || subjects | []
            scene || weather | {broken
            scene || time | 7
            camera || lens | "kaleidoscope"
            camera || moves | []
            camera || colour | "red"
            subject | Mia | id | "s9"
            subject | Mia | count | -3
            subject | Mia | count | "many"
            subject | Mia | label | -
            subject | Nobody | color | "red"
            subject || added | "dog"
            relation | Mia/left-of | object | "nobody"
            beat | gull/fly | nonsense | 1
            beat || added | {"subject":"nobody","action":"run"}
            spot | Mia | added | {"x":99,"y":0.5}
            spot | Mia | added | -
            universe || weather | "rain"
            """)
    void leavesOutWhatMakesNoSense(String target, String key, String field, String value) {
        assertThat(corrected(one(target, key == null ? "" : key, field, value))).isEqualTo(sample);
    }

    private Brief corrected(Correction... corrections) {
        return Corrections.applied(sample, List.of(corrections));
    }

    private static Correction one(String target, String key, String field, String value) {
        return new Correction(target, key, field, value);
    }

    private static Brief.Subject cookie(String id) {
        return new Brief.Subject(id, "cookie", Brief.Kind.THING, null, 1, null, null, null, null, List.of(), "", List.of());
    }

    private static Brief.Beat bite(String subject) {
        return new Brief.Beat("b" + subject, subject, "bite", null, null, List.of(), 0, 1, "");
    }
}
