package app.shotloom.script.format;

import static app.shotloom.script.ElementType.ACTION;
import static app.shotloom.script.ElementType.CENTERED;
import static app.shotloom.script.ElementType.CHARACTER;
import static app.shotloom.script.ElementType.DIALOGUE;
import static app.shotloom.script.ElementType.NOTE;
import static app.shotloom.script.ElementType.PAGE_BREAK;
import static app.shotloom.script.ElementType.PARENTHETICAL;
import static app.shotloom.script.ElementType.SCENE_HEADING;
import static app.shotloom.script.ElementType.SYNOPSIS;
import static app.shotloom.script.ElementType.TRANSITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.shotloom.script.Element;
import app.shotloom.script.Screenplay;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Final Draft's files, whole, broken and hostile. */
class FinalDraftReaderTest {
    private static final String OPEN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<FinalDraft DocumentType=\"Script\" Version=\"5\"><Content>";
    private static final String CLOSE = "</Content></FinalDraft>";

    @Test
    void readsParagraphsByTheirType() throws Exception {
        var all = read(OPEN
                        + "<Paragraph Number=\"12A\" Type=\"Scene Heading\"><SceneProperties Length=\"1/8\"/><Text>INT. MILL - DAY</Text></Paragraph>"
                        + "<Paragraph Type=\"Action\"><Text>Mia </Text><Text Style=\"Bold+Italic\">sweeps </Text><Text>5 * 3_x.</Text></Paragraph>"
                        + "<Paragraph Type=\"Character\"><Text>MIA (O.S.)</Text></Paragraph>"
                        + "<Paragraph Type=\"Parenthetical\"><Text>(softly)</Text></Paragraph>"
                        + "<Paragraph Type=\"Dialogue\"><Text>Hi.</Text><ScriptNote><Paragraph><Text>louder?</Text></Paragraph></ScriptNote></Paragraph>"
                        + "<Paragraph Type=\"Transition\"><Text>CUT TO:</Text></Paragraph>"
                        + "<Paragraph Type=\"General\" Alignment=\"Center\" StartsNewPage=\"Yes\"><Text>THE END</Text></Paragraph>" + CLOSE)
                .elements();
        assertThat(all).extracting(Element::type, Element::text, Element::character).containsExactly(
                tuple(SCENE_HEADING, "INT. MILL - DAY", null), tuple(ACTION, "Mia ***sweeps*** 5 \\* 3\\_x.", null),
                tuple(CHARACTER, "MIA (O.S.)", "MIA"), tuple(PARENTHETICAL, "(softly)", "MIA"), tuple(DIALOGUE, "Hi.", "MIA"),
                tuple(NOTE, "louder?", null), tuple(TRANSITION, "CUT TO:", null), tuple(PAGE_BREAK, "", null), tuple(CENTERED, "THE END", null));
        assertThat(all.getFirst().sceneNumber()).isEqualTo("12A");
    }

    @Test
    void readsTwoWhoSpeakAtOnce() throws Exception {
        String speech = "<Paragraph Type=\"Character\"><Text>%s</Text></Paragraph><Paragraph Type=\"Dialogue\"><Text>Yes.</Text></Paragraph>";
        var all = read(OPEN + "<Paragraph><DualDialogue>" + speech.formatted("A") + speech.formatted("B") + "</DualDialogue></Paragraph>"
                + speech.formatted("C") + CLOSE).elements();
        assertThat(all).extracting(Element::text, Element::dual).containsExactly(
                tuple("A", true), tuple("Yes.", true), tuple("B", true), tuple("Yes.", true), tuple("C", false), tuple("Yes.", false));
    }

    @Test
    void notesAndSummariesComeBehindWhatTheyStandIn() throws Exception {
        var all = read(OPEN
                        + "<Paragraph Type=\"Scene Heading\"><SceneProperties Number=\"7\"><Summary><Paragraph><Text>They meet.</Text></Paragraph></Summary></SceneProperties>"
                        + "<ScriptNote><Paragraph><Text>where?</Text></Paragraph></ScriptNote><Text>INT. MILL - DAY</Text></Paragraph>"
                        + "<Paragraph Type=\"Action\"><ScriptNote><Paragraph><Text>a *long* one</Text></Paragraph></ScriptNote><Text>Rain.</Text></Paragraph>" + CLOSE)
                .elements();
        assertThat(all).extracting(Element::type, Element::text).containsExactly(
                tuple(SCENE_HEADING, "INT. MILL - DAY"), tuple(SYNOPSIS, "They meet."), tuple(NOTE, "where?"),
                tuple(ACTION, "Rain."), tuple(NOTE, "a *long* one"));
        assertThat(all.getFirst().sceneNumber()).isEqualTo("7");
    }

    @Test
    void emphasisThatGoesOnIsMarkedOnce() throws Exception {
        var all = read(OPEN + "<Paragraph Type=\"Action\"><Text Style=\"Underline\">Steel's face fills the </Text><Text Style=\"Underline+Italic\">Mark 4</Text>"
                + "<Text Style=\"Underline\"> scope</Text><Text>. </Text><Text Style=\"Bold\">BANG\nBANG</Text></Paragraph>" + CLOSE).elements();
        assertThat(all).extracting(Element::text).containsExactly("_Steel's face fills the *Mark 4* scope_. **BANG**\n**BANG**");
    }

    @Test
    void whatStandsBesideTheScriptIsNoScript() throws Exception {
        Screenplay play = read("<FinalDraft><Content><Paragraph Type=\"General\" Alignment=\"Center\"><Text>THE\nEND</Text></Paragraph></Content>"
                + "<Beats><Beat><Content><Paragraph><Text>a beat</Text></Paragraph></Content></Beat></Beats>"
                + "<TitlePage><HeaderAndFooter><Header><Paragraph><Text>.</Text></Paragraph></Header></HeaderAndFooter>"
                + "<Content><Paragraph><Text>The Kite</Text></Paragraph></Content></TitlePage></FinalDraft>");
        assertThat(play.elements()).extracting(Element::type, Element::text).containsExactly(tuple(CENTERED, "THE"), tuple(CENTERED, "END"));
        assertThat(play.titlePage()).containsExactly(java.util.Map.entry("Title", "The Kite"));
    }

    @Test
    void readsTheTitlePage() throws Exception {
        Screenplay play = read("<FinalDraft><Content/><TitlePage><Content><Paragraph><Text> </Text></Paragraph><Paragraph><Text>The Kite</Text></Paragraph>"
                + "<Paragraph><Text>Written by</Text></Paragraph><Paragraph><Text>Ana</Text></Paragraph><Paragraph><Text>ana@example.org</Text></Paragraph>"
                + "</Content></TitlePage></FinalDraft>");
        assertThat(play.titlePage()).containsEntry("Title", "The Kite").containsEntry("Author", "Ana").containsEntry("Contact", "ana@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><FinalDraft><Content><Paragraph><Text>&b;</Text></Paragraph></Content></FinalDraft>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><FinalDraft><Content><Paragraph><Text>&a;</Text></Paragraph></Content></FinalDraft>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><FinalDraft/>",
        "<html/>", "", "plain words", "<FinalDraft><Content>", "<FinalDraft><Content></FinalDraft>", "\u0000\u0001"
    })
    void refusesWhatIsNoneAndSaysThatNothingWasChanged(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableScriptException.class).hasMessageContaining("Nothing was changed");
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> read(OPEN + "<Paragraph>".repeat(200_000))).isInstanceOf(UnreadableScriptException.class);
    }

    private static Screenplay read(String xml) throws UnreadableScriptException {
        return ScriptFormat.FINAL_DRAFT.parse(xml.getBytes(StandardCharsets.UTF_8));
    }
}
