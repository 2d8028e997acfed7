package app.shotloom.node.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.HashMap;
import java.util.Map;

/** Word lists that lie beside a class: one entry a line, lines that begin with # are comments. */
public final class Lexicon {
    private Lexicon() {}

    /** The list of that name beside this class. */
    public static List<String> lines(String file) {
        return lines(Lexicon.class, file);
    }

    /** @throws UncheckedIOException when there is no such file */
    public static List<String> lines(Class<?> beside, String file) {
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is missing beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the form {@code value: word, word}, as word to value. */
    public static Map<String, String> groups(String file) {
        Map<String, String> values = new HashMap<>();
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            String value = line.substring(0, colon).strip();
            values.putIfAbsent(value, value);
            for (String word : line.substring(colon + 1).split(",")) {
                values.put(word.strip(), value);
            }
        }
        values.remove("");
        return Map.copyOf(values);
    }
}
