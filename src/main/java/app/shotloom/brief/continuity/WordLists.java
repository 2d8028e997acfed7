package app.shotloom.brief.continuity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the tables of words beside this package: one entry a line, words between commas, {@code #} for remarks. */
final class WordLists {

    private WordLists() {}

    static List<String> lines(String name) {
        try (InputStream table = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> words(String list) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(list.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty()).forEach(words::add);
        return words;
    }
}
