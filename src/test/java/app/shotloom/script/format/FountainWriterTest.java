package app.shotloom.script.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.script.Element;
import app.shotloom.script.Screenplay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever was read reads the same again after it was written. */
class FountainWriterTest {
    private static final List<String> LINES = List.of(
            "INT. MILL - DAY", "EXT. SEA #4A#", ".THE GULL", "Mia sweeps the floor.", "MIA", "MIA (O.S.)", "@van Gogh", "STEEL ^", "(softly)",
            "Hello *there*.", "CUT TO:", "CUT TO: ", "> Fade out.", "> THE END <", "~La la", "# Act", "### Deep", "= Synopsis", "===", "!BANG",
            "[[note]]", "A [[inner]] B", "[[two", "lines]]", "/* gone */", "/*", "*/", "", "", "", "", "", "  ", "    indented", "...", "23", "ÉLAN", "^", "@", "!",
            "Title: x", "Title: x [[why]]", "Contact:", "title: y", "A: b", "   > in", "  ~ la", "\t@Mia", "   .roof", "  # Act ##", "   !what", "  ===", "!  > no", "!   @no", "JO\u00A0", "\\*x\\*", "INT", "ext. small letters", "#", "=", "><", ">", "~", ".", "(", "()");

    @Test
    void everyTextReadsTheSameAgain() {
        Random random = new Random(4);
        for (int round = 0; round < 20_000; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(14); i >= 0; i--) {
                lines.add(LINES.get(random.nextInt(LINES.size())));
            }
            String text = String.join("\n", lines);
            Screenplay once = FountainReader.read(text);
            String written = FountainWriter.write(once);
            Screenplay twice = FountainReader.read(written);
            assertThat(withoutLines(twice)).as("<<%s>> written as <<%s>>", text, written).isEqualTo(withoutLines(once));
            assertThat(twice.titlePage()).isEqualTo(once.titlePage());
        }
    }

    @Test
    void aTitlePageIsWrittenFirst() {
        var play = new Screenplay(Map.of("Title", "Kite\nA film"), List.of(Element.of(app.shotloom.script.ElementType.ACTION, "Rain.", 1)), List.of());
        assertThat(FountainWriter.write(play)).isEqualTo("Title:\n    Kite\n    A film\n\nRain.\n");
    }

    private static List<Element> withoutLines(Screenplay play) {
        return play.elements().stream()
                .map(each -> new Element(each.type(), each.text(), each.depth(), each.dual(), each.sceneNumber(), each.character(), 0))
                .toList();
    }
}
