package app.shotloom.media.internal;

import app.shotloom.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells an MP4 by its first box, "ftyp" (ISO/IEC 14496-12, 4.3), without reading further. */
public final class Mp4 {

    private static final int BOX_HEADER = 8;
    private static final byte[] FILE_TYPE = "ftyp".getBytes(StandardCharsets.US_ASCII);

    private Mp4() {}

    /** @throws Refusal.Invalid when it begins like something else */
    public static InputStream checked(InputStream content) {
        try {
            PushbackInputStream stream = new PushbackInputStream(content, BOX_HEADER);
            byte[] header = stream.readNBytes(BOX_HEADER);
            if (header.length < BOX_HEADER || !Arrays.equals(header, 4, BOX_HEADER, FILE_TYPE, 0, 4)) {
                throw new Refusal.Invalid("clip", "This is not an MP4 clip.");
            }
            stream.unread(header);
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }
}
