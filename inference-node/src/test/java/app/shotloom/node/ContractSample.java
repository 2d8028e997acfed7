package app.shotloom.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sample of the contract, and whether a record of ours says exactly the same. */
public record ContractSample(String name) {
    static final Path SAMPLES = Path.of("contract/samples");

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    public String text() throws IOException {
        return Files.readString(SAMPLES.resolve(name + ".json"));
    }

    public JsonNode tree() throws IOException {
        return STRICT.readTree(text());
    }

    /** Fails on a field that only one of both has. */
    public void assertSameAs(Class<?> record) throws IOException {
        Object read = STRICT.readValue(text(), record);
        assertThat(STRICT.readTree(STRICT.writeValueAsString(read))).isEqualTo(tree());
    }
}
