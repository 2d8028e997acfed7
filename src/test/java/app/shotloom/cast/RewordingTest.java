package app.shotloom.cast;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.board.BoardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RewordingTest {

    private static final List<String> OTHERS = List.of(
            "Anna", "Annabel", "Joanna", "Ann-Marie", "O'Ann", "annual", "rain", "@Anna", "hand", "ANNE", "Hanna’s", "and", "scans,");
    private static final List<String> MEANT = List.of("Ann", "@Ann", "@ann", "Ann's", "@Ann’s", "“Ann”", "(Ann)", "Ann,", "Ann’", "@ANN.");

    private final Character anna = sheet("Anna", SheetKind.CHARACTER);

    private static Character sheet(String name, SheetKind kind, String... aliases) {
        return new Character(
                CharacterId.next(), BoardId.next(), kind, name, "", Appearance.UNSAID, List.of(), List.of(), "", List.of(aliases), null);
    }

    private static Character called(Character sheet, String name) {
        return new Character(
                sheet.id(), sheet.onBoard(), sheet.kind(), name, "", Appearance.UNSAID, List.of(), List.of(), "",
                List.of(sheet.name()), null);
    }

    private static String said(String text, Character who, String name, Character... others) {
        return said(new Wording.Text("", text, false), who, name, others);
    }

    private static String said(Wording.Text text, Character who, String name, Character... others) {
        List<Character> before = new ArrayList<>(List.of(others));
        List<Character> after = new ArrayList<>(before);
        before.add(who);
        after.add(called(who, name));
        Rewording.Said said = new Rewording(before, Set.of(who.id()), name, after).of(text);
        return said == null ? text.words() : said.words();
    }

    @Test
    void namesAreRewrittenWithTheirMarksAndPossessives() {
        Character mia = sheet("Mia", SheetKind.CHARACTER);
        assertThat(said("@Mia takes Mia's kite. “Mia!” @mia’s hat.", mia, "Maya")).isEqualTo("@Maya takes Maya's kite. “Maya!” @Maya’s hat.");
    }

    @Test
    void whatOnlyLooksLikeTheNameStays() {
        Character ann = sheet("Ann", SheetKind.CHARACTER);
        String text = "Anna and Ann-Marie see Joanna at O'Ann in Annapolis; ann is no name";
        assertThat(said(text, ann, "Bea", anna)).isEqualTo(text);
    }

    @Test
    void speakersInCapitalsSpeakOn() {
        Character mia = sheet("Mia", SheetKind.CHARACTER);
        Wording.Text lines = new Wording.Text("", "MIA: Come!\nMIA (softly): Mia is me.\nMIAMI: No.\nTOM: MIA knows.", true);
        assertThat(said(lines, mia, "Maya")).isEqualTo("MAYA: Come!\nMAYA (softly): Maya is me.\nMIAMI: No.\nTOM: MIA knows.");
    }

    @Test
    void aTextThatWouldMeanSomebodyElseStaysAsItIs() {
        Character mia = sheet("Mia", SheetKind.CHARACTER);
        Character annLee = sheet("Ann Lee", SheetKind.CHARACTER);
        assertThat(said("@Mia Lee waits", mia, "Ann", annLee)).isEqualTo("@Mia Lee waits");
        assertThat(said("@Mia waits for @Ann Lee", mia, "Ann", annLee)).isEqualTo("@Ann waits for @Ann Lee");
    }

    @Test
    void theLongestNameIsMeant() {
        Character tom = sheet("Tom", SheetKind.CHARACTER);
        Character oldTom = sheet("Old Tom", SheetKind.CHARACTER);
        assertThat(said("@Old Tom and @OldTom and Tom", tom, "Tim", oldTom)).isEqualTo("@Old Tom and @OldTom and Tim");
    }

    @Test
    void stylesAreMeantByTheirMarkOnly() {
        Character ink = sheet("Ink", SheetKind.STYLE);
        assertThat(said("Ink spills, @Ink", ink, "Pen")).isEqualTo("Ink spills, @Pen");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTextWithoutTheNameIsUnchangedAndEveryMentionIsRewrittenOnce(long seed) {
        Random random = new Random(seed);
        Character ann = sheet("Ann", SheetKind.CHARACTER);
        for (int round = 0; round < 300; round++) {
            StringBuilder with = new StringBuilder();
            StringBuilder wanted = new StringBuilder();
            StringBuilder without = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                String other = OTHERS.get(random.nextInt(OTHERS.size())) + " ";
                with.append(other);
                wanted.append(other);
                without.append(other);
                if (random.nextInt(3) == 0) {
                    String meant = MEANT.get(random.nextInt(MEANT.size())) + " ";
                    with.append(meant);
                    wanted.append(meant.replaceAll("(?i)ann", "Zoë"));
                }
            }
            assertThat(said(with.toString(), ann, "Zoë", anna)).isEqualTo(wanted.toString());
            assertThat(said(without.toString(), ann, "Zoë", anna)).isEqualTo(without.toString());
        }
    }
}
