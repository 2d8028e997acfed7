package app.shotloom.node.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The artist and whoever reads for people who type look words up at the same time. */
class MeaningsTogetherTest {
    private static final List<String> NOUNS = Stream.of(
                    "dog", "cat", "wolf", "kettle", "harbour", "giraffe", "violin", "bicycle", "teapot", "umbrella", "knight", "dragon",
                    "tomato", "candle", "mountain", "glacier", "teacher", "sparrow", "lantern", "submarine", "pyramid", "sandwich", "balloon",
                    "tractor", "penguin", "anchor", "zebra", "wizard", "carrot", "bridge", "hammer", "pillow", "guitar", "rabbit", "saddle")
            .toList();

    @Test
    void threadsGetTheSameAnswersAsOne() {
        Map<String, List<String>> alone = all(Meanings.load());
        for (int round = 0; round < 3; round++) {
            Meanings shared = Meanings.load();
            List<CompletableFuture<Map<String, List<String>>>> together =
                    Stream.generate(() -> CompletableFuture.supplyAsync(() -> all(shared))).limit(4).toList();

            assertThat(together.stream().map(CompletableFuture::join)).allMatch(alone::equals);
        }
    }

    private static Map<String, List<String>> all(Meanings meanings) {
        return NOUNS.stream().collect(Collectors.toMap(Function.identity(), meanings::isA));
    }
}
