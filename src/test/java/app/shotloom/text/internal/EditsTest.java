package app.shotloom.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.text.internal.Edits.Edit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditsTest {

    @Test
    void onlyWhatDiffersIsTouched() {
        assertThat(Edits.between("A gull lands on a post", "Two gulls land on a red post"))
                .allSatisfy(edit -> assertThat(edit.deleted() + edit.inserted().length()).isLessThan(8));
        assertThat(Edits.between("same", "same")).isEmpty();
    }

    @Test
    void noEmojiIsTakenApart() {
        String sailing = "\u26F5\uD83D\uDE00";
        String landing = "\u26F5\uD83D\uDE01"; // the same first half
        assertThat(Edits.between(sailing, landing)).containsExactly(new Edit(1, 2, "\uD83D\uDE01"));
    }

    @Test
    void textsWithNothingInCommonAreReplacedAtOnce() {
        assertThat(Edits.between("a".repeat(5_000), "b".repeat(5_000))).hasSize(1);
    }

    @Test
    void whatTwoDidToOneTextIsPutTogetherByWords() {
        assertThat(Edits.weave("A gull lands", "A big gull lands", "A gull lands softly")).isEqualTo("A big gull lands softly");
        assertThat(Edits.weave("A gull lands", "A crow lands", "A swan lands")).isEqualTo("A crow swan lands");
        assertThat(Edits.weave("A gull lands", "A gull flies", "A gull flies")).isEqualTo("A gull flies");
        assertThat(Edits.weave("A gull lands", "", "A gull lands softly")).isEqualTo(" softly");
        assertThat(Edits.weave("", "One", "Two")).isEqualTo("One Two");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theyTurnOneTextIntoTheOther(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = random.nextBoolean() ? text(random) : changed(before, random);
            assertThat(done(before, Edits.between(before, after))).isEqualTo(after);
        }
    }

    private static String done(String before, List<Edit> edits) {
        StringBuilder text = new StringBuilder(before);
        edits.forEach(edit -> text.replace(edit.at(), edit.at() + edit.deleted(), edit.inserted()));
        return text.toString();
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 5)
                .mapToObj(letter -> List.of("a", "b", " ", "é", "\uD83D\uDE00").get(letter))
                .reduce("", String::concat);
    }

    private static String changed(String before, Random random) {
        int at = before.offsetByCodePoints(0, random.nextInt(before.codePointCount(0, before.length()) + 1));
        return before.substring(0, at) + text(random) + before.substring(at);
    }
}
