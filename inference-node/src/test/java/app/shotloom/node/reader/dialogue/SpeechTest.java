package app.shotloom.node.reader.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {
    private static final List<Brief.Subject> CAST = List.of(person("s1", "Mia"), person("s2", "woman"));

    @Test
    void givesNamedLinesToTheirSpeakers() {
        var lines = Script.read("MIA: (whispering) He said six o'clock.\n\nOLD WOMAN (V.O.): Wait.\nWOMAN: Now!");
        var speeches = Speeches.of(lines, CAST, 10);

        assertThat(speeches.stream().map(Brief.Speech::subject)).containsExactly("s1", null, "s2");
        assertThat(speeches.getFirst().text()).isEqualTo("He said six o'clock.");
    }

    @Test
    void readsAScreenplay() {
        assertThat(Script.read("MIA\n(beat)\nGo home.\nNow.\n\nWOMAN\nNo."))
                .containsExactly(new Line("MIA", "Go home.", false), new Line("MIA", "Now.", false), new Line("WOMAN", "No.", false));
    }

    @Test
    void givesLinesOfNobodyToTheOnlyPerson() {
        assertThat(Speeches.of(Script.read("Hello there."), CAST.subList(0, 1), 5).getFirst().subject()).isEqualTo("s1");
        assertThat(Speeches.of(Script.read("Hello there."), CAST, 5).getFirst().subject()).isNull();
    }

    @Test
    void speaksAtReadingSpeedWithinTheShot() {
        var speeches = Speeches.of(Script.read("MIA: One two three four five six.\nWOMAN: Seven eight."), CAST, 6);

        assertThat(speeches.get(0).endSeconds() - speeches.get(0).startSeconds()).isBetween(2.2, 2.3);
        assertThat(speeches.get(1).startSeconds()).isGreaterThan(speeches.get(0).endSeconds());
        assertThat(speeches.get(1).endSeconds()).isLessThan(6);
        assertThat(Speeches.of(Script.read("word ".repeat(500)), CAST, 3)).allMatch(one -> one.endSeconds() <= 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Come here!" says an old woman, and a dog runs. | an old woman | Come here! | an old woman says, and a dog runs.
            @Mia whispers, "Go." The dog leaves. | @Mia | Go. | @Mia whispers, . The dog leaves.
            A man shouts “Stop” at dusk. | A man | Stop | A man shouts  at dusk.
            "Hello," she says. | she | Hello, | she says.
            """)
    void takesQuotedSpeechOutOfAPrompt(String prompt, String speaker, String text, String rest) {
        Quotes quotes = Quotes.in(prompt);

        assertThat(quotes.lines()).containsExactly(new Line(speaker, text, false));
        assertThat(quotes.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A sign reads \"OPEN\".", "A book called \"Rain\" lies on a table.", "5\" of snow and a 6\" nail"})
    void leavesWhatIsOnlyWritten(String prompt) {
        assertThat(Quotes.in(prompt)).isEqualTo(new Quotes(List.of(), prompt));
    }

    private static Brief.Subject person(String id, String label) {
        return new Brief.Subject(id, label, Brief.Kind.PERSON, null, 1, null, null, null, null, List.of(), "", List.of());
    }
}
