package app.shotloom.history.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextInverseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                // what was before | what I made of it | what it says now | without my part | whether all of it
                "A dog runs. | A red dog runs. | A red dog runs home. | A dog runs home. | true",
                "A dog runs. | A red dog runs. | The red dog runs. | The dog runs. | true",
                "A red dog runs. | A dog runs. | A dog runs home. | A red dog runs home. | true",
                "A dog runs. | A cat runs. | A cat runs home. | A dog runs home. | true",
                "A dog runs. | A cat runs. | A tiger runs. | A tiger runs. | false",
                "A dog. | A dog. It is late. | A dog. It is very late. | A dog. very | true",
                "A dog runs. | A red dog runs. | A cat sleeps. | A cat sleeps. | true",
                "犬が走る | 赤い犬が走る | 赤い犬が速く走る | 犬が速く走る | true"
            })
    void takesOutOnlyWhatWasMine(String before, String after, String now, String without, boolean whole) {
        TextInverse.Result result = TextInverse.of(before, after, now);
        assertThat(result.text().replaceAll(" +", " ").strip()).isEqualTo(without);
        assertThat(result.whole()).isEqualTo(whole);
    }

    @Test
    void isTheTextOfBeforeWhereNobodyWroteSince() {
        TextInverse.Result result = TextInverse.of("one\ntwo", "one\n2 two three", "one\n2 two three");
        assertThat(result).isEqualTo(new TextInverse.Result("one\ntwo", true));
    }

    @Test
    void keepsFamiliesOfEmojiTogether() {
        assertThat(TextInverse.of("👩‍👧", "👩‍👧 red", "👩‍👧 red 👨‍👩‍👦").text()).isEqualTo("👩‍👧 👨‍👩‍👦");
    }

    /** Every word is another one, so that each can be followed: mine go, theirs stay. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverLosesAWordOfTheOthers(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<String> before = words("old", 1 + random.nextInt(8));
            List<String> after = changed(before, "mine" + round, random);
            List<String> now = changed(after, "theirs" + round, random);
            List<String> result = List.of(TextInverse.of(
                            String.join(" ", before), String.join(" ", after), String.join(" ", now))
                    .text()
                    .strip()
                    .split("\\s+"));
            assertThat(result).containsAll(now.stream().filter(word -> word.startsWith("theirs")).toList());
            assertThat(result).doesNotContainAnyElementsOf(without(after, now, "old"));
        }
    }

    /** Old words that the others have deleted. */
    private static List<String> without(List<String> after, List<String> now, String kind) {
        List<String> gone = new ArrayList<>(after.stream().filter(word -> word.startsWith(kind)).toList());
        gone.removeAll(now);
        gone.add("never-written");
        return gone;
    }

    private static List<String> words(String kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> kind + "w" + i).toList();
    }

    private static List<String> changed(List<String> words, String kind, Random random) {
        List<String> changed = new ArrayList<>(words);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            if (changed.isEmpty() || random.nextBoolean()) {
                changed.add(random.nextInt(changed.size() + 1), kind + "w" + i);
            } else {
                changed.remove(random.nextInt(changed.size()));
            }
        }
        return Collections.unmodifiableList(changed);
    }
}
