package app.shotloom.node.pipeline.animatic.direction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person does who is hugged, handed something, pushed or spoken to, unless the words have them do something else. */
final class Answers {
    private static final Map<String, String> ALL = load();

    private Answers() {}

    /** The verb that answers a verb, or null when one just lets it be done. */
    static @Nullable String to(String action) {
        return ALL.get(action);
    }

    private static Map<String, String> load() {
        try (var in = Answers.class.getResourceAsStream("answers.txt")) {
            if (in == null) {
                throw new IOException("answers.txt is missing beside " + Answers.class.getName());
            }
            Map<String, String> all = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    for (String verb : line.substring(colon + 1).split(",")) {
                        all.put(verb.strip(), line.substring(0, colon));
                    }
                }
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
