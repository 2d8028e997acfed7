package app.shotloom.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Jobs on one node, all the way through a real broker. */
class NodeJourneyIT {
    private static TestBroker broker;
    private static TestWeb web;
    private static TestStudio studio;
    private static NodeProcess node;

    @BeforeAll
    static void start() throws Exception {
        broker = TestBroker.started();
        web = new TestWeb();
        studio = new TestStudio(broker, web);
        node = NodeProcess.start("node-journey", broker).awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        studio.close();
        web.close();
        broker.close();
    }

    @Test
    void rendersShowsUploadsAndReports() throws Exception {
        long sent = System.nanoTime();
        String jobId = studio.send(studio.order());

        var result = studio.result();
        assertThat(result.type()).isEqualTo("render-finished.v1");
        assertThat(result.isOf(jobId)).isTrue();
        assertThat(result.body().get("attempt").asInt()).isEqualTo(1);
        assertThat(result.body().get("node").asString()).isEqualTo("node-journey");
        assertThat(result.body().get("frameCount").asInt()).isEqualTo(120);
        assertClip(web.upload(jobId, 1, "clip"));
        var poster = image(web.upload(jobId, 1, "poster"));
        assertThat(poster.getWidth()).isEqualTo(1280);
        var blocking = new JsonMapper().readTree(web.upload(jobId, 1, "blocking"));
        assertThat(blocking.get("frameCount").asInt()).isEqualTo(120);
        assertPreviews(jobId, sent);
    }

    @Test
    void showsAnUprightShotToo() throws Exception {
        String jobId = studio.send(studio.order().put("width", 360).put("height", 640).put("durationSeconds", 0.5));

        assertThat(studio.result().type()).isEqualTo("render-finished.v1");
        var first = studio.previews(jobId).getFirst().body();
        assertThat(first.get("width").asInt()).isEqualTo(360);
        assertThat(first.get("height").asInt()).isEqualTo(640);
    }

    @Test
    void stopsACancelledJobAndReportsNothing() throws Exception {
        String jobId = studio.send(studio.order().put("durationSeconds", 60).put("framesPerSecond", 60));
        studio.awaitPreview(jobId);
        long cancelled = System.nanoTime();
        studio.cancel(jobId);

        node.awaitLine("Forgets job " + jobId, 1);
        assertThat(Duration.ofNanos(System.nanoTime() - cancelled)).isLessThan(Duration.ofSeconds(1));
        String next = studio.send(brief());
        assertThat(studio.result().isOf(next)).isTrue();
        assertThat(web.hasUploadsOf(jobId)).isFalse();
        assertThat(web.attempts(jobId)).isEqualTo(1);
    }

    @Test
    void forgetsAJobThatNobodyWaitsFor() throws Exception {
        var order = brief();
        web.forget(order.get("jobId").asString());
        String gone = studio.send(order);

        node.awaitLine("Forgets job " + gone, 1);
        String next = studio.send(brief());
        assertThat(studio.result().isOf(next)).isTrue();
    }

    @Test
    void refusesASizeThatNoEncoderHolds() throws Exception {
        studio.send(brief().put("width", 100_000));

        var result = studio.result();
        assertThat(result.type()).isEqualTo("render-failed.v1");
        assertThat(result.body().get("reason").asString()).isEqualTo("order-refused");
        assertThat(result.body().get("message").asString()).contains("64 to 3840");
    }

    @Test
    void refusesAnEngineItLacks() throws Exception {
        studio.send(brief().put("engine", "vapour"));

        var result = studio.result();
        assertThat(result.body().get("reason").asString()).isEqualTo("engine-unknown");
        assertThat(result.body().get("message").asString())
                .isEqualTo("This node cannot draw with the engine \"vapour\".");
    }

    @Test
    void reportsADrawingThatBreaks() throws Exception {
        var order = brief();
        ((ObjectNode) order.get("words")).put("prompt", "break");
        String jobId = studio.send(order);

        var result = studio.result();
        assertThat(result.body().get("reason").asString()).isEqualTo("drawing-failed");
        assertThat(web.attempts(jobId)).isEqualTo(1);
        assertThat(web.hasUploadsOf(jobId)).isFalse();
    }

    @Test
    void leavesWhatItCannotReadToTheDeadLetters() throws Exception {
        studio.sendText("shotloom.render.requested." + MovingBox.NAME, "{\"type\":");

        assertThat(studio.deadLetter()).isEqualTo("{\"type\":");
        studio.send(brief());
        assertThat(studio.result().type()).isEqualTo("render-finished.v1");
    }

    private static ObjectNode brief() throws IOException {
        return studio.order().put("width", 320).put("height", 180).put("durationSeconds", 0.5);
    }

    private static void assertClip(byte[] clip) throws IOException {
        try (var grabber = new FFmpegFrameGrabber(new ByteArrayInputStream(clip))) {
            grabber.start();
            assertThat(grabber.getImageWidth()).isEqualTo(1280);
            assertThat(grabber.getImageHeight()).isEqualTo(720);
            int frames = 0;
            while (grabber.grabImage() != null) {
                frames++;
            }
            assertThat(frames).isEqualTo(120);
        }
    }

    private static void assertPreviews(String jobId, long sent) throws IOException {
        var previews = studio.previews(jobId);
        assertThat(previews.stream().map(p -> p.body().get("image").asString()).distinct())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(previews.stream().map(p -> p.body().get("sequence").asInt()))
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(1);
        for (var preview : previews) {
            byte[] jpeg = Base64.getDecoder().decode(preview.body().get("image").asString());
            assertThat(jpeg).hasSizeLessThanOrEqualTo(64 * 1024);
            assertThat(image(jpeg).getWidth()).isEqualTo(480);
        }
        assertThat(Duration.ofNanos(previews.getFirst().at() - sent)).isLessThan(Duration.ofSeconds(2));
        System.out.printf("first preview after %d ms%n", (previews.getFirst().at() - sent) / 1_000_000);
        assertThat(studio.progress(jobId).getLast().body().get("stage").asString()).isEqualTo("uploading");
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
