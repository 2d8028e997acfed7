package app.shotloom.script.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What became of each passage. */
class ComparisonTest {

    @Test
    void findsWhatStayedChangedMovedCameAndWent() {
        var comparison = Comparison.of(
                lines("Mia sweeps the old mill.", "A gull lands.", "Rain falls on the roof.", "Tom sings."),
                lines("Tom sings.", "Mia slowly sweeps the old mill.", "A gull lands.", "The moon rises."));
        assertThat(List.of(0, 1, 2, 3)).extracting(comparison::fate).containsExactly(Fate.MOVED, Fate.CHANGED, Fate.SAME, Fate.NEW);
        assertThat(comparison.cut()).containsExactly(2);
        assertThat(comparison.origin(1)).isZero();
    }

    @Test
    void everythingIsPairedOnceAtMost() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Element> before = some(random);
            List<Element> after = some(random);
            var comparison = Comparison.of(before, after);
            List<Integer> origins = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                if (comparison.origin(i) >= 0) {
                    origins.add(comparison.origin(i));
                }
                assertThat(comparison.fate(i) == Fate.NEW).isEqualTo(comparison.origin(i) < 0);
            }
            assertThat(new HashSet<>(origins)).hasSameSizeAs(origins);
            assertThat(origins.size() + comparison.cut().size()).isEqualTo(before.size());
        }
    }

    @Test
    void aLongScriptIsComparedQuicklyEnoughToWaitFor() {
        List<Element> before = new ArrayList<>();
        List<Element> after = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            before.add(lines("Line number " + i).getFirst());
            after.add(lines("Line number " + (19_999 - i)).getFirst());
        }
        assertThat(Comparison.of(before, after).cut()).isEmpty();
    }

    private static List<Element> some(Random random) {
        List<Element> some = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            some.add(lines("word".repeat(1 + random.nextInt(3)) + " same tail " + random.nextInt(3)).getFirst());
        }
        return some;
    }

    private static List<Element> lines(String... texts) {
        return Arrays.stream(texts).map(text -> Element.of(ElementType.ACTION, text, 0)).toList();
    }
}
