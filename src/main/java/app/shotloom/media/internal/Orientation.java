package app.shotloom.media.internal;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How a camera was held, as its Exif data tells (tag 0x0112; values 1 to 8 as in the Exif 2.32 specification, 4.6.4).
 * Anything unreadable counts as upright: the data is about to be thrown away.
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    static Orientation of(byte[] picture, PictureFormat format) {
        try {
            return exif(ByteBuffer.wrap(picture), format).map(Orientation::read).orElse(UPRIGHT);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** Turns a picture of this orientation and size (pixels) upright. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Optional<ByteBuffer> exif(ByteBuffer picture, PictureFormat format) {
        return switch (format) {
            case JPEG -> inJpeg(picture);
            case PNG -> inChunks(picture.position(8), 'e' << 24 | 'X' << 16 | 'I' << 8 | 'f', true);
            case WEBP -> inChunks(picture.position(12).order(ByteOrder.LITTLE_ENDIAN), 'E' | 'X' << 8 | 'I' << 16 | 'F' << 24, false);
        };
    }

    private static Optional<ByteBuffer> inJpeg(ByteBuffer picture) {
        int at = 2;
        while ((picture.get(at) & 0xFF) == 0xFF) {
            int marker = picture.get(at + 1) & 0xFF;
            int length = picture.getShort(at + 2) & 0xFFFF;
            // APP1 that begins with "Exif\0\0"
            if (marker == 0xE1 && picture.getInt(at + 4) == 0x45786966) {
                return Optional.of(picture.slice(at + 10, length - 8));
            }
            if (marker == 0xDA) {
                return Optional.empty();
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> inChunks(ByteBuffer picture, int wanted, boolean png) {
        while (picture.remaining() >= 8) {
            int first = picture.getInt();
            int second = picture.getInt();
            int length = png ? first : second;
            if ((png ? second : first) == wanted) {
                return Optional.of(picture.slice(picture.position(), length));
            }
            // a PNG chunk ends with four bytes of checksum, a RIFF chunk on an even byte
            picture.position(picture.position() + length + (png ? 4 : length & 1));
        }
        return Optional.empty();
    }

    private static Orientation read(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                int value = exif.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
