package app.shotloom.node.bench.pictures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber.ImageMode;

/** Reads a clip's frames as a player shows them: limited-range BT.709, which is what the engine's clips say they are. */
final class Footage {
    private Footage() {}

    static List<Pixels> of(Path clip) throws IOException {
        List<Pixels> frames = new ArrayList<>();
        try (var grabber = new FFmpegFrameGrabber(clip.toFile())) {
            grabber.setImageMode(ImageMode.RAW);
            grabber.start();
            for (Frame frame = grabber.grabImage(); frame != null; frame = grabber.grabImage()) {
                frames.add(pixels((AVFrame) frame.opaque));
            }
        }
        return frames;
    }

    private static Pixels pixels(AVFrame frame) {
        int width = frame.width();
        int height = frame.height();
        byte[] luma = plane(frame, 0, height);
        byte[] blue = plane(frame, 1, height / 2);
        byte[] red = plane(frame, 2, height / 2);
        int[] rgb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int chroma = y / 2 * frame.linesize(1) + x / 2;
                rgb[y * width + x] = rgb(luma[y * frame.linesize(0) + x] & 255, blue[chroma] & 255, red[chroma] & 255);
            }
        }
        return new Pixels(width, height, rgb);
    }

    private static byte[] plane(AVFrame frame, int number, int rows) {
        int length = frame.linesize(number) * rows;
        byte[] bytes = new byte[length];
        ByteBuffer buffer = frame.data(number).capacity(length).asByteBuffer();
        buffer.get(bytes);
        return bytes;
    }

    /** Rec. ITU-R BT.709, table 3 and 4, inverted. */
    private static int rgb(int y, int cb, int cr) {
        double luma = (y - 16) / 219.0;
        double blue = (cb - 128) / 224.0;
        double red = (cr - 128) / 224.0;
        return channel(luma + 1.5748 * red) << 16
                | channel(luma - 0.1873 * blue - 0.4681 * red) << 8
                | channel(luma + 1.8556 * blue);
    }

    private static int channel(double share) {
        return (int) Math.clamp(Math.round(share * 255), 0, 255);
    }
}
