package app.shotloom.node.jobs;

import app.shotloom.node.MovingBox;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioTest {
    private final Studio studio = new Studio();
    private final StopSign sign = new StopSign();
    private final Audience audience = new Audience();
    private final RenderOrder order = order("a box");

    @TempDir
    private Path folder;

    @Test
    void makesAClipAPosterAndAnAccount() {
        var rushes = studio.shoot(new MovingBox(), order, clip(), showing(), sign);

        assertThat(clip()).isNotEmptyFile();
        assertThat(rushes.frameCount()).isEqualTo(24);
        assertThat(rushes.poster().width()).isEqualTo(320);
        assertThat(rushes.blocking().subjects().getFirst().boxes()).hasSize(24);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void stopsAtTheSignAndLeavesNothing() {
        sign.raise(StopSign.Reason.CANCELLED);

        assertThatThrownBy(() -> studio.shoot(new MovingBox(), order, clip(), showing(), sign))
                .isInstanceOf(StopSign.StoppedException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDrawingThatBreaksLeavesNothing() {
        assertThatThrownBy(() -> studio.shoot(new MovingBox(), order("break"), clip(), showing(), sign))
                .hasMessage("broken on request");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEncoderThatCannotWriteEndsTheDrawing() {
        Path nowhere = folder.resolve("missing").resolve("clip.mp4");

        assertThatThrownBy(() -> studio.shoot(new MovingBox(), order, nowhere, showing(), sign))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aDeafAudienceHoldsNothingUp() {
        audience.deaf = true;

        studio.shoot(new MovingBox(), order, clip(), showing(), sign);

        assertThat(clip()).isNotEmptyFile();
    }

    private Path clip() {
        return folder.resolve("clip.mp4");
    }

    private Showing showing() {
        return new Showing(order.jobId(), 1, order.frameCount(), audience, Clock.systemUTC());
    }

    private static RenderOrder order(String prompt) {
        return RenderOrder.of(UUID.randomUUID(), 1, 320, 180, 24, BriefOrder.of(prompt, 1));
    }

    private static final class Audience implements Onlookers {
        private volatile boolean deaf;

        @Override
        public void preview(Preview preview) {
            hear(preview);
        }

        @Override
        public void progress(Progress progress) {
            hear(progress);
        }

        private void hear(Object news) {
            if (deaf) {
                throw new IllegalStateException("nobody hears");
            }

        }
    }
}
