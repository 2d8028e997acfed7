package app.shotloom.node.reader;

import static app.shotloom.node.reader.Reader.beats;
import static app.shotloom.node.reader.Reader.read;
import static app.shotloom.node.reader.Reader.relations;
import static app.shotloom.node.reader.Reader.states;
import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Carried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens in which order, and what changes. */
class EventsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A goat sleeps, then it jumps over the fence. | goat: sleep; goat: jump",
        "A man is reading a map, then suddenly he gets up and starts packing a suitcase. | man: read map; man: get up; man: pack suitcase",
        "The vase breaks after the cat jumps onto the shelf. | cat: jump; vase: break",
        "After the cat jumps onto the shelf, the vase breaks. | cat: jump; vase: break",
        "Before the man opens the gate, the dog barks. | dog: bark; man: open gate",
        "First a monk prays, then a nun sings, and finally a bell rings. | monk: pray; nun: sing; bell: ring",
        "A girl keeps laughing and finally falls asleep. | girl: laugh; girl: fall",
        "A woman waves. | woman: wave",
        "The porter slips and drops the suitcase. | porter: slip; porter: drop suitcase",
        "A leaf falls into the pond, floats, and sinks. | leaf: fall; leaf: float; leaf: sink",
        "Two masons build a tower. A goat destroys it. | mason: build tower; goat: destroy tower",
        "A wolf watches a sheep. It jumps over the gate and chases it. | wolf: watch sheep; wolf: jump; wolf: chase sheep",
        "A clown juggles three plates, drops one, picks it up, and bows. | clown: juggle plate; clown: drop plate; clown: pick up plate; clown: bow"
    })
    void keepsTheOrder(String prompt, String expected) {
        Brief brief = read(prompt);
        assertThat(beats(brief)).containsExactly(expected.strip().split("; "));
        assertThat(brief.beats()).extracting(Brief.Beat::startSeconds).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"while a bird sings", "as a bird sings", "and a bird is singing"})
    void letsThingsHappenTogether(String other) {
        Brief brief = read("A man paints a wall " + other);
        assertThat(brief.beats()).extracting(Brief.Beat::startSeconds).containsOnly(0.0);
        assertThat(brief.beats()).extracting(Brief.Beat::action).containsExactly("paint", "sing");
    }

    @Test
    void obeysSeconds() {
        Brief brief = read("For two seconds a woman waves; at 0:03 she turns and walks away.");
        assertThat(brief.beats()).extracting(Brief.Beat::action).containsExactly("wave", "turn", "walk");
        assertThat(brief.beats().getFirst().endSeconds()).isBetween(2.0, 3.0);
        assertThat(brief.beats().get(1).startSeconds()).isEqualTo(3);
    }

    @Test
    void obeysTimeCodes() {
        Brief brief = read("[0:00-0:02] A man reads a letter. [0:02–0:05] He burns it. [0:05-0:06] He smiles.");
        assertThat(beats(brief)).containsExactly("man: read letter", "man: burn letter", "man: smile");
        assertThat(brief.beats()).extracting(Brief.Beat::startSeconds).containsExactly(0.0, 2.0, 5.0);
    }

    @ParameterizedTest
    @CsvSource({
        "Two boys hug each other, boy: hug boy", "A nurse feeds an old man, nurse: feed man", "A lion is chased by a mouse, mouse: chase lion",
        "A clown hands the girl a balloon, clown: hand balloon to girl", "A clown hands another nun a drum, clown: hand drum to nun",
        "A monk pours a nun a cup of tea, monk: pour cup to nun", "A monk throws his son the ball, monk: throw ball to son", "A dog runs in circles, dog: run",
        "A baker looks at the moon, baker: look moon"
    })
    void knowsWhoDoesWhatToWhom(String prompt, String beat) {
        assertThat(beats(read(prompt))).containsExactly(beat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Four sailors wave. | sailor: wave", "A group of tourists photographs a statue. | tourist: photograph statue",
        "A girl with a red balloon and a boy with a blue kite stand on a hill. | girl: stand; boy: stand",
        "A diver in a grey wetsuit plants a flag. | diver: plant flag", "While the mother cooks, the father sets the table. | mother: cook; father: set table",
        "The old bridge, which was built of stone, collapses. | bridge: collapse", "One robot paints while the other plays the violin. | robot: paint; robot: play violin",
        "An old man with a long white beard and a young woman with short black hair argue. | man: argue; woman: argue",
        "One of the five balloons bursts. | balloon: burst", "Everybody claps. | person: clap",
        "A giraffe made of chains drinks from a fountain. | giraffe: drink fountain", "A toaster reads a newspaper. | toaster: read newspaper",
        "A photographer takes a picture of a bride. | photographer: take a photo bride", "A couple sits there; he reads a book. | man: sit; woman: sit; man: read book",
        "The big dog and the small dog share a bone. | dog: share bone; dog: share bone", "The first runner falls, the second helps him up. | runner: fall; runner: help up runner"
    })
    void findsWhatIsDone(String prompt, String expected) {
        assertThat(beats(read(prompt))).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource({"For two seconds a bell rings., 0, 2", "In the last two seconds the boat sinks., 4, 6", "Halfway through the shot a dog barks., 3, 6"})
    void obeysSecondsOfOneStep(String prompt, double from, double until) {
        Brief.Beat beat = read(prompt).beats().getFirst();
        assertThat(List.of(beat.startSeconds(), beat.endSeconds())).containsExactly(from, until);
    }

    @Test
    void keepsOneAndTheOtherApart() {
        Brief brief = read("One person points at a kite while the other looks.");
        assertThat(beats(brief)).containsExactly("person: point kite", "person: look");
        assertThat(brief.beats()).extracting(Brief.Beat::subject).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "A boy bites the pear, pear condition bitten", "The mirror shatters, mirror condition broken", "The curtains turn from blue to grey, curtain color grey",
        "The stone bridge turned into a wooden bridge, bridge material wooden", "A frog becomes a prince, frog form prince", "A maid opens the window, window condition open",
        "The icicle melts, icicle condition melted", "The pumpkin grows, pumpkin size big", "She lights the lantern, lantern light burning", "A man takes off his jacket, man without jacket",
        "A boy smiles, boy expression happy", "A judge sits down, judge posture sitting", "a broken violin, violin condition broken", "A lamp changes from off to on, lamp light on",
        "The man puts on a helmet, man wears helmet", "A bulb grows into a tulip, bulb form tulip", "The snowman melts into a puddle, snowman form puddle", "The once green leaf is now brown, leaf color brown", "A ghost disappears, ghost presence disappears"
    })
    void seesWhatChanges(String prompt, String state) {
        assertThat(states(read(prompt))).contains(state);
    }

    @Test
    void knowsHowItWasBefore() {
        Brief brief = read("A kite changes from green to pink.");
        assertThat(brief.subjects().getFirst().color()).isEqualTo("green");
        assertThat(brief.states()).singleElement().satisfies(state -> {
            assertThat(state.before()).isEqualTo("green");
            assertThat(state.untilSeconds()).isGreaterThan(state.fromSeconds());
        });
    }

    @Test
    void carriesStatesOn() {
        var carried = List.of(new Carried(null, "cookie", "condition", "bitten"), new Carried(null, "vase", "condition", "broken"));
        Brief brief = Reader.read(new BriefOrder(Words.of("A cookie lies on a plate"), 4, List.of(), carried, List.of()));
        assertThat(states(brief)).containsExactly("cookie condition bitten");
        assertThat(brief.states().getFirst().fromSeconds()).isZero();
    }

    @Test
    void goesOnWhereAndWhenTheSceneIs() {
        var carried = List.of(
                new Carried(null, "", "setting", "harbour"), new Carried(null, "", "time", "dusk"), new Carried(null, "", "weather", "rain"),
                new Carried(null, "dog", "place", "left"));
        Brief same = Reader.read(new BriefOrder(Words.of("A dog barks"), 4, List.of(), carried, List.of()));
        assertThat(List.of(same.setting(), same.time(), String.valueOf(same.weather()))).containsExactly("harbour", "dusk", "rain");
        assertThat(same.states()).isEmpty();
        Brief other = Reader.read(new BriefOrder(Words.of("A dog barks in a forest at night"), 4, List.of(), carried, List.of()));
        assertThat(List.of(other.setting(), other.time())).containsExactly("forest", "night");
    }

    @ParameterizedTest
    @CsvSource({"A dog does not bark, not bark", "A fish and a sense of freedom, sense"})
    void saysWhatItCannotShow(String prompt, String word) {
        assertThat(read(prompt).undepicted()).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Two women shake hands, woman: shake hands", "A child brushes her teeth, child: brush teeth", "A man plays tennis, man: play tennis racket",
        "Two girls play chess, girl: play chessboard", "A tourist takes a photo of a statue, tourist: take a photo statue", "A heron fishing in a lake, heron: fish",
        "A boy and a goat run across a meadow, boy: run",
    })
    void readsWhatIsDoneAndToWhat(String prompt, String beat) {
        Brief brief = read(prompt);
        assertThat(beats(brief)).contains(beat);
        assertThat(brief.undepicted()).isEmpty();
    }

    @Test
    void seatsWhoSitsAtATableByIt() {
        assertThat(relations(read("A nurse sits at a table."))).containsExactly("nurse next-to table");
    }

    @Test
    void makesNoSubjectOfTheWaterThatSomebodyFishesIn() {
        Brief brief = read("a bear fishing in a river");
        assertThat(brief.setting()).isEqualTo("river");
        assertThat(brief.subjects()).extracting(Brief.Subject::label).containsExactly("bear");
    }
}
