package app.shotloom.script.format;

import static app.shotloom.script.ElementType.ACTION;
import static app.shotloom.script.ElementType.BONEYARD;
import static app.shotloom.script.ElementType.CENTERED;
import static app.shotloom.script.ElementType.CHARACTER;
import static app.shotloom.script.ElementType.DIALOGUE;
import static app.shotloom.script.ElementType.LYRIC;
import static app.shotloom.script.ElementType.NOTE;
import static app.shotloom.script.ElementType.PAGE_BREAK;
import static app.shotloom.script.ElementType.PARENTHETICAL;
import static app.shotloom.script.ElementType.SCENE_HEADING;
import static app.shotloom.script.ElementType.SECTION;
import static app.shotloom.script.ElementType.SYNOPSIS;
import static app.shotloom.script.ElementType.TRANSITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.shotloom.script.Element;
import app.shotloom.script.Screenplay;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every element of the Fountain syntax and every edge that its specification names; the examples are our own. */
class FountainReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "INT. KITCHEN - DAY", "EXT. HARBOUR - DUSK", "EST. LIGHTHOUSE", "INT./EXT. CAR - NIGHT", "INT/EXT BOAT", "I/E. TENT",
        "int. small kitchen - day", "EXT FIELD", "INT KITCHEN"
    })
    void aSceneHeadingBeginsWithInsideOrOutside(String heading) {
        assertThat(read("\n" + heading + "\n\nMia sweeps.\n")).containsExactly(
                tuple(SCENE_HEADING, heading), tuple(ACTION, "Mia sweeps."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTERIOR thoughts.", "EXTRAS wait.", "ESTHER waves.", "INT", "INTERCUT BETWEEN:"})
    void otherWordsAreNoHeading(String line) {
        assertThat(read(line + "\n")).containsExactly(tuple(ACTION, line));
    }

    @Test
    void aHeadingNeedsAnEmptyLineAboveIt() {
        assertThat(read("The sign says\nINT. KITCHEN - DAY\n\nMia laughs.")).containsExactly(
                tuple(ACTION, "The sign says\nINT. KITCHEN - DAY"), tuple(ACTION, "Mia laughs."));
    }

    @Test
    void aStopForcesAHeadingButAnEllipsisDoesNot() {
        assertThat(read(".GULL'S VIEW\n\n...and then nothing.\n\n.22 CALIBRE SHOP")).containsExactly(
                tuple(SCENE_HEADING, "GULL'S VIEW"), tuple(ACTION, "...and then nothing."), tuple(SCENE_HEADING, "22 CALIBRE SHOP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1A", "1a", "I-1-A", "A.2", "110A"})
    void aHeadingMayHaveANumber(String number) {
        Element heading = elements("INT. MILL - DAY - FLASHBACK (1944) #" + number + "#\n").getFirst();
        assertThat(heading.text()).isEqualTo("INT. MILL - DAY - FLASHBACK (1944)");
        assertThat(heading.sceneNumber()).isEqualTo(number);
    }

    @Test
    void aNameInCapitalsSpeaksWhatIsBelowIt() {
        var all = elements("Mia looks up.\n\nMIA\n(softly)\nIs that\nyours?\n(louder)\nHello?\n\nNobody answers.");
        assertThat(all).extracting(Element::type, Element::text, Element::character).containsExactly(
                tuple(ACTION, "Mia looks up.", null),
                tuple(CHARACTER, "MIA", "MIA"),
                tuple(PARENTHETICAL, "(softly)", "MIA"),
                tuple(DIALOGUE, "Is that\nyours?", "MIA"),
                tuple(PARENTHETICAL, "(louder)", "MIA"),
                tuple(DIALOGUE, "Hello?", "MIA"),
                tuple(ACTION, "Nobody answers.", null));
    }

    @Test
    void extensionsMayBeInSmallLettersAndAreNoPartOfTheName() {
        var all = elements("\nHANS (on the radio)\nCome in.\n\nMUM (O.S.) (CONT'D)\nLuke!\n");
        assertThat(all).extracting(Element::text, Element::character).containsExactly(
                tuple("HANS (on the radio)", "HANS"), tuple("Come in.", "HANS"), tuple("MUM (O.S.) (CONT'D)", "MUM"), tuple("Luke!", "MUM"));
    }

    @Test
    void aNameNeedsALetterAndWordsBelow() {
        assertThat(read("R2D2\nBeep.\n\n23\nskidoo\n\nSILENCE\n\nMAN #2\nHey.")).extracting(Tuple::toList).extracting(List::getFirst)
                .containsExactly(CHARACTER, DIALOGUE, ACTION, ACTION, CHARACTER, DIALOGUE);
    }

    @Test
    void anAtSignForcesAName() {
        assertThat(elements("@McCLOUD\nYippee.\n\n@van Gogh (V.O.)\nYellow.")).extracting(Element::text, Element::character)
                .containsExactly(
                        tuple("McCLOUD", "McCLOUD"), tuple("Yippee.", "McCLOUD"), tuple("van Gogh (V.O.)", "van Gogh"), tuple("Yellow.", "van Gogh"));
    }

    @Test
    void anExclamationMarkForcesAction() {
        assertThat(read("!CRASH\nThe shelf falls.\n\n!MIA\n!INT. NOWHERE")).containsExactly(
                tuple(ACTION, "CRASH\nThe shelf falls."), tuple(ACTION, "MIA\nINT. NOWHERE"));
    }

    @Test
    void twoBlanksKeepASpeechTogether() {
        assertThat(read("DEALER\nTen.\nFour.\n  \nHit or stand?\n\nHe waits.")).containsExactly(
                tuple(CHARACTER, "DEALER"), tuple(DIALOGUE, "Ten.\nFour.\n\nHit or stand?"), tuple(ACTION, "He waits."));
    }

    @Test
    void aCaretSetsTwoSpeechesBesideEachOther() {
        var all = elements("BRICK\nNo!\n\nSTEEL ^\n(at once)\nYes!\n\nBRICK\nAlone.");
        assertThat(all).extracting(Element::text, Element::dual).containsExactly(
                tuple("BRICK", true), tuple("No!", true), tuple("STEEL", true), tuple("(at once)", true), tuple("Yes!", true),
                tuple("BRICK", false), tuple("Alone.", false));
    }

    @Test
    void aCaretWithNobodyBeforeIsJustASpeech() {
        assertThat(elements("Rain.\n\nSTEEL^\nYes!")).extracting(Element::text, Element::dual)
                .containsExactly(tuple("Rain.", false), tuple("STEEL", false), tuple("Yes!", false));
    }

    @Test
    void transitionsEndWithToAndAColon() {
        assertThat(read("She runs.\n\nSMASH CUT TO:\n\nRain.\n\nCUT TO: \n\n> Fade to white.\n\n>BURN TO PINK")).containsExactly(
                tuple(ACTION, "She runs."), tuple(TRANSITION, "SMASH CUT TO:"), tuple(ACTION, "Rain."), tuple(ACTION, "CUT TO:"),
                tuple(TRANSITION, "Fade to white."), tuple(TRANSITION, "BURN TO PINK"));
    }

    @Test
    void betweenAnglesTextIsCentered() {
        assertThat(read(">THE END<\n\n> *fin* <")).containsExactly(tuple(CENTERED, "THE END"), tuple(CENTERED, "*fin*"));
    }

    @Test
    void tildesSing() {
        assertThat(read("~Row, row, row your boat\n~gently\n\nMIA\n~La la\nWell?")).containsExactly(
                tuple(LYRIC, "Row, row, row your boat"), tuple(LYRIC, "gently"), tuple(CHARACTER, "MIA"), tuple(LYRIC, "La la"), tuple(DIALOGUE, "Well?"));
    }

    @Test
    void sectionsAndSynopsesOrderTheWhole() {
        var all = elements("# Act\n## Sequence\n= Mia finds out.\nINT. MILL - DAY\n\nDust.\n\n###Deep");
        assertThat(all).extracting(Element::type, Element::text, Element::depth).containsExactly(
                tuple(SECTION, "Act", 1), tuple(SECTION, "Sequence", 2), tuple(SYNOPSIS, "Mia finds out.", 0),
                tuple(SCENE_HEADING, "INT. MILL - DAY", 0), tuple(ACTION, "Dust.", 0), tuple(SECTION, "Deep", 3));
    }

    @Test
    void threeOrMoreEqualsSignsBreakThePage() {
        assertThat(read("One.\n\n===\n\nTwo.\n\n======\n\n== not a break")).containsExactly(
                tuple(ACTION, "One."), tuple(PAGE_BREAK, ""), tuple(ACTION, "Two."), tuple(PAGE_BREAK, ""), tuple(SYNOPSIS, "= not a break"));
    }

    @Test
    void notesStandAloneOrWithinAndComeBehindTheirPassage() {
        assertThat(read("[[Check the date.]]\n\nThe phone [[close on it]] RINGS.\n\nMIA\nHello?[[scared]]\nWho is it?\n")).containsExactly(
                tuple(NOTE, "Check the date."), tuple(ACTION, "The phone  RINGS."), tuple(NOTE, "close on it"),
                tuple(CHARACTER, "MIA"), tuple(DIALOGUE, "Hello?\nWho is it?"), tuple(NOTE, "scared"));
    }

    @Test
    void aNoteGoesOnOverLinesButNotOverAnEmptyOne() {
        assertThat(read("[[one\ntwo\n  \nthree]]\n\nA [[torn\n\nnote]] here.")).containsExactly(
                tuple(NOTE, "one\ntwo\n  \nthree"), tuple(ACTION, "A [[torn"), tuple(ACTION, "note]] here."));
    }

    @Test
    void theBoneyardIsKeptOutOfThePlay() {
        assertThat(read("Rain.\n\n/*\nINT. CUT SCENE\n\nNobody sees this.\n*/\n\nSun. /* or not */ Wind.\n")).containsExactly(
                tuple(ACTION, "Rain."), tuple(BONEYARD, "INT. CUT SCENE\n\nNobody sees this."),
                tuple(ACTION, "Sun.  Wind."), tuple(BONEYARD, "or not"));
    }

    @Test
    void whatIsNeverClosedIsTextAndSaidToBe() {
        Screenplay play = FountainReader.read("Rain.\n\n/* and on\n\n[[and on");
        assertThat(play.elements()).extracting(Element::type).containsOnly(ACTION);
        assertThat(play.warnings()).hasSize(2).allSatisfy(warning -> assertThat(warning.inEnglish()).startsWith("Line "));
    }

    @Test
    void actionKeepsItsLinesAndIndents() {
        assertThat(read("She reads:\n    Dear Mia,\n\tcome home.\n\n\n\nShe folds it.")).containsExactly(
                tuple(ACTION, "She reads:\n    Dear Mia,\n    come home."), tuple(ACTION, "She folds it."));
    }

    @Test
    void emphasisStaysAsWritten() {
        assertThat(read("*It* **is** ***very*** _dark_, 3 * 4, and \\*not\\*."))
                .containsExactly(tuple(ACTION, "*It* **is** ***very*** _dark_, 3 * 4, and \\*not\\*."));
    }

    @Test
    void blanksBeforeAMarkSayNothing() {
        assertThat(elements("    > BURN TO PINK.\n\n   ===\n\n\t@McCLANE\n\tNo.\n\n   MIA\n   ~ la la\n\n    ## Two ##\n    = They meet.\n\n    .ROOF\n\n    It rains."))
                .extracting(Element::type, Element::text).containsExactly(
                        tuple(TRANSITION, "BURN TO PINK."), tuple(PAGE_BREAK, ""), tuple(CHARACTER, "McCLANE"), tuple(DIALOGUE, "No."),
                        tuple(CHARACTER, "MIA"), tuple(LYRIC, "la la"), tuple(SECTION, "Two"), tuple(SYNOPSIS, "They meet."),
                        tuple(SCENE_HEADING, "ROOF"), tuple(ACTION, "    It rains."));
    }

    @Test
    void twoSingAtOnce() {
        assertThat(elements("MIA\n~ la\n\nBEN\u00A0^\n~ lo")).extracting(Element::text, Element::dual).containsExactly(
                tuple("MIA", true), tuple("la", true), tuple("BEN", true), tuple("lo", true));
    }

    @Test
    void aTitlePageGoesOnWhereAKeyComesAgainAndEndsWithItsLastKey() {
        Screenplay play = FountainReader.read("Title: Death\ntitle: - a love story\nAuthor:\n    Ana\n    Ben\nRain falls.\n\nMore rain.");
        assertThat(play.titlePage()).containsExactly(
                java.util.Map.entry("Title", "Death\n- a love story"), java.util.Map.entry("Author", "Ana\nBen"));
        assertThat(play.elements()).extracting(Element::text).containsExactly("Rain falls.", "More rain.");
    }

    /** Were any of these read by trying every way to divide them, this would not end. */
    @ParameterizedTest
    @ValueSource(strings = {"# %s x", "INT. %s x", ".A %s x", "A%s x", "A (%s x\nB", "Title: x\n  %s\n\nB", "Title%s x", "#%s#", "INT. A #%s x#"})
    void aLineMayHaveMillionsOfBlanks(String line) throws Exception {
        String text = line.formatted(" ".repeat(2_000_000));
        for (ScriptFormat format : java.util.List.of(ScriptFormat.FOUNTAIN, ScriptFormat.TEXT)) {
            assertThat(FountainWriter.write(format.parse(text.getBytes(StandardCharsets.UTF_8)))).isNotNull();
        }
    }

    @Test
    void linesBelowAKeyMayBeginWhereTheKeyDoes() {
        Screenplay play = FountainReader.read("Title: Kite\nContact:\nana@example.org\n+351 5\nNotes:\nfinal\n\nRain.");
        assertThat(play.titlePage()).containsExactly(java.util.Map.entry("Title", "Kite"),
                java.util.Map.entry("Contact", "ana@example.org\n+351 5"), java.util.Map.entry("Notes", "final"));
        assertThat(play.elements()).extracting(Element::text).containsExactly("Rain.");
    }

    @Test
    void theTitlePageHasKeysWithValuesBesideOrBelow() {
        Screenplay play = FountainReader.read(
                "Title:\n    _**THE KITE**_\n\tA short film\nCredit: Written by\nAuthor: Ana Silva\nDraft date: 1/20/2026\nContact:\n    Harbour 4\n\n\nFADE IN:\n\nRain.");
        assertThat(play.titlePage()).containsExactly(
                java.util.Map.entry("Title", "_**THE KITE**_\nA short film"), java.util.Map.entry("Credit", "Written by"),
                java.util.Map.entry("Author", "Ana Silva"), java.util.Map.entry("Draft date", "1/20/2026"), java.util.Map.entry("Contact", "Harbour 4"));
        assertThat(play.elements()).extracting(Element::text).containsExactly("FADE IN:", "Rain.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FADE IN:\n\nRain.", "INT. HOUSE: DAY\n\nRain.", "MIA: Hello there.\n\nRain.", "CUT TO:\n\nRain."})
    void aFirstLineWithAColonIsNoTitlePageByItself(String text) {
        assertThat(FountainReader.read(text).titlePage()).isEmpty();
        assertThat(FountainReader.read(text).elements()).hasSize(2);
    }

    @Test
    void linesAreCountedFromOneOverNotesAndBoneyards() {
        assertThat(elements("Title: Kite\n\nA\n\n/* x\ny\n*/\n\nINT. B\n\n[[n]] C")).extracting(Element::line).containsExactly(3, 5, 9, 11, 11);
    }

    @Test
    void otherLettersAreCapitalsToo() {
        assertThat(read("ÉLODIE\nOui.\n\nЖАННА\nДа.\n\n美亜\nはい。")).extracting(Tuple::toList).extracting(List::getFirst)
                .containsExactly(CHARACTER, DIALOGUE, CHARACTER, DIALOGUE, ACTION);
    }

    @Test
    void marksOfBytesAndLineEndsDoNotMatter() throws Exception {
        byte[] windows = "\uFEFFINT. MILL - DAY\r\n\r\nMIA\r\nHi.\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] wide = "\uFEFFINT. MILL - DAY\r\rMIA\rHi.".getBytes(StandardCharsets.UTF_16LE);
        for (byte[] file : List.of(windows, wide)) {
            assertThat(ScriptFormat.FOUNTAIN.parse(file).elements()).extracting(Element::type).containsExactly(SCENE_HEADING, CHARACTER, DIALOGUE);
        }
    }

    private static List<Tuple> read(String text) {
        return elements(text).stream().map(element -> tuple(element.type(), element.text())).toList();
    }

    private static List<Element> elements(String text) {
        return FountainReader.read(FileText.clean(text)).elements();
    }

}
