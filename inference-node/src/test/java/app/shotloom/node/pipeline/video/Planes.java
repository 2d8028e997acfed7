package app.shotloom.node.pipeline.video;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacv.Frame;

/** Single samples of decoded frames, and frames for JavaCV made of an image by {@link Bt709}. */
final class Planes {

    private Planes() {}

    static int sample(AVFrame frame, int plane, int x, int y) {
        return frame.data(plane).get((long) y * frame.linesize(plane) + x) & 0xFF;
    }

    /** Mean colour of the two by two pixels under one chroma sample. */
    static int mean(BufferedImage image, int chromaX, int chromaY) {
        int[] pixels = image.getRGB(2 * chromaX, 2 * chromaY, 2, 2, null, 0, 2);
        int result = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int sum = 2;
            for (int pixel : pixels) {
                sum += pixel >> shift & 0xFF;
            }
            result |= sum / 4 << shift;
        }
        return result;
    }

    static Frame yuvFrame(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        Frame frame = new Frame(width, height * 3 / 2, Frame.DEPTH_UBYTE, 1, width);
        ByteBuffer bytes = (ByteBuffer) frame.image[0];
        for (int i = 0; i < width * height; i++) {
            bytes.put(i, (byte) Bt709.luma(image.getRGB(i % width, i / width)));
        }
        int samples = width * height / 4;
        for (int i = 0; i < samples; i++) {
            int mean = mean(image, i % (width / 2), i / (width / 2));
            bytes.put(4 * samples + i, (byte) Bt709.blue(mean));
            bytes.put(5 * samples + i, (byte) Bt709.red(mean));
        }
        return frame;
    }
}
