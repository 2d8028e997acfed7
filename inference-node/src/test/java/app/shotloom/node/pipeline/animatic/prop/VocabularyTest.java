package app.shotloom.node.pipeline.animatic.prop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what nouns are drawn. */
class VocabularyTest {
    @Test
    void everyObjectOfCocoHasAPicture() {
        assertThat(Lines.of(VocabularyTest.class, "coco-nouns.txt"))
                .hasSize(79)
                .noneMatch(noun -> Pictures.PROPS.picture(noun).equals("card"));
    }

    @Test
    void almostAllCommonNounsHaveAPicture() {
        List<String> nouns = Lines.of(VocabularyTest.class, "common-nouns.txt");
        List<String> cards = nouns.stream().filter(noun -> Pictures.PROPS.picture(noun).equals("card")).toList();
        assertThat(nouns).hasSizeGreaterThan(600);
        assertThat(cards).as("nouns without a picture").hasSizeLessThan(nouns.size() / 25);
    }

    @Test
    void nounsNeverTunedForMeanWhatTheyShould() {
        for (String line : Lines.of(VocabularyTest.class, "held-out-nouns.txt")) {
            String[] sides = line.split(" = ");
            assertThat(Pictures.PROPS.picture(sides[0]).replaceFirst(" ~.*", "")).as(sides[0]).isEqualTo(sides[1]);
        }
    }

    /** Tools, food, clothes, furniture, vehicles, plants, instruments, school things, the body, buildings, sports gear, toys. */
    @Test
    void concreteNounsHaveAPictureOfTheirOwnSense() {
        List<String> cards = Lines.of(VocabularyTest.class, "concrete-nouns.txt").stream()
                .filter(noun -> Pictures.PROPS.picture(noun).equals("card"))
                .toList();
        assertThat(cards).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"boot, 0.1, 0.5", "newspaper, 0.1, 0.6", "bacon, 0.05, 0.3", "toy car, 0.05, 0.3", "cupboard, 1, 2.2", "bathtub, 0.4, 1.2", "car hood, 1, 2"})
    void thingsAreAsLargeAsTheirPictures(String noun, double least, double most) {
        assertThat(Pictures.model(noun, "").metres()).isBetween(least, most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"glorp", "patience", "mitochondrion"})
    void whatHasNoPictureIsACardThatSaysSo(String noun) {
        var model = Pictures.model(noun, "");
        assertThat(model.isStandIn()).isTrue();
        assertThat(model.canShow("run")).isFalse();
    }
}
