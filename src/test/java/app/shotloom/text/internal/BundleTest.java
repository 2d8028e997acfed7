package app.shotloom.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BundleTest {

    @Test
    void theServerRunsTheYjsThatTheBrowserHas() throws IOException {
        JsonNode lock = JsonMapper.builder().build().readTree(Files.readString(Path.of("package-lock.json")));
        String yjs = lock.path("packages").path("node_modules/yjs").path("version").asString();
        String lib0 = lock.path("packages").path("node_modules/lib0").path("version").asString();
        try (var bundle = Yjs.class.getResourceAsStream("/text/yjs.js")) {
            assertThat(new String(bundle.readNBytes(200))).contains("yjs " + yjs, "lib0 " + lib0, "MIT");
        }
    }
}
