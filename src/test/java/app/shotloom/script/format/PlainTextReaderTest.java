package app.shotloom.script.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.shotloom.script.Element;
import app.shotloom.script.Screenplay;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What people type and paste. */
class PlainTextReaderTest {

    @Test
    void readsMarkdown() {
        Screenplay play = read("# The water cycle\n\nAn introduction.\n\n## Step one\n- The sun *warms* the sea.\n- Water rises.\n\n1. It cools.\n2. It rains.\n\n---\n\n**Mia:** Look!\nTom (softly): Where?\nNote: keep it short.");
        assertThat(play.titlePage()).containsEntry("Title", "The water cycle");
        assertThat(said(play)).containsExactly(
                tuple("action", "An introduction."), tuple("scene-heading", "Step one"), tuple("action", "The sun *warms* the sea."),
                tuple("action", "Water rises."), tuple("action", "It cools."), tuple("action", "It rains."),
                tuple("character", "Mia"), tuple("dialogue", "Look!"), tuple("character", "Tom"), tuple("parenthetical", "(softly)"),
                tuple("dialogue", "Where?"), tuple("action", "Note: keep it short."));
    }

    @Test
    void readsPagesCopiedFromAPdf() {
        Screenplay play = read("          INT. MILL - DAY\n\n          Mia sweeps.\n\n                         MIA\n               Hello?\n");
        assertThat(said(play)).containsExactly(
                tuple("scene-heading", "INT. MILL - DAY"), tuple("action", "Mia sweeps."), tuple("character", "MIA"), tuple("dialogue", "Hello?"));
    }

    @Test
    void readsNumberedScenes() {
        assertThat(said(read("Scene 1: The harbour\nA gull lands.\n\nScene 2 - The kitchen\nMia cooks."))).containsExactly(
                tuple("scene-heading", "Scene 1: The harbour"), tuple("action", "A gull lands."),
                tuple("scene-heading", "Scene 2 - The kitchen"), tuple("action", "Mia cooks."));
    }

    private static Screenplay read(String text) {
        return PlainTextReader.read(FileText.clean(text));
    }

    private static java.util.List<Tuple> said(Screenplay play) {
        return play.elements().stream().map((Element each) -> tuple(each.type().code(), each.text())).toList();
    }
}
