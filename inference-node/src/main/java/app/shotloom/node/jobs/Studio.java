package app.shotloom.node.jobs;

import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Renderer;
import app.shotloom.node.pipeline.Rendering;
import app.shotloom.node.brief.Brief;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws all frames of an order into a clip. */
@Component
class Studio {
    /** Where a clip tells most: everyone has come in, nobody has left. */
    private static final double TELLING_MOMENT = 0.4;

    private static final float POSTER_QUALITY = 0.9f;
    private static final int POSTER_SIDE = 1920;
    private static final int POSTER_BYTES = 2 * 1024 * 1024;

    /**
     * What came out.
     *
     * @param undepicted words that are not to be seen
     */
    record Rushes(int frameCount, Still poster, BlockingReport blocking, Brief brief, List<String> undepicted) {}

    /** @throws RuntimeException when it cannot be drawn, or is stopped */
    Rushes shoot(Renderer renderer, RenderOrder order, Path clip, Showing showing, StopSign sign) {
        try (Rendering rendering = renderer.begin(order);
                ClipWriter writer = new ClipWriter(order, clip, sign)) {
            Still poster = drawAll(rendering, order, writer, showing, sign);
            writer.finish();
            return new Rushes(
                    rendering.frameCount(), poster, rendering.blocking(), rendering.brief(), rendering.undepicted());
        }
    }

    private static Still drawAll(
            Rendering rendering, RenderOrder order, ClipWriter writer, Showing showing, StopSign sign) {
        int frames = rendering.frameCount();
        int telling = (int) ((frames - 1) * TELLING_MOMENT);
        Future<Still> poster = null;
        for (int index = 0; index < frames; index++) {
            sign.check();
            BufferedImage frame = rendering.frame(index);
            checkSize(frame, order);
            showing.drawn(frame, index + 1);
            if (index == telling) {
                poster = press(frame);
            }
            writer.add(frame);
        }
        return pressed(poster);
    }

    private static void checkSize(BufferedImage frame, RenderOrder order) {
        if (frame.getWidth() != order.width() || frame.getHeight() != order.height()) {
            throw new IllegalStateException("the engine drew %d x %d pixels instead of %d x %d"
                    .formatted(frame.getWidth(), frame.getHeight(), order.width(), order.height()));
        }
    }

    /** Presses the poster while the drawing goes on. */
    private static Future<Still> press(BufferedImage frame) {
        BufferedImage copy = Frames.fit(frame, POSTER_SIDE, POSTER_SIDE);
        var poster = new FutureTask<>(() -> new JpegPress().pressInto(copy, POSTER_QUALITY, POSTER_BYTES));
        Thread.ofPlatform().daemon().name("poster").start(poster);
        return poster;
    }

    private static Still pressed(@Nullable Future<Still> poster) {
        if (poster == null) {
            throw new IllegalStateException("the engine drew no frames");
        }
        try {
            return poster.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StopSign.StoppedException(StopSign.Reason.HANDED_BACK);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the poster cannot be pressed", e.getCause());
        }
    }
}
