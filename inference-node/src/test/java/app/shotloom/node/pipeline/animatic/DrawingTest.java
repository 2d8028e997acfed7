package app.shotloom.node.pipeline.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shotloom.node.pipeline.BlockingReport.Box;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.reader.Colours;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pictures show, measured in their pixels. */
class DrawingTest {
    /** More than the soft shadow changes, less than the ink of a contour. */
    private static final int INKED = 290;

    private static final List<String> BASIC =
            List.of("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "gray");

    @ParameterizedTest
    @CsvSource({
        "red, apple", "green, cup", "blue, elephant", "purple, suitcase", "yellow, bicycle", "orange, cow", "pink, sink",
        "black, cat", "brown, bed", "white, dog", "red, car", "blue, umbrella", "purple, carrot", "green, pizza"
    })
    void theColourAskedForDominates(String color, String noun) {
        String prompt = "a " + color + " " + noun;
        var clip = Artist.draw(prompt);
        var without = Artist.empty(prompt);
        Box box = clip.subject(noun).boxes().getFirst();
        int own = 0;
        int named = 0;
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            for (int x = box.x(); x < box.x() + box.width(); x++) {
                Color pixel = new Color(clip.frames().getFirst().getRGB(x, y));
                boolean drawn = difference(pixel, new Color(without.frames().getFirst().getRGB(x, y))) > 20;
                own += drawn ? 1 : 0;
                named += drawn && nearest(pixel).equals(color) ? 1 : 0;
            }
        }
        assertThat((double) named / own).as(color + " share of the " + noun).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a red car", "a laptop", "a giraffe", "a vase", "a bicycle"})
    void aBoxIsTight(String prompt) {
        var clip = Artist.draw(prompt);
        Rectangle drawn = new Rectangle(-1, -1);
        BufferedImage with = clip.frames().getFirst();
        BufferedImage without = Artist.empty(prompt).frames().getFirst();
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                if (difference(new Color(with.getRGB(x, y)), new Color(without.getRGB(x, y))) > INKED) {
                    drawn.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        Box box = clip.blocking().subjects().getFirst().boxes().getFirst();
        assertThat(box.x()).isCloseTo(drawn.x, within(3));
        assertThat(box.y()).isCloseTo(drawn.y, within(3));
        assertThat(box.x() + box.width()).isCloseTo(drawn.x + drawn.width, within(3));
        assertThat(box.y() + box.height()).isCloseTo(drawn.y + drawn.height, within(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a white dog", "a black dog", "a white boat"})
    void whiteAndBlackThingsKeepTheirInside(String prompt) {
        var clip = Artist.draw(prompt);
        Box box = clip.blocking().subjects().getFirst().boxes().getFirst();
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = box.y() + box.height() / 4; y < box.y() + box.height() * 3 / 4; y++) {
            for (int x = box.x() + box.width() / 4; x < box.x() + box.width() * 3 / 4; x++) {
                double light = Hues.lab(new Color(clip.frames().getFirst().getRGB(x, y)))[0];
                sum += light;
                squares += light * light;
                count++;
            }
        }
        double spread = Math.sqrt(squares / count - sum / count * sum / count);
        assertThat(spread).isGreaterThan(4);
    }

    @Test
    void theSameOrderGivesTheSamePixels() {
        String prompt = "@Mia runs past a blue kiosk on a street in the rain, truck right";
        var first = Artist.draw(prompt);
        var second = Artist.draw(prompt);
        for (int i = 0; i < first.frames().size(); i++) {
            assertThat(pixels(second.frames().get(i))).isEqualTo(pixels(first.frames().get(i)));
        }
        assertThat(second.blocking()).isEqualTo(first.blocking());
    }

    @ParameterizedTest
    @CsvSource({"pan left, 1, 0", "pan right, -1, 0", "tilt up, 0, 1", "tilt down, 0, -1", "truck left, 1, 0", "static shot, 0, 0"})
    void theSceneMovesAgainstTheCamera(String move, int x, int y) {
        var frames = Artist.draw("a castle in the mountains, " + move).frames();
        int[] shift = shift(frames.get(3), frames.get(7));
        assertThat(Integer.signum(shift[0])).as("sideways").isEqualTo(x);
        assertThat(Integer.signum(shift[1])).as("up and down").isEqualTo(y);
    }

    @ParameterizedTest
    @CsvSource({"zoom in, true", "dolly in, true", "zoom out, false", "dolly out, false"})
    void zoomsChangeTheSize(String move, boolean grows) {
        var boxes = Artist.draw("a red car on a street, " + move).subject("car").boxes();
        assertThat(boxes.getLast().width() > boxes.getFirst().width() * 1.2).isEqualTo(grows);
        assertThat(boxes.getLast().width() < boxes.getFirst().width() / 1.2).isEqualTo(!grows);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "720, 1280", "512, 512", "640, 480", "1434, 600", "64, 64", "256, 144"})
    void everyShapeOfFrameHoldsItsSubjects(int width, int height) {
        var clip = Artist.draw(Artist.order("a dog left of a red car and two birds above a house", width, height, 0.5));
        assertThat(clip.blocking().subjects()).hasSize(5).allSatisfy(subject -> {
            Box box = subject.boxes().getFirst();
            assertThat(box.width() * box.height()).isGreaterThan(width * height / 2000);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🐕", "אישה קוראת ספר", "xqzt glorp", "forty two dogs and a zylph", "no"})
    void oddPromptsAreDrawnToo(String prompt) {
        assertThat(Artist.draw(prompt).frames()).hasSize(12);
    }

    /** Where a rifle is depends on which way its holder looks, and that on where the shots are, which others hold. */
    @Test
    void thoseWhoLookAtEachOthersThingsAreDrawn() {
        assertThat(Artist.draw("Customers are shooting with rifles. He dodges four shots.").frames()).hasSize(12);
    }

    @Test
    void aHugePromptIsDrawn() {
        var clip = Artist.draw("a dog and a cat and a red balloon and @Mia walks, ".repeat(400));
        assertThat(clip.blocking().subjects().size()).isBetween(4, 60);
    }

    @Test
    void whatHasNoPictureIsNamed() {
        assertThat(Artist.draw("a theodolite and a sense of patience").undepicted()).contains("theodolite", "patience");
    }

    @Test
    void theSameCharacterLooksTheSameAndOthersDoNot() {
        var first = Artist.draw("@Mia stands");
        var second = Artist.draw("@Mia stands");
        var other = Artist.draw("@Captain Osk stands");
        assertThat(mean(second)).isEqualTo(mean(first));
        assertThat(difference(mean(first), mean(other))).isGreaterThan(30);
    }

    private static Color mean(Artist.Clip clip) {
        Box box = clip.blocking().subjects().getFirst().boxes().getFirst();
        long[] sum = new long[3];
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            for (int x = box.x(); x < box.x() + box.width(); x++) {
                Color pixel = new Color(clip.frames().getFirst().getRGB(x, y));
                sum[0] += pixel.getRed();
                sum[1] += pixel.getGreen();
                sum[2] += pixel.getBlue();
            }
        }
        int count = box.width() * box.height();
        return new Color((int) (sum[0] / count), (int) (sum[1] / count), (int) (sum[2] / count));
    }

    /** The shift in pixels that lays the first frame best on the second. */
    private static int[] shift(BufferedImage from, BufferedImage to) {
        int[] best = {0, 0};
        double least = Double.MAX_VALUE;
        for (int y = -24; y <= 24; y += 2) {
            for (int x = -40; x <= 40; x += 2) {
                double sum = 0;
                for (int row = 60; row < 300; row += 5) {
                    for (int column = 80; column < 560; column += 5) {
                        sum += Math.abs((from.getRGB(column, row) >> 8 & 255) - (to.getRGB(column + x, row + y) >> 8 & 255));
                    }
                }
                if (sum < least) {
                    least = sum;
                    best = new int[] {x, y};
                }
            }
        }
        return best;
    }

    private static String nearest(Color pixel) {
        double[] lab = Hues.lab(pixel);
        String best = "";
        double least = Double.MAX_VALUE;
        for (String name : BASIC) {
            double[] named = Hues.lab(new Color(Colours.rgb(name)));
            double distance = Math.hypot(Math.hypot((lab[0] - named[0]) * 0.6, lab[1] - named[1]), lab[2] - named[2]);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    private static int difference(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen()) + Math.abs(a.getBlue() - b.getBlue());
    }

    private static int[] pixels(BufferedImage frame) {
        return frame.getRGB(0, 0, frame.getWidth(), frame.getHeight(), null, 0, frame.getWidth());
    }
}
