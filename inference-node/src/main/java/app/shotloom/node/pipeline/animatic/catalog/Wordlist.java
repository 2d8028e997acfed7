package app.shotloom.node.pipeline.animatic.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word lists of this package, one entry a line; lines that begin with # are comments. */
final class Wordlist {
    private Wordlist() {}

    static List<String> read(String file) {
        try (var in = Wordlist.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is missing beside " + Wordlist.class.getName());
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

    /** Lines of the form {@code value: key, key, key}, as key to value. */
    static Map<String, String> readGroups(String file) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : read(file)) {
            int colon = line.indexOf(':');
            for (String key : line.substring(colon + 1).split(",")) {
                values.putIfAbsent(key.strip(), line.substring(0, colon).strip());
            }
        }
        return values;
    }
}
