package app.shotloom.node.pipeline.video;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/**
 * Encodes drawn frames to an H.264 MP4 that browsers play and editors open: avc1, High profile, YUV 4:2:0, BT.709
 * limited range, constant frame rate, index first.
 *
 * <p>{@link #close()} finishes the clip; {@link #abort()} throws it away, and so does a close after a failed
 * {@link #add}. The clip grows beside its target under the name with {@code .part} added and takes the target's name
 * when it is complete, so no one ever sees half a clip. All memory outside the heap is freed on either way out.
 *
 * {@snippet :
 * try (ClipEncoder clip = ClipEncoder.open(file, 1280, 720, 24)) {
 *     try {
 *         for (int i = 0; i < frames; i++) {
 *             clip.add(draw(i));
 *         }
 *     } catch (RuntimeException drawingFailed) {
 *         clip.abort();
 *         throw drawingFailed;
 *     }
 * }
 * }
 *
 * <p>Not safe for use by several threads at once; any one thread at a time may call.
 */
public final class ClipEncoder implements AutoCloseable {

    /** OpenH264's smallest picture, in pixels: one macroblock. */
    private static final int MIN_SIDE = 16;

    /** Longest side in pixels: that of UHD, the largest picture a clip is meant to have. */
    private static final int MAX_SIDE = 3840;

    /** OpenH264's largest picture in pixels: the 36 864 macroblocks of 256 that level 5.1 of H.264 allows. */
    private static final int MAX_PIXELS = 36_864 * 256;

    private final Path file;
    private final Path part;
    private final int width;
    private final int height;
    private final H264Encoder encoder;
    private final FrameConverter converter;
    private final Mp4Writer writer;
    private long frames;
    private boolean failed;
    private boolean closed;

    private ClipEncoder(Path file, Path part, int width, int height, Parts parts) {
        this.file = file;
        this.part = part;
        this.width = width;
        this.height = height;
        this.encoder = parts.encoder;
        this.converter = parts.converter;
        this.writer = parts.writer;
    }

    /**
     * Starts a clip.
     *
     * @param file the clip's name once it is complete; an existing file is replaced then
     * @param width pixels, even, 16 to 3840
     * @param height pixels, even, 16 to 3840
     * @param framesPerSecond 1 to 60
     * @return the encoder, to be closed or aborted by the caller
     * @throws IllegalArgumentException when a number is out of its range, a side is odd, or both sides are so long
     *     that the frame exceeds 9 437 184 pixels
     * @throws EncoderUnavailableException when the FFmpeg libraries hold no usable H.264 encoder
     * @throws ClipEncodingException when the file cannot be written or the encoder does not start
     */
    public static ClipEncoder open(Path file, int width, int height, int framesPerSecond)
            throws ClipEncodingException {
        requireShape(width, height, framesPerSecond);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        return new ClipEncoder(file, part, width, height, Parts.open(part, width, height, framesPerSecond));
    }

    /**
     * Appends one frame, which may be drawn over as soon as this returns.
     *
     * @param frame of the clip's size; TYPE_INT_RGB or TYPE_INT_ARGB_PRE, the types Java2D draws fastest and that need
     *     no repacking here. Transparent pixels come out as if over black.
     * @throws IllegalArgumentException when the frame has another size or type; the clip can go on
     * @throws ClipEncodingException when encoding or writing fails; the clip is lost
     */
    public void add(BufferedImage frame) throws ClipEncodingException {
        if (closed) {
            throw new IllegalStateException("The clip is closed");
        }
        requireFrame(frame);
        boolean done = false;
        try {
            AVFrame yuv = converter.convert(frame);
            yuv.pts(frames);
            encoder.encode(yuv, writer::write);
            frames++;
            done = true;
        } finally {
            failed |= !done;
        }
    }

    /** {@return the number of frames added so far} */
    public long frames() {
        return frames;
    }

    /**
     * Finishes the clip and gives it its name. After {@link #abort()} or another close this does nothing; after a
     * failed {@link #add} it only tidies up, as the caller has had that failure.
     *
     * @throws ClipEncodingException when no frame was added or the file cannot be completed; no file is left then
     */
    @Override
    public void close() throws ClipEncodingException {
        if (closed) {
            return;
        }
        if (failed) {
            abort();
            return;
        }
        try {
            finish();
            release();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (ClipEncodingException failure) {
            throw failure;
        } catch (IOException failure) {
            throw new ClipEncodingException("Naming the finished clip " + file, failure);
        } finally {
            abort();
        }
    }

    /** Throws the clip away and leaves no file of it; a clip that is already closed stays as it is. */
    public void abort() {
        release();
        delete(part);
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stillHeld) {
            part.toFile().deleteOnExit();
        }
    }

    private void finish() throws ClipEncodingException {
        if (frames == 0) {
            throw new ClipEncodingException("A clip needs at least one frame");
        }
        encoder.encode(null, writer::write);
        writer.finish();
    }

    private void release() {
        if (closed) {
            return;
        }
        closed = true;
        writer.close();
        converter.close();
        encoder.close();
    }

    private void requireFrame(BufferedImage frame) {
        if (frame.getWidth() != width || frame.getHeight() != height) {
            throw new IllegalArgumentException("The clip is " + width + "x" + height + " pixels, this frame "
                    + frame.getWidth() + "x" + frame.getHeight());
        }
        int type = frame.getType();
        boolean packed = type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_INT_ARGB_PRE;
        if (!packed || frame.getRaster().getParent() != null) {
            throw new IllegalArgumentException(
                    "A frame is a whole image of TYPE_INT_RGB or TYPE_INT_ARGB_PRE, not a part or type " + type);
        }
    }

    private static void requireShape(int width, int height, int framesPerSecond) {
        requireSide("width", width);
        requireSide("height", height);
        if (width * height > MAX_PIXELS) {
            throw new IllegalArgumentException(
                    "A clip has at most " + MAX_PIXELS + " pixels a frame, not " + width + "x" + height);
        }
        if (framesPerSecond < 1 || framesPerSecond > OpenH264Tuning.MAX_FRAMES_PER_SECOND) {
            throw new IllegalArgumentException("A clip runs at 1 to " + OpenH264Tuning.MAX_FRAMES_PER_SECOND
                    + " frames per second, not " + framesPerSecond);
        }
    }

    private static void requireSide(String name, int pixels) {
        if (pixels < MIN_SIDE || pixels > MAX_SIDE) {
            throw new IllegalArgumentException(
                    "The clip's " + name + " must be " + MIN_SIDE + " to " + MAX_SIDE + " pixels, not " + pixels);
        }
        if (pixels % 2 != 0) {
            throw new IllegalArgumentException("The clip's " + name
                    + " must be even, as 4:2:0 video stores colour for every second pixel; it is " + pixels);
        }
    }

    /** The three native holders, opened together or not at all. */
    private record Parts(H264Encoder encoder, FrameConverter converter, Mp4Writer writer) {

        static Parts open(Path part, int width, int height, int framesPerSecond) throws ClipEncodingException {
            H264Encoder encoder = new H264Encoder(width, height, framesPerSecond);
            @Nullable FrameConverter converter = null;
            try {
                converter = new FrameConverter(width, height);
                return new Parts(encoder, converter, new Mp4Writer(part, encoder.context()));
            } catch (ClipEncodingException | RuntimeException failure) {
                if (converter != null) {
                    converter.close();
                }
                encoder.close();
                delete(part);
                throw failure;
            }
        }
    }
}
