package app.shotloom.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read is said from bundles: the sources of the pages hold no words of their own. */
class LeftOverWordsTest {

    /** Names of the program and of keys: the same in every language. */
    private static final Set<String> NO_WORDS = Set.of("Shotloom", "Enter", "Esc", "Escape", "Delete", "Backspace", "Tab", "Home", "End");

    /** The first board's sample shots: words for the reader of shots, which knows English. */
    private static final Path SAMPLES = Path.of("src/main/java/app/shotloom/shots/ui/ShotsOnCanvas.java");

    private static final Pattern LITERAL = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** A word with a capital, alone or before another word; a piece to be joined to others; three words in a row. */
    private static final Pattern WORDS = Pattern.compile("^\\p{Lu}\\p{Ll}+$|(^|[^\\p{L}\\d_.-])\\p{Lu}[\\p{L}’']*[,:]? [\\p{Ll}@“]"
            + "|^[(+] ?\\p{Lu}|^ \\p{Ll}{2,}|^\\p{Ll}{2,} $|\\b\\p{Ll}{2,} \\p{Ll}{2,} \\p{Ll}{2,}\\b");

    @Test
    void noPageHasWordsOfItsOwn() throws IOException {
        Set<String> left = new TreeSet<>();
        for (Path file : files(Path.of("src/main/java/app/shotloom"), ".java", "/ui/")) {
            left.addAll(inJava(file.toString(), Files.readString(file)));
        }
        assertThat(left).isEmpty();
    }

    @Test
    void noComponentHasWordsOfItsOwn() throws IOException {
        Set<String> left = new TreeSet<>();
        for (Path file : files(Path.of("frontend"), ".ts", "")) {
            if (!file.toString().endsWith(".css.ts")) {
                Templates.shownIn(Files.readString(file)).forEach(text -> left.add(file + ": " + text));
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void noPageShowsARefusalInTheApisEnglish() throws IOException {
        for (Path file : files(Path.of("src/main/java/app/shotloom"), ".java", "/ui/")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("refus\\w*\\.getMessage\\(\\)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new Span(\"Scene\")", "button.setText(\"Save name\")", "number + \" shots\"", "\"nothing was found here\""})
    void findsWordsInJava(String source) {
        assertThat(inJava("A.java", source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html`<b>Save</b>`", "html`<b title=\"Save it\"></b>`", "html`${a ? html`<b>no</b>` : b}`", "this.tell('Not saved yet')", "`“${what}” moved away`"})
    void findsWordsInComponents(String source) {
        assertThat(Templates.shownIn(source)).hasSize(1);
    }

    private static Set<String> inJava(String file, String source) {
        Set<String> left = new TreeSet<>();
        LITERAL.matcher(Templates.withoutComments(source)).results()
                .map(found -> found.group(1))
                .filter(text -> text != null && WORDS.matcher(text).find() && !NO_WORDS.contains(text))
                .forEach(text -> left.add(file + ": " + text));
        return left;
    }

    private static List<Path> files(Path under, String end, String part) throws IOException {
        try (Stream<Path> all = Files.walk(under)) {
            return all.filter(file -> file.toString().endsWith(end) && file.toString().contains(part) && !file.toString().contains("generated") && !file.equals(SAMPLES))
                    .toList();
        }
    }
}
