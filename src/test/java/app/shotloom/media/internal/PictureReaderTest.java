package app.shotloom.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureReaderTest {

    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private final PictureReader reader = new PictureReader();

    @Test
    void reEncodesEachKindAndScalesTheLongSide() throws IOException {
        assertThat(size(reEncode(picture(3000, 1500, false, "jpeg")))).containsExactly(2048, 1024);
        assertThat(reEncode(picture(40, 20, false, "png")).contentType()).isEqualTo("image/jpeg");
        assertThat(reEncode(picture(40, 20, true, "png")).contentType()).isEqualTo("image/png");
        assertThat(size(reEncode(WEBP))).containsExactly(1, 1);
    }

    @Test
    void tellsAPictureByItsContent() {
        for (String fake : new String[] {"", "GIF89a...", "<svg/>", "\u00ff\u00d8", "RIFF0000WAVE", "%PDF-1.7"}) {
            assertRefused(fake.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPicture() throws IOException {
        byte[] whole = picture(200, 100, false, "png");
        byte[] half = java.util.Arrays.copyOf(whole, 40);
        assertRefused(half);
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3});
        assertRefused("RIFF\0\0\0\0WEBPVP8 \u00ff\u00ff\u00ff\u007f".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void believesAHeaderOnlyToRefuseIt() {
        assertThatThrownBy(() -> reEncode(pngHeader(100_000, 100_000)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("100,000 × 100,000");
        assertThatThrownBy(() -> reEncode(pngHeader(12_000, 4_200))).isInstanceOf(Refusal.Invalid.class);
        assertRefused(pngHeader(0, 5));
        assertRefused(pngHeader(-1, 5));
    }

    @Test
    void neverReadsAnEndlessUpload() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }
        };
        assertThatThrownBy(() -> PictureReader.readAtMost(endless, 10_000_000, Saying.of("media.refused.large-picture")))
                .isInstanceOf(Refusal.TooLarge.class);
    }

    /** The source is red at its top left; the corner where an upright picture has it, by how the camera was held. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void turnsPicturesUpright(int orientation, int right, int bottom) throws IOException {
        byte[] turned = withOrientation(picture(80, 40, false, "jpeg"), orientation);
        EncodedPicture upright = reEncode(turned);
        BufferedImage image = decode(upright);
        assertThat(image.getWidth()).isEqualTo(orientation < 5 ? 80 : 40);
        int x = right == 1 ? image.getWidth() - 5 : 4;
        int y = bottom == 1 ? image.getHeight() - 5 : 4;
        assertThat(new Color(image.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new String(upright.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    private EncodedPicture reEncode(byte[] bytes) {
        return reader.reEncode(bytes, EnumSet.allOf(PictureFormat.class), 2048);
    }

    private void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> reEncode(bytes)).isInstanceOf(Refusal.Invalid.class);
    }

    private static int[] size(EncodedPicture picture) throws IOException {
        BufferedImage image = decode(picture);
        return new int[] {image.getWidth(), image.getHeight()};
    }

    private static BufferedImage decode(EncodedPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    /** Blue, with a red corner at the top left. */
    private static byte[] picture(int width, int height, boolean seeThrough, String format) throws IOException {
        BufferedImage image = new BufferedImage(
                width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, Math.min(width, 16), Math.min(height, 16));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Puts an Exif segment with nothing but the orientation right behind the start of a JPEG. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 36);
        whole.put(jpeg, 0, 2).put(segment.array()).put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    /** A PNG that claims a size and holds nothing. */
    private static byte[] pngHeader(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).putInt(13);
        ByteBuffer header = ByteBuffer.allocate(17).putInt(0x49484452).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 checksum = new CRC32();
        checksum.update(header.array());
        return png.put(header.array()).putInt((int) checksum.getValue()).array();
    }
}
