package app.shotloom.script.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.script.Screenplay;
import app.shotloom.script.format.ScriptFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scenes and shots a script suggests. */
class BreakdownTest {
    private static final String PLAY = """
            Title: Kite

            FADE IN:

            # Act one

            = Mia loses the kite.

            EXT. HARBOUR - DUSK #1#

            *Mia* runs along the quay. The kite pulls.

            MIA
            (out of breath)
            Wait for me!

            OLD TOM
            It will not wait, it never does.

            The string tears.

            CUT TO:

            INT. KITCHEN - NIGHT

            OLD TOM
            Soup?

            MIA
            No.
            """;

    @Test
    void aParagraphOfActionIsAShotWithWhatIsSaidInIt() throws Exception {
        var breakdown = of(PLAY);
        assertThat(breakdown.characters()).containsExactly("MIA", "OLD TOM");
        assertThat(breakdown.scenes()).extracting(SceneDraft::heading).containsExactly("EXT. HARBOUR - DUSK", "INT. KITCHEN - NIGHT");
        SceneDraft harbour = breakdown.scenes().getFirst();
        assertThat(harbour.sceneNumber()).isEqualTo("1");
        assertThat(harbour.shots()).extracting(ShotDraft::prompt).containsExactly("Mia runs along the quay. The kite pulls.", "The string tears.");
        ShotDraft quay = harbour.shots().getFirst();
        assertThat(quay.dialogue()).isEqualTo("MIA (out of breath): Wait for me!\nOLD TOM: It will not wait, it never does.");
        assertThat(quay.characters()).containsExactly("MIA", "OLD TOM");
        assertThat(breakdown.scenes().getLast().shots()).extracting(ShotDraft::prompt).containsExactly("Old Tom and Mia talk.");
    }

    @Test
    void whatIsSaidTakesAsLongAsItTakesToSay() throws Exception {
        double quick = of("A\n\nMIA\nNo.").scenes().getFirst().shots().getFirst().seconds();
        double slow = of("A\n\nMIA\n" + "word ".repeat(40)).scenes().getFirst().shots().getFirst().seconds();
        assertThat(quick).isEqualTo(2);
        assertThat(slow).isBetween(14.0, 17.0);
    }

    @Test
    void aLongTalkIsCut() throws Exception {
        String talk = "The two sit.\n\n" + "MIA\nI have a great many words to say about this kite of mine today.\n\nTOM\nSo have I, and I shall say all of them to you right here and now.\n\n".repeat(4);
        assertThat(of(talk).scenes().getFirst().shots()).hasSizeGreaterThan(2).allSatisfy(shot -> assertThat(shot.seconds()).isLessThan(30));
    }

    @Test
    void nothingIsNoScene() throws Exception {
        assertThat(of("").scenes()).isEmpty();
        assertThat(of("# Act\n\n[[note]]").scenes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"*a* **b** ***c*** _d_,a b c d", "2 * 3 * 4,2 * 3 * 4", "\\*a\\*,*a*", "_*a* b_,a b", "snake_case_name,snake_case_name"})
    void plainTextHasNoMarks(String text, String plain) {
        assertThat(Plain.of(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"MIA,Mia", "OLD TOM,Old Tom", "McCLOUD,McCLOUD", "O'NEIL,O'Neil", "MARY-ANN,Mary-Ann", "R2D2,R2D2"})
    void namesAreWrittenAsOnSheets(String cue, String name) {
        assertThat(Names.inSentence(cue)).isEqualTo(name);
    }

    private static Breakdown of(String fountain) throws Exception {
        Screenplay play = ScriptFormat.FOUNTAIN.parse(fountain.getBytes(StandardCharsets.UTF_8));
        return Breakdown.of(play);
    }
}
