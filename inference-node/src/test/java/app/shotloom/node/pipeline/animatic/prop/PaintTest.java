package app.shotloom.node.pipeline.animatic.prop;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.reader.Colours;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The colour asked for is what one would call the thing, from its pixels. */
class PaintTest {
    private static final List<String> COLORS =
            List.of("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "gray");
    private static final List<String> NOUNS = List.of(
            "apple", "banana", "bear", "bed", "bicycle", "bird", "boat", "book", "broccoli", "bus", "cake", "car", "cat", "chair", "clock",
            "couch", "cow", "cup", "dog", "elephant", "fire hydrant", "giraffe", "horse", "kite", "laptop", "motorcycle", "orange", "parking meter",
            "pizza", "scissors", "sheep", "sink", "stop sign", "suitcase", "toilet", "traffic light", "train", "tv", "umbrella", "zebra");

    @Test
    void everyThingTakesEveryColour() {
        List<String> failed = new ArrayList<>();
        for (String noun : NOUNS) {
            for (String color : COLORS) {
                double share = share(Pictures.shown(noun, "color=" + color).cel(), color);
                if (share <= 0.5) {
                    failed.add("%s %s %.2f".formatted(color, noun, share));
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void aChangeOfColourBeginsWithTheOldAndEndsWithTheNew() {
        assertThat(share(Pictures.shown("car", "is=color:red:0:white").cel(), "white")).isGreaterThan(0.5);
        assertThat(share(Pictures.shown("car", "is=color:red:1:white").cel(), "red")).isGreaterThan(0.5);
    }

    private static double share(Cel cel, String color) {
        return (double) Pictures.count(cel, pixel -> nearest(new Color(pixel)).equals(color)) / Pictures.area(cel);
    }

    private static String nearest(Color pixel) {
        double[] lab = Hues.lab(pixel);
        String best = "";
        double least = Double.MAX_VALUE;
        for (String name : COLORS) {
            double[] named = Hues.lab(new Color(Colours.rgb(name)));
            double distance = Math.hypot(Math.hypot((lab[0] - named[0]) * 0.6, lab[1] - named[1]), lab[2] - named[2]);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }
}
