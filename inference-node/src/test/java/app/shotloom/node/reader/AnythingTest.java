package app.shotloom.node.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.shotloom.node.brief.Brief;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is read without an error, in a time that its length bounds. */
class AnythingTest {
    private static final String[] WORDS = {
        "a", "the", "dog", "left of", "then", "and", ",", ".", "runs", "it", "one", "the other", "red", "of", "with", "from", "to", "into", "becomes",
        "two", "who", "is", "no", "@Mia", "0:03", "for two seconds", "[0:01-0:02]", "while", "after", "each other", "’s", "hands", "made", "not", "🐕", "\n"
    };

    @ParameterizedTest
    @MethodSource("oddities")
    void survives(String prompt) {
        assertThatCode(() -> sane(Reader.read(prompt, Reader.member("Mia")))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("salads")
    void survivesWordSalad(String prompt) {
        sane(Reader.read(prompt, Reader.member("Mia")));
    }

    @ParameterizedTest
    @MethodSource("noise")
    void survivesNoise(String prompt) {
        sane(Reader.read(prompt));
    }

    @Test
    void readsTheSameTwice() {
        String prompt = "Two women carry a piano up the stairs while a boy sleeps, then they drop it.";
        assertThat(Reader.read(prompt)).isEqualTo(Reader.read(prompt));
    }

    private static void sane(Brief brief) {
        assertThat(brief.beats()).allSatisfy(one -> {
            assertThat(one.startSeconds()).isBetween(0.0, brief.durationSeconds());
            assertThat(one.endSeconds()).isGreaterThan(one.startSeconds()).isLessThanOrEqualTo(brief.durationSeconds());
        });
        assertThat(brief.relations()).allSatisfy(one -> assertThat(one.endSeconds()).isGreaterThan(one.startSeconds()).isLessThanOrEqualTo(brief.durationSeconds()));
        assertThat(brief.states()).allSatisfy(one -> assertThat(one.untilSeconds()).isGreaterThanOrEqualTo(one.fromSeconds()).isLessThanOrEqualTo(brief.durationSeconds()));
        assertThat(brief.subjects()).allSatisfy(one -> assertThat(one.count()).isBetween(1, 40));
    }

    static Stream<String> oddities() {
        return Stream.of(
                "", " ", "\n\t", "?", "...", "@", "@@@", "@Mia", "@Mia@Mia", "🐕", "👩‍👩‍👧‍👦 dances 💃🏽", "שלום עולם כלב", "كلب أحمر على اليسار",
                "一只红色的狗在桌子左边", "\uD800", "\uDC00dog\uD83D", "\u0000\u0001", "of of of", "left of", "on the", "two", "a", "of", "and and",
                "a a a a a", "the left of the right of", "ﬁ ﬂ ǅ ẞ", "\u202Edog\u202C", "-1 dogs", "99999999999 dogs", "0 dogs", "for 99 seconds", "at 9:99",
                "red red red", "then then then.", "x".repeat(20_000), "dog ".repeat(5_000), "🐕".repeat(9_999), "a ".repeat(10_000), "1".repeat(20_000),
                ",".repeat(20_000), "\u0301".repeat(20_000), "(".repeat(20_000), "no ".repeat(6_000), "left of ".repeat(2_500), "0:01 ".repeat(4_000), ". ".repeat(9_000));
    }

    static Stream<String> salads() {
        var random = new Random(7);
        return IntStream.range(0, 60).mapToObj(i -> random.ints(3 + i, 0, WORDS.length).mapToObj(at -> WORDS[at]).reduce("", (text, word) -> text + " " + word));
    }

    static Stream<String> noise() {
        var random = new Random(11);
        return IntStream.range(0, 40).mapToObj(i -> random.ints(200, 0, i % 2 == 0 ? 0x300 : 0x1_0000).collect(StringBuilder::new, (text, code) -> text.append((char) code), StringBuilder::append).toString());
    }
}
