package app.shotloom.node.pipeline.animatic.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.activity.Activity.Spot;
import app.shotloom.node.reader.Meanings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivitiesTest {
    private static final Activities ACTIVITIES = new Activities(Meanings.load());

    @ParameterizedTest
    @CsvSource({
        "slice, cucumber, TABLE, kitchen",
        "chop, shallot, TABLE, kitchen",
        "play, ukulele, NONE,",
        "fix, bicycle, FLOOR, garage",
        "polish, trophy, TABLE,",
        "trim, hedge, BESIDE, garden",
        "cuddle, kitten, BESIDE,",
        "use, remote controller, HAND, living room",
        "lift, barbell, NONE, indoor gymnasium",
    })
    void findsWhatIsDoneByVerbAndNoun(String verb, String noun, Spot spot, @Nullable String set) {
        Activity activity = found(verb, noun);

        assertThat(activity.spot()).isEqualTo(spot);
        assertThat(activity.set()).isEqualTo(set);
    }

    @Test
    void findsWhatIsDoneByOtherWordsOfItsClause() {
        Brief brief = brief("A person is shooting goal (soccer).", "long", false, beat("shoot", null, "A person is shooting goal (soccer)."));

        assertThat(ACTIVITIES.of(brief).place("studio")).isEqualTo("football field");
    }

    @Test
    void staysWhereTheWordsSay() {
        Brief brief = brief("A person is rowing.", "long", false, beat("row", null, "A person is rowing."));

        assertThat(ACTIVITIES.of(brief).place("desert")).isEqualTo("desert");
        assertThat(ACTIVITIES.of(brief).place("studio")).isEqualTo("lake");
    }

    @Test
    void comesNearerForHandworkUnlessTheFramingIsSaid() {
        Brief.Beat knit = beat("knit", null, "A person is knitting.");

        assertThat(ACTIVITIES.of(brief("", "long", false, knit)).framed().camera().size()).isEqualTo("medium");
        assertThat(ACTIVITIES.of(brief("", "long", true, knit)).framed().camera().size()).isEqualTo("long");
    }

    @Test
    void staysFarForWhatNeedsTheWholeBody() {
        Brief both = brief("", "long", false, beat("knit", null, "A person is knitting."), beat("swim", null, "A person is swimming."));

        assertThat(ACTIVITIES.of(both).framed().camera().size()).isEqualTo("long");
    }

    @Test
    void bringsWhatOneRidesOnAndNobodyNames() {
        Brief brief = brief("", "long", false, beat("ride", null, "A person is riding or walking with horse."));

        assertThat(ACTIVITIES.of(brief).mounts()).extracting(Business.Mount::noun).containsExactly("horse");
    }

    private static Activity found(String verb, String noun) {
        Activities.Found found = ACTIVITIES.find(verb, noun, List.of());
        assertThat(found).as(verb + " " + noun).isNotNull();
        return java.util.Objects.requireNonNull(found).activity();
    }

    private static Brief.Beat beat(String action, @Nullable String object, String words) {
        return new Brief.Beat("b-" + action, "s1", action, object, null, List.of(), 0, 4, words);
    }

    private static Brief brief(String caption, String size, boolean framed, Brief.Beat... beats) {
        var person = new Brief.Subject("s1", "person", Brief.Kind.PERSON, null, 1, null, null, null, null, List.of(), "", List.of());
        var camera = new Brief.Camera(size, framed, "eye-level", "normal", List.of(new Brief.Move("static", 0, 4)));
        return new Brief(
                Brief.VERSION, 4, caption, "studio", "day", null, null, null, null, List.of(), List.of(person), List.of(),
                List.of(beats), List.of(), List.of(), List.of(), camera, List.of(), List.of());
    }
}
