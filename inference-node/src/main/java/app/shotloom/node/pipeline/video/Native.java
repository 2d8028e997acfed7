package app.shotloom.node.pipeline.video;

import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** Turns the error codes and null pointers of the FFmpeg C API into exceptions. */
final class Native {

    /** Bytes for an FFmpeg error text: AV_ERROR_MAX_STRING_SIZE in libavutil/error.h. */
    private static final int ERROR_TEXT_BYTES = 64;

    static {
        // FFmpeg tells its story on standard error, which is not ours to fill
        avutil.av_log_set_level(avutil.AV_LOG_ERROR);
    }

    private Native() {}

    /**
     * @param code what a C function returned; negative means failure
     * @param action what was tried, to begin the message with
     * @return the code, when it is not negative
     * @throws ClipEncodingException when it is negative
     */
    static int check(int code, String action) throws ClipEncodingException {
        if (code < 0) {
            throw new ClipEncodingException(action + ": " + text(code));
        }
        return code;
    }

    /**
     * @param pointer what a C function returned
     * @param action what was tried, to begin the message with
     * @return the pointer, when it is not null
     * @throws ClipEncodingException when it is null, which these functions do when memory is short
     */
    static <P extends Pointer> P present(@Nullable P pointer, String action) throws ClipEncodingException {
        if (pointer == null || pointer.isNull()) {
            throw new ClipEncodingException(action + ": out of native memory");
        }
        return pointer;
    }

    private static String text(int code) {
        try (BytePointer buffer = new BytePointer(ERROR_TEXT_BYTES)) {
            avutil.av_strerror(code, buffer.zero(), ERROR_TEXT_BYTES);
            return buffer.getString().replace("\0", "");
        }
    }
}
