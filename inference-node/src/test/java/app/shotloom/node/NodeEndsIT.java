package app.shotloom.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How nodes end and share their work, and that no job is lost with them. */
class NodeEndsIT {
    private static TestBroker broker;
    private static TestWeb web;
    private static TestStudio studio;

    @BeforeAll
    static void start() throws Exception {
        broker = TestBroker.started();
        web = new TestWeb();
        studio = new TestStudio(broker, web);
    }

    @AfterAll
    static void stop() throws Exception {
        studio.close();
        web.close();
        broker.close();
    }

    @Test
    void anotherNodeFinishesWhatAKilledOneBegan() throws Exception {
        String jobId;
        try (var killed = NodeProcess.start("node-killed", broker).awaitReady()) {
            jobId = studio.send(order());
            studio.awaitPreview(jobId);
            killed.kill();
        }
        try (var second = NodeProcess.start("node-second", broker)) {
            assertFinished(jobId, "node-second");
            second.closeStandardInput();
            assertThat(second.endsWithin(Duration.ofSeconds(3))).isTrue();
        }
    }

    @Test
    void aNodeThatIsToldToStopHandsItsJobBack() throws Exception {
        String jobId;
        try (var stopped = NodeProcess.start("node-stopped", broker).awaitReady()) {
            jobId = studio.send(order());
            studio.awaitPreview(jobId);
            stopped.terminate();
            assertThat(stopped.endsWithin(Duration.ofSeconds(5))).isTrue();
        }
        try (var second = NodeProcess.start("node-second", broker)) {
            assertFinished(jobId, "node-second");
            second.closeStandardInput();
            assertThat(second.endsWithin(Duration.ofSeconds(3))).isTrue();
        }
    }

    @Test
    void aNodeThatMayDrainFinishesItsJobFirst() throws Exception {
        try (var drained = NodeProcess.draining("node-drained", broker).awaitReady()) {
            String jobId = studio.send(order());
            studio.awaitPreview(jobId);
            drained.terminate();
            var result = studio.result();
            assertThat(result.isOf(jobId)).isTrue();
            assertThat(result.body().get("attempt").asInt()).isEqualTo(1);
            assertThat(drained.endsWithin(Duration.ofSeconds(5))).isTrue();
        }
    }

    @Test
    void aBusyNodeHoldsBackNoJob() throws Exception {
        try (var busy = NodeProcess.start("node-busy", broker).awaitReady()) {
            String endless = studio.send(studio.order().put("durationSeconds", 60).put("framesPerSecond", 60));
            studio.awaitPreview(endless);
            String next = studio.send(studio.order().put("durationSeconds", 0.5));
            try (var idle = NodeProcess.start("node-idle", broker)) {
                var result = studio.result();
                assertThat(result.isOf(next)).isTrue();
                assertThat(result.body().get("node").asString()).isEqualTo("node-idle");
                studio.cancel(endless);
                busy.awaitLine("Forgets job " + endless, 1);
            }
        }
    }

    @Test
    void aNodeWaitsForItsBrokerAndComesBackToIt() throws Exception {
        try (var late = TestBroker.prepared();
                var node = NodeProcess.start("node-early", late)) {
            node.awaitLine("No broker at", 1);
            late.start();
            node.awaitLine("takes jobs", 1);
            late.close();
            node.awaitLine("No broker at", 2);
            late.start();
            node.awaitLine("takes jobs", 2);
            assertThat(node.log()).doesNotContain(TestBroker.PASSWORD);
        }
    }

    private static ObjectNode order() throws Exception {
        return studio.order().put("durationSeconds", 4);
    }

    private static void assertFinished(String jobId, String node) throws InterruptedException {
        var result = studio.result();
        assertThat(result.type()).isEqualTo("render-finished.v1");
        assertThat(result.isOf(jobId)).isTrue();
        assertThat(result.body().get("attempt").asInt()).isEqualTo(2);
        assertThat(result.body().get("node").asString()).isEqualTo(node);
        assertThat(web.upload(jobId, 1, "clip")).isNull();
        assertThat(web.upload(jobId, 2, "clip")).isNotEmpty();
    }
}
