package app.shotloom.node.pipeline.animatic.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every illustration there is: the things of the Fluent Emoji set (MIT), and our own drawings of what it lacks. People,
 * faces, flags and signs of that set are left out but for a few: people are drawn by our own figure, and the rest are no
 * things.
 */
public final class Illustrations {
    private static final String SET = "/illustrations/fluent-emoji-flat/";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SET_SIZE = 32;
    private static final int OWN_SIZE = 100;
    private static final Set<String> CATEGORIES =
            Set.of("Activities", "Animals & Nature", "Food & Drink", "Objects", "Travel & Places");

    private final Map<String, Illustration> byName;

    private Illustrations(Map<String, Illustration> byName) {
        this.byName = byName;
    }

    public static Illustrations load() {
        Map<String, Illustration> all = new LinkedHashMap<>();
        try {
            readSet(kept(), all);
            readOwn(all);
        } catch (IOException e) {
            throw new UncheckedIOException("The illustrations could not be read.", e);
        }
        return new Illustrations(all);
    }

    public @Nullable Illustration find(String name) {
        return byName.get(name);
    }

    public Collection<Illustration> all() {
        return byName.values();
    }

    private static Set<String> kept() throws IOException {
        try (var json = resource(SET + "metadata.json")) {
            var categories = MAPPER.readTree(json).get("categories");
            Set<String> names = new HashSet<>();
            for (String category : CATEGORIES) {
                categories.get(category).forEach(name -> names.add(name.asString()));
            }
            Wordlist.read("also-kept.txt").forEach(line -> names.add(line.replace(' ', '-')));
            Wordlist.read("left-out.txt").forEach(line -> names.remove(line.replace(' ', '-')));
            return names;
        }
    }

    private static void readSet(Set<String> kept, Map<String, Illustration> all) throws IOException {
        try (var json = MAPPER.createParser(resource(SET + "icons.json"))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME && "icons".equals(json.currentName())) {
                    json.nextToken();
                    readIcons(json, kept, all);
                    return;
                }
            }
        }
    }

    private static void readIcons(JsonParser json, Set<String> kept, Map<String, Illustration> all) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (kept.contains(name)) {
                String body = ((JsonNode) json.readValueAsTree()).get("body").asString();
                String words = name.replace('-', ' ');
                all.put(words, new Illustration(words, body, SET_SIZE));
            } else {
                json.skipChildren();
            }
        }
    }

    /** Our own drawings: a name in brackets, then its SVG lines on a square of 100 units. */
    private static void readOwn(Map<String, Illustration> all) throws IOException {
        var lines = new BufferedReader(
                new InputStreamReader(resource("/illustrations/own.txt"), StandardCharsets.UTF_8));
        try (lines) {
            String name = "";
            var body = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    keep(name, body, all);
                    name = line.substring(1, line.indexOf(']'));
                    body.setLength(0);
                } else if (!line.startsWith("#")) {
                    body.append(line);
                }
            }
            keep(name, body, all);
        }
    }

    private static void keep(String name, StringBuilder body, Map<String, Illustration> all) {
        if (!name.isEmpty()) {
            all.put(name, new Illustration(name, body.toString(), OWN_SIZE));
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream found = Illustrations.class.getResourceAsStream(path);
        if (found == null) {
            throw new IOException(path + " is not on the class path: was the node built with its illustrations?");
        }
        return found;
    }
}
