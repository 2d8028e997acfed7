package app.shotloom.media.internal;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of pictures that are taken, each told by how its bytes begin. */
public enum PictureFormat {
    JPEG("jpeg"),
    PNG("png"),
    WEBP("webp");

    private final String readerName;

    PictureFormat(String readerName) {
        this.readerName = readerName;
    }

    String readerName() {
        return readerName;
    }

    static Optional<PictureFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case JPEG -> has(bytes, 0, 0xFF, 0xD8, 0xFF);
            case PNG -> has(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
            case WEBP -> has(bytes, 0, 'R', 'I', 'F', 'F') && has(bytes, 8, 'W', 'E', 'B', 'P');
        };
    }

    private static boolean has(byte[] bytes, int offset, int... expected) {
        if (bytes.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
