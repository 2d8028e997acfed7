package app.shotloom.node.bench.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The scorer passes what is right and catches what is wrong on purpose. */
class JudgeTest {
    private static final Color RED = new Color(0xC8322D);
    private static final Color GREEN = new Color(0x3F8F4A);
    private static final Color BLUE = new Color(0x2F62B5);

    @TempDir
    private Path folder;

    private boolean isRight(String kind, String prompt, String expect, Painting painting) throws IOException {
        var asked = new Prompt("own", kind, prompt, JsonMapper.builder().build().readTree(expect));
        Screening screening = painting.screening(folder);
        Pixels studio = new Painting().blank().screening(folder).frames().getFirst();
        List<Finding> findings = new Judge(studio).findings(asked, screening);
        return new Verdict(asked, findings, 0).isRight();
    }

    private static final String TWO_CUPS = "{\"include\":[{\"class\":\"cup\",\"count\":2}]}";

    @Test
    void countsWhatCanBeSeen() throws IOException {
        var two = new Painting().block("cup", RED, 40, 60, 60, 80).block("cup", RED, 200, 60, 60, 80);
        assertThat(isRight("counting", "two cups", TWO_CUPS, two)).isTrue();
        var one = new Painting().block("cup", RED, 40, 60, 60, 80);
        assertThat(isRight("counting", "two cups", TWO_CUPS, one)).as("one is missing").isFalse();
        var three = new Painting().block("cup", RED, 10, 60, 60, 80).block("cup", RED, 110, 60, 60, 80).block("cup", RED, 220, 60, 60, 80);
        assertThat(isRight("counting", "two cups", TWO_CUPS, three)).as("one too many").isFalse();
    }

    @Test
    void doesNotBelieveInWhatIsNotThere() throws IOException {
        var unseen = new Painting().block("cup", RED, 40, 60, 60, 80).block("cup", new Color(0, 0, 0, 0), 200, 60, 60, 80);
        assertThat(isRight("counting", "two cups", TWO_CUPS, unseen)).as("the account names it, the pixels do not").isFalse();
        var card = new Painting().block("cup", RED, 40, 60, 60, 80).block("cup", RED, 200, 60, 60, 80).undepicted("cup");
        assertThat(isRight("counting", "two cups", TWO_CUPS, card)).as("a stand-in").isFalse();
    }

    @Test
    void seesTheWrongColour() throws IOException {
        String red = "{\"include\":[{\"class\":\"cup\",\"count\":1,\"color\":\"red\"}]}";
        assertThat(isRight("colors", "a red cup", red, new Painting().block("cup", RED, 90, 40, 90, 100))).isTrue();
        assertThat(isRight("colors", "a red cup", red, new Painting().block("cup", GREEN, 90, 40, 90, 100))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"left of,true", "right of,false", "above,false", "below,false"})
    void seesSwappedSides(String relation, boolean right) throws IOException {
        String expect = "{\"include\":[{\"class\":\"cup\",\"count\":1},{\"class\":\"dog\",\"count\":1,\"position\":[\"" + relation + "\",0]}]}";
        var dogLeft = new Painting().block("cup", RED, 210, 60, 60, 70).block("dog", BLUE, 40, 62, 80, 70);
        assertThat(isRight("position", "a dog " + relation + " a cup", expect, dogLeft)).isEqualTo(right);
    }

    @Test
    void seesAChangeThatDoesNotHappenOrDoesNotStay() throws IOException {
        String expect = "[\"Initially, is the color of the leaf mostly green? (yes or no)\",\"Finally, is the color of the leaf mostly red? (yes or no)\"]";
        var place = new Rectangle(100, 40, 90, 90);
        var turns = new Painting().block("leaf", share -> share < 0.5 ? GREEN : RED, share -> place);
        assertThat(isRight("Dynamic_Attribute", "The leaf turns red", expect, turns)).isTrue();
        var stays = new Painting().block("leaf", GREEN, 100, 40, 90, 90);
        assertThat(isRight("Dynamic_Attribute", "The leaf turns red", expect, stays)).isFalse();
        var reverts = new Painting().block("leaf", share -> share > 0.3 && share < 0.7 ? RED : GREEN, share -> place);
        assertThat(isRight("Dynamic_Attribute", "The leaf turns red", expect, reverts)).as("green again at the end").isFalse();
    }

    @Test
    void seesAThingThatDoesNotGrow() throws IOException {
        String expect = "[\"Does the size of the cat increase? (yes or no)\"]";
        var grows = new Painting().block("cat", share -> BLUE, share -> new Rectangle(100, 60, (int) (40 + 60 * share), (int) (40 + 50 * share)));
        assertThat(isRight("Dynamic_Attribute", "A cat changes from small to big.", expect, grows)).isTrue();
        assertThat(isRight("Dynamic_Attribute", "A cat changes from small to big.", expect, new Painting().block("cat", BLUE, 100, 60, 60, 60))).isFalse();
    }

    @Test
    void seesTheWrongOrder() throws IOException {
        String expect = "[\"sitting\",\"get up and sweeping\"]";
        String prompt = "A person is sitting, then they get up and sweep.";
        DoubleBlock moving = new DoubleBlock(new Rectangle(100, 90, 60, 60), new Rectangle(150, 30, 40, 120));
        var right = new Painting().block("person", share -> BLUE, moving::at).beat("sit", 0, 0.5).beat("sweep", 0.5, 1);
        assertThat(isRight("order", prompt, expect, right)).isTrue();
        var reversed = new Painting().block("person", share -> BLUE, moving::at).beat("sweep", 0, 0.5).beat("sit", 0.5, 1);
        assertThat(isRight("order", prompt, expect, reversed)).isFalse();
        var frozen = new Painting().block("person", BLUE, 100, 30, 60, 120).beat("sit", 0, 0.5).beat("sweep", 0.5, 1);
        assertThat(isRight("order", prompt, expect, frozen)).as("says it, but does not move").isFalse();
    }

    private record DoubleBlock(Rectangle first, Rectangle second) {
        Rectangle at(double share) {
            return share < 0.5 ? first : second;
        }
    }

    @Test
    void seesAnObjectThatDoesNotGoWhereItShould() throws IOException {
        String expect = "[\"Is the dog on the left of the table? (yes or no)\",\"Is the dog on the front of the table? (yes or no)\"]";
        var goes = new Painting().block("table", RED, 150, 60, 100, 60)
                .block("dog", share -> BLUE, share -> new Rectangle((int) (20 + 150 * share), (int) (70 + 30 * share), 60, 50));
        assertThat(isRight("Dynamic_Spatial_Relationship", "a dog", expect, goes)).isTrue();
        var stays = new Painting().block("table", RED, 150, 60, 100, 60).block("dog", BLUE, 20, 70, 60, 50);
        assertThat(isRight("Dynamic_Spatial_Relationship", "a dog", expect, stays)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "pan_left, 70, 0, 1", "pan_right, -70, 0, 1", "tilt_up, 0, 50, 1", "tilt_down, 0, -50, 1", "zoom_in, 0, 0, 1.35",
        "zoom_out, 0, 0, 0.75", "static, 0, 0, 1"
    })
    void tellsCameraMovesApart(String move, double x, double y, double scale) throws IOException {
        for (String asked : List.of("pan_left", "pan_right", "tilt_up", "tilt_down", "zoom_in", "zoom_out", "static")) {
            var moves = new Painting().camera(share -> at(x * share, y * share, 1 + (scale - 1) * share));
            assertThat(isRight("camera", "Garden", "\"" + asked + "\"", moves)).as(move + " for " + asked).isEqualTo(asked.equals(move));
        }
    }

    private static AffineTransform at(double x, double y, double scale) {
        var camera = AffineTransform.getTranslateInstance(Painting.WIDTH / 2.0 + x, Painting.HEIGHT / 2.0 + y);
        camera.scale(scale, scale);
        camera.translate(-Painting.WIDTH / 2.0, -Painting.HEIGHT / 2.0);
        return camera;
    }
}
