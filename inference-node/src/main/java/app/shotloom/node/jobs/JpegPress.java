package app.shotloom.node.jobs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Presses images into JPEGs. Not for several threads at a time. */
final class JpegPress {
    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();

    /** As good as fits: quality fades from the best, 0 to 1, then size does, until the JPEG is small enough. */
    Still pressInto(BufferedImage image, float best, int mostBytes) {
        BufferedImage current = image;
        while (true) {
            for (float quality = best; quality >= 0.3f; quality -= 0.1f) {
                Still still = press(current, quality);
                if (still.jpeg().length <= mostBytes) {
                    return still;
                }
            }
            current = Frames.fit(current, current.getWidth() * 2 / 3, current.getHeight() * 2 / 3);
        }
    }

    private Still press(BufferedImage image, float quality) {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        } finally {
            writer.setOutput(null);
        }
        return new Still(image.getWidth(), image.getHeight(), bytes.toByteArray());
    }
}
