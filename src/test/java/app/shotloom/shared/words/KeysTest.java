package app.shotloom.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources ask for no key that no bundle says, and no bundle says what nothing asks for. */
class KeysTest {

    private static final Map<String, String> ENGLISH = Bundles.of(Language.ENGLISH);
    private static final Pattern SAID = Pattern.compile("\\b(?:Words\\.(?:of|in|name|asIn)|Saying\\.of|say)\\(\\s*(?:[\\w.()]+, )?[\"'`]([a-z][\\w.-]*\\.[\\w.-]*)[\"'`]");
    private static final Pattern LITERAL = Pattern.compile("[\"'`]([a-z]{3,}\\.[\\w.-]*)(?=[\"'`$])");

    @Test
    void everyKeyThatIsAskedForIsSaid() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            SAID.matcher(source).results().map(found -> found.group(1)).filter(key -> !isSaid(key)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsAskedFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(asked::add);
        }
        Set<String> idle = new TreeSet<>(ENGLISH.keySet());
        idle.removeIf(key -> asked.contains(key) || familiesOf(key).anyMatch(asked::contains));
        assertThat(idle).isEmpty();
    }

    /** A key that is put together begins with its family: {@code "brief.word." + code}, or {@code Words.name("brief.word", value)}. */
    private static boolean isSaid(String key) {
        String family = key.endsWith(".") ? key : key + ".";
        return ENGLISH.containsKey(key) || ENGLISH.keySet().stream().anyMatch(each -> each.startsWith(family) || key.endsWith("-") && each.startsWith(key));
    }

    /** What a key begins with: {@code a.b} and {@code a.} of {@code a.b.c}. */
    private static Stream<String> familiesOf(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .flatMap(dot -> Stream.of(key.substring(0, dot), key.substring(0, dot + 1)));
    }

    private static Set<String> sources() throws IOException {
        Set<String> sources = new TreeSet<>();
        for (Path root : Set.of(Path.of("src/main/java"), Path.of("frontend"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|ts)") && !each.toString().contains("generated")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
