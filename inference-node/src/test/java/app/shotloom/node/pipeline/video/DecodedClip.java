package app.shotloom.node.pipeline.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber.ImageMode;

/** A clip read back: what its container says, and its frames as decoded, unconverted. */
final class DecodedClip implements AutoCloseable {

    private final FFmpegFrameGrabber grabber;

    DecodedClip(Path file) throws IOException {
        grabber = new FFmpegFrameGrabber(file.toFile());
        grabber.setImageMode(ImageMode.RAW);
        grabber.start();
    }

    /** The frame is valid until the next call. */
    Optional<AVFrame> next() throws IOException {
        Frame frame = grabber.grabImage();
        return frame == null ? Optional.empty() : Optional.of((AVFrame) frame.opaque);
    }

    int countFrames() throws IOException {
        int count = 0;
        while (next().isPresent()) {
            count++;
        }
        return count;
    }

    int codec() {
        return grabber.getVideoCodec();
    }

    int pixelFormat() {
        return parameters().format();
    }

    String tag() {
        byte[] letters = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(parameters().codec_tag()).array();
        return new String(letters, StandardCharsets.US_ASCII);
    }

    int profile() {
        return parameters().profile();
    }

    int matrix() {
        return parameters().color_space();
    }

    int primaries() {
        return parameters().color_primaries();
    }

    int transfer() {
        return parameters().color_trc();
    }

    int range() {
        return parameters().color_range();
    }

    int width() {
        return grabber.getImageWidth();
    }

    int height() {
        return grabber.getImageHeight();
    }

    double framesPerSecond() {
        return grabber.getVideoFrameRate();
    }

    double seconds() {
        return grabber.getLengthInTime() / 1e6;
    }

    @Override
    public void close() throws IOException {
        grabber.close();
    }

    private AVCodecParameters parameters() {
        return grabber.getFormatContext().streams(0).codecpar();
    }
}
