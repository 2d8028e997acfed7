package app.shotloom.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.canvas.Criterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

    @Test
    void anAddressSaysStatesPeopleScenesAndWords() {
        assertThat(Filter.of("is:failed with:\"Old Tom\" gull").criteria())
                .containsExactly(new Criterion("is", "failed"), new Criterion("with", "Old Tom"), new Criterion("text", "gull"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Filter filter = new Filter(List.of(
                new Criterion("with", "Old Tom"), new Criterion("text", "is:failed"), new Criterion("is", "drawn")));
        assertThat(Filter.of(filter.written())).isEqualTo(filter);
    }

    @Test
    void whatNobodyUnderstandsIsLookedForAsText() {
        assertThat(Filter.of("colour:red").criteria()).containsExactly(new Criterion("text", "colour:red"));
    }

    @Test
    void nothingIsNoFilterAndALotOfItIsCut() {
        assertThat(Filter.of("  \"\" ").isEmpty()).isTrue();
        assertThat(Filter.of("word ".repeat(10_000)).criteria()).hasSize(1);
        assertThat(Filter.of("a b c d e f g h i j k l m n o p q r s t u v w x y z").criteria()).hasSize(20);
    }
}
