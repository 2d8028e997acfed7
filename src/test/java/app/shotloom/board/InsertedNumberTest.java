package app.shotloom.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertedNumberTest {

    @ParameterizedTest(name = "{0}: between {2} and {3} comes {4}")
    @CsvSource({
        "TENS, 010 020, 010, 020, 010A",
        "TENS, 010 010A 020, 010A, 020, 010B",
        "TENS, 010 010A 020, 010, 010A, A010A",
        "TENS, 010 010A 010B 020, 010A, 010B, 010A1",
        "TENS, 010 010Z 020, 010Z, 020, 010Z1",
        "SCENES, 1A 1A09 1B, 1A09, 1B, 1A10",
        "COUNT, 1 1A99999999999 2, 1A99999999999, 2, 1A100000000000",
        "TENS, 010 020, , 010, A010",
        "TENS, 010 020, 020, , 030",
        "TENS, 010 020 030, 020, , 040", // 030 was deleted: its number is not given again
        "COUNT, 1 2, 1, 2, 1A",
        "COUNT, 1 2, 2, , 3",
        "SCENES, 1A 1B, 1A, 1B, 1A1",
        "SCENES, 1A 1A1 1B, 1A1, 1B, 1A2",
        "SCENES, 1A 1B, 1B, , 1C",
        "SCENES, 1A 1B, , 1A, A1A",
        "SCENES, , , , 1A"
    })
    void fits(Numbering scheme, @Nullable String given, @Nullable String before, @Nullable String after, String expected) {
        Set<String> taken = given == null ? Set.of() : Set.of(given.split(" "));
        assertThat(new InsertedNumber(number -> !taken.contains(number))
                        .between(before, after, scheme.parts(), scheme.series("1")))
                .isEqualTo(expected);
    }
}
