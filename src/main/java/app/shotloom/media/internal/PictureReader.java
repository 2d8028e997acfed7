package app.shotloom.media.internal;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Reads pictures that somebody else made. The header is believed only as far as the limits go, at most two pictures are
 * decoded at a time, and a large one is thinned out while it is decoded: so a small file cannot take all the memory.
 */
@Component
public class PictureReader {

    private static final int MAX_SIDE = 12_000;
    private static final long MAX_PIXELS = 50_000_000;
    private static final int DECODERS = 2;

    private final Semaphore decoders = new Semaphore(DECODERS, true);

    /** Reads to the end, but never more than a byte over the limit. */
    public static byte[] readAtMost(InputStream upload, long maxBytes, Saying message) {
        try {
            byte[] bytes = upload.readNBytes(Math.toIntExact(maxBytes) + 1);
            if (bytes.length > maxBytes) {
                throw new Refusal.TooLarge(message);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }

    /** Decodes and encodes anew: upright, without metadata, the long side at most {@code longSide} pixels. */
    public EncodedPicture reEncode(byte[] bytes, Set<PictureFormat> allowed, int longSide) {
        PictureFormat format = PictureFormat.of(bytes).filter(allowed::contains).orElseThrow(() -> notAPicture(allowed));
        decoders.acquireUninterruptibly();
        try {
            BufferedImage decoded = decode(bytes, format, longSide);
            return PictureWriter.encode(decoded, Orientation.of(bytes, format), longSide);
        } finally {
            decoders.release();
        }
    }

    private static BufferedImage decode(byte[] bytes, PictureFormat format, int longSide) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.readerName()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            checkSize(width, height);
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * longSide));
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // decoders meet broken files with any of these
            throw new Refusal.Invalid("picture", Saying.of("media.refused.unreadable"));
        } finally {
            reader.dispose();
        }
    }

    private static void checkSize(int width, int height) {
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new Refusal.Invalid("picture", Saying.of("media.refused.too-big", "width", width, "height", height));
        }
    }

    private static Refusal notAPicture(Set<PictureFormat> allowed) {
        return new Refusal.Invalid(
                "picture", Saying.of(allowed.size() == 1 ? "media.refused.no-jpeg" : "media.refused.no-picture"));
    }
}
