package app.shotloom.node.pipeline.animatic.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Look;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Scenery;
import app.shotloom.node.pipeline.animatic.camera.Stage;
import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustrations;
import app.shotloom.node.pipeline.animatic.catalog.Nearness;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import app.shotloom.node.reader.Meanings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every set is there, furnished, and told from all others. */
class SetsTest {
    private static final Meanings MEANINGS = Meanings.load();
    private static final Catalog CATALOG = new Catalog(Illustrations.load(), MEANINGS, noun -> new Nearness.Nearest("", 0));
    private static final Places PLACES = Places.of(MEANINGS, null);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private static Stage stage(String setting, String time, @Nullable String weather, @Nullable String season, String move, Frame frame) {
        var asked = new Brief.Camera("long", true, "eye-level", "normal", List.of(new Brief.Move(move, 0, 4)));
        var camera = Camera.of(asked, 4, (double) WIDTH / HEIGHT, 7);
        Pen pen = Pen.of(Look.INK, HEIGHT, 7);
        var task = new SetPainter.Task(setting, time, season, weather, null, null, camera, HEIGHT, Set.of(), 7);
        Scenery scenery = new SetPainter(CATALOG, PLACES, pen).paint(task);
        return new Stage(camera, scenery, pen.shadow(), frame);
    }

    private static int[] pixels(String setting, String time, @Nullable String weather, @Nullable String season, double second) {
        var frame = new Frame(WIDTH, HEIGHT);
        stage(setting, time, weather, season, "static", frame).draw(second, List.of());
        return frame.pixels().clone();
    }

    private static double brightness(int[] pixels, int fromRow, int toRow) {
        double sum = 0;
        for (int i = fromRow * WIDTH; i < toRow * WIDTH; i++) {
            sum += (pixels[i] >> 16 & 255) * 0.3 + (pixels[i] >> 8 & 255) * 0.59 + (pixels[i] & 255) * 0.11;
        }
        return sum / (toRow - fromRow) / WIDTH;
    }

    private static double difference(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                sum += Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255));
            }
        }
        return sum / a.length / 3;
    }

    /** White things stand out before it, coloured ones stay what they are, and the wall runs out into the floor. */
    @ParameterizedTest
    @ValueSource(strings = {"static", "truck-left"})
    void theStudioIsOneSheetOfWarmPaper(String move) {
        var frame = new Frame(WIDTH, HEIGHT);
        stage("studio", "day", null, null, move, frame).draw(2, List.of());
        double before = Double.NaN;
        for (int y = 0; y < HEIGHT; y++) {
            double[] lab = rowMean(frame.pixels(), y);
            assertThat(lab[0]).isBetween(60.0, 88.0);
            assertThat(lab[2]).isBetween(3.0, 14.0);
            assertThat(Double.isNaN(before) ? 0 : Math.abs(lab[0] - before)).as("step at row " + y).isLessThan(1.5);
            before = lab[0];
        }
    }

    @Test
    void pastBarePaperNobodySeesTheCameraMoveSoTheStudioShowsItsLamps() {
        var frame = new Frame(WIDTH, HEIGHT);
        stage("studio", "day", null, null, "pan-left", frame).draw(2, List.of());
        int[] moving = frame.pixels().clone();
        assertThat(difference(moving, pixels("studio", "day", null, null, 2))).isGreaterThan(1);
    }

    private static double[] rowMean(int[] pixels, int y) {
        long[] sum = new long[3];
        for (int x = WIDTH / 3; x < WIDTH * 2 / 3; x++) {
            for (int channel = 0; channel < 3; channel++) {
                sum[channel] += pixels[y * WIDTH + x] >> 16 - 8 * channel & 255;
            }
        }
        int count = WIDTH * 2 / 3 - WIDTH / 3;
        return Hues.lab(new java.awt.Color((int) (sum[0] / count), (int) (sum[1] / count), (int) (sum[2] / count)));
    }

    @Test
    void thereAreManyAndAllTheirFurnitureIsKnown() {
        assertThat(Places.names()).hasSizeGreaterThanOrEqualTo(70).doesNotHaveDuplicates();
        for (String name : Places.names()) {
            for (Item item : PLACES.design(name).items()) {
                if (item.isThing()) {
                    assertThat(Elements.named(item.what()) != null || CATALOG.named(item.what()) != null)
                            .as(item.what() + " of the " + name)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "alley", "amusement park", "aquarium", "arch", "art gallery", "bathroom", "bakery shop", "ballroom", "bar", "barn", "basement",
        "beach", "bedroom", "bridge", "botanical garden", "cafeteria", "campsite", "campus", "carrousel", "castle", "cemetery",
        "classroom", "cliff", "crosswalk", "construction site", "corridor", "courtyard", "desert", "downtown", "driveway", "farm",
        "food court", "football field", "forest road", "fountain", "gas station", "glacier", "golf course", "indoor gymnasium", "harbor",
        "highway", "hospital", "house", "iceberg", "industrial area", "jail cell", "junkyard", "kitchen", "indoor library", "lighthouse",
        "laboratory", "mansion", "marsh", "mountain", "indoor movie theater", "indoor museum", "music studio", "nursery", "ocean",
        "office", "palace", "parking lot", "pharmacy", "phone booth", "raceway", "restaurant", "river", "science museum", "shower",
        "ski slope", "sky", "skyscraper", "baseball stadium", "staircase", "street", "supermarket", "indoor swimming pool", "tower",
        "outdoor track", "train railway", "train station platform", "underwater coral reef", "valley", "volcano", "waterfall", "windmill",
        "living room", "dining room", "space station", "throne room", "dungeon", "elevator", "balcony", "rooftop", "subway car"
    })
    void commonPlacesAreDrawn(String place) {
        assertThat(PLACES.isKnown(place)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "inside a cup of coffee, cup of coffee",
        "the old harbour, harbor",
        "a busy train station, train station platform",
        "on a birthday cake, cake",
        "a dark spooky forest, forest",
        "her grandmother's living room, living room",
        "a sunny tropical beach, beach",
        "high school, school yard",
        "the roof, rooftop",
        "nowhere, studio"
    })
    void aPlaceIsFoundAsItIsWritten(String words, String set) {
        assertThat(PLACES.design(words).name()).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({"guitar shop, guitar", "daisy field, daisy", "a field of strawberries, strawberry", "birch forest, deciduous tree"})
    void placesAreStockedWithWhatTheyAreNamedFor(String place, String thing) {
        SetDesign design = new Stocked(CATALOG, MEANINGS).of(place, PLACES.design(place));
        assertThat(design.has(thing)).isTrue();
    }

    @Test
    void aNearMeaningIsBetterThanAGeneralKind() {
        var places = Places.of(MEANINGS, (words, name) -> words.equals("washeteria") && name.equals("laundromat") ? 0.7 : 0);
        assertThat(places.design("washeteria").name()).isEqualTo("laundromat");
    }

    @Test
    void noTwoSetsLookAlike() {
        Map<String, int[]> drawn = new HashMap<>();
        Places.names().forEach(name -> drawn.put(name, pixels(name, "day", null, null, 0)));
        List<String> alike = new ArrayList<>();
        for (String one : Places.names()) {
            for (String other : Places.names()) {
                if (one.compareTo(other) < 0 && difference(drawn.get(one), drawn.get(other)) < 4) {
                    alike.add(one + " / " + other);
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"street", "beach", "living room", "castle"})
    void nightIsDarkerThanDuskAndDuskThanDay(String place) {
        double day = brightness(pixels(place, "day", null, null, 0), 0, HEIGHT);
        double dusk = brightness(pixels(place, "dusk", null, null, 0), 0, HEIGHT);
        double night = brightness(pixels(place, "night", null, null, 0), 0, HEIGHT);
        assertThat(dusk).isLessThan(day);
        assertThat(night).isLessThan(dusk);
    }

    @Test
    void lampsShineAtNight() {
        int[] night = pixels("phone booth", "night", null, null, 0);
        long bright = java.util.Arrays.stream(night).filter(rgb -> (rgb >> 16 & 255) > 220 && (rgb >> 8 & 255) > 190).count();
        assertThat(bright).isGreaterThan(150);
    }

    @Test
    void snowWhitensTheGroundAndFogHidesTheDistance() {
        assertThat(brightness(pixels("meadow", "day", "snow", null, 0), 120, HEIGHT))
                .isGreaterThan(brightness(pixels("meadow", "day", null, null, 0), 120, HEIGHT) + 25);
        assertThat(contrast(pixels("downtown", "day", "fog", null, 0))).isLessThan(contrast(pixels("downtown", "day", null, null, 0)) * 0.6);
    }

    /** Of what is above the horizon. */
    private static double contrast(int[] pixels) {
        double sum = 0;
        for (int i = WIDTH * 20; i < WIDTH * 72; i++) {
            sum += Math.abs((pixels[i] >> 8 & 255) - (pixels[i - 1] >> 8 & 255));
        }
        return sum;
    }

    @Test
    void autumnTurnsTheLeaves() {
        assertThat(redness(pixels("park", "day", null, "autumn", 0))).isGreaterThan(redness(pixels("park", "day", null, "summer", 0)) + 15);
    }

    private static double redness(int[] pixels) {
        double sum = 0;
        for (int i = WIDTH * 40; i < WIDTH * 80; i++) {
            sum += (pixels[i] >> 16 & 255) - (pixels[i] >> 8 & 255);
        }
        return sum / WIDTH / 40;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rain", "snow", "storm", "wind"})
    void weatherFallsOutdoorsOnly(String weather) {
        assertThat(difference(pixels("street", "day", weather, null, 1), pixels("street", "day", weather, null, 1.2))).isPositive();
        assertThat(difference(pixels("kitchen", "day", weather, null, 1), pixels("kitchen", "day", weather, null, 1.2))).isZero();
    }

    @Test
    void aTravellingCameraSeesSeveralDistances() {
        var asked = new Brief.Camera("long", true, "eye-level", "normal", List.of(new Brief.Move("truck-left", 0, 4)));
        var camera = Camera.of(asked, 4, 16 / 9.0, 7);
        Pen pen = Pen.of(Look.INK, HEIGHT, 7);
        for (String name : List.of("street", "kitchen", "forest", "beach")) {
            var task = new SetPainter.Task(name, "day", null, null, null, null, camera, HEIGHT, Set.of(), 7);
            var layers = new SetPainter(CATALOG, PLACES, pen).paint(task).layers();
            assertThat(layers.stream().map(layer -> layer.nearness()).distinct()).as(name).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
