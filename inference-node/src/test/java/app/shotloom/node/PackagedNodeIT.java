package app.shotloom.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The jar that is shipped, with the engine that is shipped, on the contract's own sample. */
class PackagedNodeIT {
    @Test
    void drawsTheSampleOrder() throws Exception {
        try (var broker = TestBroker.started();
                var web = new TestWeb();
                var studio = new TestStudio(broker, web);
                var node = NodeProcess.start("node-jar", broker, "-jar", jar())) {
            node.awaitReady();
            var order = studio.order().put("engine", "animatic").put("durationSeconds", 2);
            String jobId = studio.sendTo(studio.queue("shotloom.render.requested.animatic"), order);

            var result = studio.result();
            assertThat(result.type()).isEqualTo("render-finished.v1");
            assertThat(result.body().get("engineVersion").asString()).startsWith("animatic-");
            assertThat(result.body().get("brief").get("setting").asString()).isEqualTo("harbour");
            assertThat(web.upload(jobId, 1, "clip")).isNotEmpty();
            assertThat(studio.previews(jobId)).isNotEmpty();
            node.closeStandardInput();
            assertThat(node.endsWithin(Duration.ofSeconds(3))).isTrue();
        }
    }

    private static String jar() {
        return Path.of("target/inference-node.jar").toAbsolutePath().toString();
    }
}
