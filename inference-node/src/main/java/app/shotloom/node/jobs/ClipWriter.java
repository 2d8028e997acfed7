package app.shotloom.node.jobs;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.video.ClipEncoder;
import app.shotloom.node.pipeline.video.ClipEncodingException;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Encodes frames on a thread of its own, so that the next frame is drawn while the last one is encoded. A few frames
 * may wait; then drawing waits too.
 */
final class ClipWriter implements AutoCloseable {
    private static final int FRAMES_WAITING = 3;
    private static final long LOOK_UP_EVERY_MILLIS = 50;
    private static final long LAST_FRAME_SECONDS = 2;

    private final RenderOrder order;
    private final Path file;
    private final StopSign sign;
    private final BlockingQueue<BufferedImage> free = new ArrayBlockingQueue<>(FRAMES_WAITING);
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("encoding").factory());
    private int copies;
    private volatile boolean abandoned;
    private @Nullable ClipEncoder encoder; // only for the encoding thread

    ClipWriter(RenderOrder order, Path file, StopSign sign) {
        this.order = order;
        this.file = file;
        this.sign = sign;
    }

    /** Takes a copy of the frame; waits while too many frames are waiting. */
    void add(BufferedImage frame) {
        BufferedImage copy = freeCopyLike(frame);
        Frames.copy(frame, copy);
        thread.execute(() -> encode(copy));
    }

    /** Waits until the clip is whole. */
    void finish() {
        thread.execute(this::completeFile);
        sign.await(finished);
    }

    /** Lets go of the encoder; a clip that is not finished is not one. */
    @Override
    public void close() {
        abandoned = true;
        thread.execute(this::release);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_FRAME_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BufferedImage freeCopyLike(BufferedImage frame) {
        if (copies < FRAMES_WAITING) {
            copies++;
            return Frames.like(frame);
        }
        try {
            while (true) {
                sign.check();
                if (finished.isCompletedExceptionally()) {
                    finished.join();
                }
                BufferedImage copy = free.poll(LOOK_UP_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                if (copy != null) {
                    return copy;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StopSign.StoppedException(StopSign.Reason.HANDED_BACK);
        }
    }

    private void encode(BufferedImage frame) {
        if (abandoned || finished.isDone()) {
            return;
        }
        try {
            encoder().add(frame);
        } catch (Throwable e) { // an Error, such as a missing native library, also has to reach who waits
            finished.completeExceptionally(e);
        }
        free.add(frame);
    }

    private void completeFile() {
        try {
            encoder().close();
            finished.complete(null);
        } catch (Throwable e) {
            finished.completeExceptionally(e);
        }
    }

    private ClipEncoder encoder() throws ClipEncodingException {
        if (encoder == null) {
            encoder = ClipEncoder.open(file, order.width(), order.height(), order.framesPerSecond());
        }
        return encoder;
    }

    private void release() {
        if (encoder != null) {
            encoder.abort();
        }
    }
}
