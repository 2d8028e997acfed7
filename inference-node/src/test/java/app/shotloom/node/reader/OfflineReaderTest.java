package app.shotloom.node.reader;

import app.shotloom.node.brief.Where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.shotloom.node.reader.Scene.Beat;
import app.shotloom.node.reader.Scene.Relation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from sentences that were written for no list of ours. */
class OfflineReaderTest {
    private static final Set<String> DRAWABLE = Set.of(
            "dog", "cat", "bench", "kiosk", "gull", "cup", "pizza", "book", "teddy bear", "umbrella", "tv remote", "table",
            "car", "boat", "lamp", "horse", "ball", "tree", "fence", "bird", "laptop", "bottle", "balloon", "castle");
    private static final OfflineReader READER = OfflineReader.load(Meanings.load(), DRAWABLE::contains);
    private static final CastMember MIA =
            new CastMember("character", "c1", "Mia", "", new Appearance("10", "", "", "", "", ""), List.of());

    @Test
    void bindsColoursToTheirNouns() {
        Scene scene = read("A green cup and a red pizza beside a small white lamp");
        assertThat(scene.things()).extracting(Thing::label).containsExactly("cup", "pizza", "lamp");
        assertThat(scene.things()).extracting(Thing::color).containsExactly("green", "red", "white");
    }

    @Test
    void makesNoThingOfNumbersTimesAndDirections() {
        Scene scene = read("Morning at the harbour. Three white boats on the water, @Mia smiles and points to the right in the afternoon.");
        assertThat(scene.things()).extracting(Thing::label).containsExactly("boat", "Mia");
        assertThat(scene.things().getFirst().count()).isEqualTo(3);
        assertThat(scene.beats()).extracting(Beat::action).containsExactly("smile", "point");
    }

    @ParameterizedTest
    @CsvSource({
        "The leaves of a tree turn from red to green, turn", "A dog bites a ball, bite", "The cup breaks, break",
        "Water rises from the table, water", "A dog and a sense of freedom, freedom"
    })
    void saysWhatItCannotShow(String prompt, String word) {
        assertThat(read(prompt).undepicted()).contains(word);
    }

    @Test
    void knowsWhoHerIs() {
        assertThat(read("@Mia runs, two dogs behind her").relations()).contains(new Relation("s2", Where.BEHIND, "s1", 0));
    }

    @Test
    void readsAWholeSentenceOfTheBoard() {
        Scene scene = read("@Mia waits left of a red kiosk at dusk while two white gulls fly over the harbour");
        assertThat(scene.setting()).isEqualTo("harbour");
        assertThat(scene.time()).isEqualTo("dusk");
        assertThat(scene.things()).extracting(Thing::label).containsExactly("Mia", "kiosk", "gull");
        assertThat(scene.things().getFirst().member()).isEqualTo(MIA);
        assertThat(scene.relations()).contains(new Relation("s1", Where.LEFT_OF, "s2", 0));
        assertThat(scene.beats()).containsExactly(new Beat("s1", "wait", null, 0), new Beat("s3", "fly", null, 0));
        assertThat(scene.things().getLast().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a dog on the left of a bench, LEFT_OF",
        "a dog to the right of a bench, RIGHT_OF",
        "a dog is under a bench, UNDER",
        "a dog sitting on a bench, ON",
        "a dog behind a bench, BEHIND",
        "a dog in front of a bench, IN_FRONT_OF",
        "a dog next to a bench, NEXT_TO",
        "a dog above a bench, ABOVE",
        "a dog below a bench, BELOW"
    })
    void readsWhereThingsStand(String prompt, Where where) {
        assertThat(read(prompt).relations()).containsExactly(new Relation("s1", where, "s2", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "two cats, cat, 2", "a pair of umbrellas, umbrella, 2", "12 boats, boat, 12", "several dogs, dog, 4",
        "a flock of gulls, gull, 7", "one horse, horse, 1", "three people, person, 3", "birds, bird, 3"
    })
    void counts(String prompt, String label, int count) {
        Thing thing = read(prompt).things().getFirst();
        assertThat(thing.label()).isEqualTo(label);
        assertThat(thing.count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "Zoom in on a castle, zoom-in, medium", "a boat; pan left, pan-left, medium",
        "'Close-up of a book, the camera tilts up', tilt-up, close-up", "Wide shot of a dog, static, long",
        "dolly out from a tree, dolly-out, medium", "a handheld shot of a car, handheld, medium",
        "the camera pans to the right across a table, pan-right, medium"
    })
    void readsTheCamera(String prompt, String move, String size) {
        assertThat(read(prompt).camera()).isEqualTo(new Scene.Framing(size, move));
    }

    @Test
    void theBoardsOwnCameraWins() {
        var words = new Words("pan left over a castle", "", "close-up", "tilt-down", null, null);
        assertThat(READER.scene(words, List.of()).camera()).isEqualTo(new Scene.Framing("close-up", "tilt-down"));
    }

    @Test
    void keepsTheOrderOfEvents() {
        Scene scene = read("A dog sits on a bench, then it jumps over the fence. After that the dog sleeps.");
        assertThat(scene.phases()).isEqualTo(3);
        assertThat(scene.beats()).extracting(Beat::action).containsExactly("sit", "jump", "sleep");
        assertThat(scene.beats()).extracting(Beat::phase).containsExactly(0, 1, 2);
        assertThat(scene.things()).extracting(Thing::label).containsExactly("dog", "bench", "fence");
    }

    @Test
    void putsPeopleIntoTheirClothes() {
        Scene scene = read("an old woman in a red coat reads a book in a café at night, rain outside");
        Thing woman = scene.things().getFirst();
        assertThat(woman.person()).isTrue();
        assertThat(woman.traits()).contains("old");
        assertThat(woman.clothing()).isEqualTo("red coat");
        assertThat(scene.setting()).isEqualTo("cafe");
        assertThat(scene.time()).isEqualTo("night");
        assertThat(scene.weather()).isEqualTo("rain");
        assertThat(scene.beats()).containsExactly(new Beat("s1", "read", "s2", 0));
    }

    @Test
    void leavesOutWhatIsNotThere() {
        Scene scene = read("a dog on a street, no people and no cars");
        assertThat(scene.things()).extracting(Thing::label).containsExactly("dog");
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void survivesAnything(String prompt) {
        assertThatCode(() -> read(prompt)).doesNotThrowAnyException();
    }

    static Stream<String> oddities() {
        return Stream.of(
                "", " ", "\n\t", "?", "...", "@", "@@@", "@Mia", "@Mia@Mia", "🐕", "👩‍👩‍👧‍👦 dances 💃🏽", "שלום עולם כלב", "كلب أحمر على اليسار",
                "一只红色的狗在桌子左边", "\uD800", "\uDC00dog\uD83D", "\u0000\u0001", "of of of", "left of", "on the", "two", "a", "of", "and and",
                "a a a a a", "the left of the right of", "ﬁ ﬂ ǅ ẞ", "\u202Edog\u202C", "-1 dogs", "99999999999 dogs", "0 dogs",
                "red red red", "then then then.", "x".repeat(20_000), "dog ".repeat(5_000), "🐕".repeat(9_999), "a ".repeat(10_000),
                ",".repeat(20_000), "\u0301".repeat(20_000), "(".repeat(20_000), "no ".repeat(6_000), "left of ".repeat(2_500));
    }

    @Test
    void showsAtMostTwentyFourAndNamesTheRest() {
        Scene scene = read("a dog, a cat, a cup, 40 gulls and a castle");
        assertThat(scene.things().stream().mapToInt(Thing::count).sum()).isLessThanOrEqualTo(24);
        assertThat(scene.undepicted()).contains("castle");
    }

    private static Scene read(String prompt) {
        return READER.scene(Words.of(prompt), List.of(MIA));
    }
}
