package app.shotloom.render.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    @ValueSource(
            classes = {
                RenderRequested.class,
                RenderCancelled.class,
                RenderPreview.class,
                RenderProgress.class,
                RenderFinished.class,
                RenderFailed.class
            })
    void readsAndWritesTheSample(Class<?> message) throws Exception {
        String type = (String) message.getDeclaredField("TYPE").get(null);
        JsonNode sample = sample(type);
        assertThat(sample.path("type").asString()).isEqualTo(type);
        assertSame(message, sample);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claim-answer.v1 app.shotloom.render.rest.NodeController$ClaimAnswer",
                "blocking.v1 app.shotloom.render.BlockingReport"
            })
    void readsAndWritesWhatGoesOverHttp(String sampleAndRecord) throws Exception {
        String[] both = sampleAndRecord.split(" ");
        assertSame(Class.forName(both[1]), sample(both[0]));
    }

    private void assertSame(Class<?> record, JsonNode sample) {
        Object read = strict.treeToValue(sample, record);
        assertThat(strict.readTree(strict.writeValueAsString(read))).isEqualTo(sample);
    }

    private JsonNode sample(String type) throws IOException {
        return strict.readTree(Files.readString(SAMPLES.resolve(type + ".json")));
    }
}
