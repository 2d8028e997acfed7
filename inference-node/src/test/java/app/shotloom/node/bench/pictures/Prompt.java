package app.shotloom.node.bench.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a prompt file.
 *
 * @param source which list it is from
 * @param kind what it tests, such as {@code counting}
 * @param expect what its list expects of the picture, in the list's own form
 */
record Prompt(String source, String kind, String prompt, JsonNode expect) {

    /** What it is counted under. */
    String family() {
        return source + " " + kind;
    }

    /** @throws IOException when the file cannot be read or a line is not a JSON object with these fields */
    static List<Prompt> read(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        List<Prompt> prompts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                prompts.add(of(json.readTree(line)));
            }
        }
        return prompts;
    }

    private static Prompt of(JsonNode line) {
        return new Prompt(
                line.path("source").asString("own"),
                line.path("kind").asString("any"),
                line.required("prompt").asString(),
                line.path("expect"));
    }
}
