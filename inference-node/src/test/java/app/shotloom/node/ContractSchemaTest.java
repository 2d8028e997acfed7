package app.shotloom.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class ContractSchemaTest {
    private static final Path SCHEMAS = Path.of("contract/schema");

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleFollowsItsSchema(String name) throws IOException {
        assertThat(schema(name).validate(new ContractSample(name).tree())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSchemaMissesEveryFieldThatIsNotThere(String name) throws IOException {
        var sample = (ObjectNode) new ContractSample(name).tree();
        for (String field : List.copyOf(sample.propertyNames())) {
            var lacking = sample.deepCopy();
            lacking.remove(field);
            assertThat(schema(name).validate(lacking)).as("without " + field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSchemaKnowsEveryFieldOfItsSample(String name) throws IOException {
        var known = schema(name).getSchemaNode().get("properties");
        assertThat(known.propertyNames()).hasSameElementsAs(new ContractSample(name).tree().propertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief-ready.v1", "render-requested.v1", "render-finished.v1"})
    void aBriefWithinAMessageFollowsItsOwnSchema(String name) throws IOException {
        var sample = (ObjectNode) new ContractSample(name).tree();
        ((ObjectNode) sample.get("brief")).put("time", "teatime");

        assertThat(schema(name).validate(sample)).isNotEmpty();
    }

    @Test
    void everySchemaHasASample() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".schema.json", "")))
                    .hasSameElementsAs(samples().toList());
        }
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(ContractSample.SAMPLES)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).toList().stream();
        }
    }

    private static Schema schema(String name) throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(ContractSchemaTest::named));
        return registry.getSchema(text(name));
    }

    /** What one schema says of another by its id. */
    private static String named(String id) {
        return id.startsWith("urn:shotloom:") ? text(id.substring("urn:shotloom:".length())) : null;
    }

    private static String text(String name) {
        try {
            return Files.readString(SCHEMAS.resolve(name + ".schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
