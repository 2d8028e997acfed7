package app.shotloom.node.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Carried;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when a shot is, as its scene's heading says. */
class SceneHeadingTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "EXT. HARBOUR - DUSK, harbour, dusk, -",
        "INT. KITCHEN - NIGHT, kitchen, night, -",
        "int. school classroom - morning, school classroom, day, -",
        "INT. HOUSE - KITCHEN - CONTINUOUS, kitchen, day, -",
        "INT. OLD CASTLE - LATER, throne room, day, -",
        "EXT. OLD CASTLE - LATER, old castle, day, -",
        "'EXT. CENTRAL PARK, NEW YORK - SUMMER DAY', central park, day, -",
        "EXT. MOUNTAIN ROAD - RAINY EVENING, mountain road, dusk, rain",
        "12A. INT./EXT. CAR - NIGHT #12A#, car, night, -",
        "The harbour at dusk, harbour, dusk, -",
        "On the beach, beach, day, -",
        "Opening, studio, day, -",
        "'', studio, day, -"
    })
    void saysWhereAndWhenAShotIsThatDoesNot(String heading, String setting, String time, @Nullable String weather) {
        Brief brief = read("A dog barks.", heading);
        assertThat(brief.setting()).isEqualTo(setting);
        assertThat(brief.time()).isEqualTo(time);
        assertThat(brief.weather()).isEqualTo(weather);
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly("dog");
    }

    @Test
    void theShotsOwnWordsAndWhatItsNeighboursLeftGoFirst() {
        assertThat(read("A dog barks in a forest at night.", "EXT. HARBOUR - DUSK").setting()).isEqualTo("forest");
        var left = List.of(new Carried(null, "", "setting", "market"));
        var words = new Words("A dog barks.", "", null, null, null, null, "EXT. HARBOUR - DUSK");
        Brief brief = Reader.read(new BriefOrder(words, 4, List.of(), left, List.of()));
        assertThat(brief.setting()).isEqualTo("market");
        assertThat(brief.time()).isEqualTo("dusk");
    }

    @ParameterizedTest
    @CsvSource({
        "'INT. KITCHEN - NIGHT. A dog barks.', kitchen", "'EXT. HARBOUR - DUSK\nA dog barks.', harbour", "'EXT. HARBOUR - NIGHT A dog barks.', harbour",
        "'Ext. harbour - night\nA dog barks.', harbour", "'INT. HARBOUR: a dog barks', harbour"
    })
    void aPromptMayBeginWithOne(String prompt, String setting) {
        Brief brief = read(prompt.replace("\\n", "\n"), null);
        assertThat(brief.setting()).isEqualTo(setting);
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly("dog");
        assertThat(brief.beats()).extracting(Brief.Beat::action).containsExactly("bark");
    }

    private static Brief read(String prompt, @Nullable String heading) {
        return Reader.read(new BriefOrder(new Words(prompt, "", null, null, null, null, heading), 4, List.of(), List.of(), List.of()));
    }
}
