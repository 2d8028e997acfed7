package app.shotloom.sheets.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds web's records to the contract: each sample is read without a field unknown or missing, and written again the same. */
class ContractTest {

    private static final Path SAMPLES = Path.of("inference-node", "contract", "samples");

    private final JsonMapper strict = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    @ParameterizedTest
    @ValueSource(classes = {SheetRequested.class, SheetReady.class, SheetFailed.class})
    void readsAndWritesTheSample(Class<?> message) throws Exception {
        String type = (String) message.getDeclaredField("TYPE").get(null);
        JsonNode sample = strict.readTree(Files.readString(SAMPLES.resolve(type + ".json")));
        assertThat(sample.path("type").asString()).isEqualTo(type);
        Object read = strict.treeToValue(sample, message);
        assertThat(strict.readTree(strict.writeValueAsString(read))).isEqualTo(sample);
    }
}
