package app.shotloom.node.pipeline.animatic.ink;

import app.shotloom.node.brief.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the look of a shot. */
public final class Looks {
    /** The one that is used when nobody chooses one. */
    public static final Look USUAL = Look.INK;

    private static final Map<String, Look> WORDS = load();

    private Looks() {}

    /**
     * @param chosen for the board or the shot; wins over the words
     * @param style words of the brief, such as {@code watercolour}
     */
    public static Look of(@Nullable Look chosen, List<String> style) {
        if (chosen != null) {
            return chosen;
        }
        for (String words : style) {
            for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                Look look = WORDS.get(word);
                if (look != null) {
                    return look;
                }
            }
        }
        return USUAL;
    }

    private static Map<String, Look> load() {
        try (var in = Looks.class.getResourceAsStream("looks.txt")) {
            if (in == null) {
                throw new IOException("looks.txt is missing beside " + Looks.class.getName());
            }
            Map<String, Look> words = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":"))
                    .forEach(parts -> {
                        for (String word : parts[1].split(",")) {
                            words.put(word.strip(), Look.of(parts[0].strip()));
                        }
                    });
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
