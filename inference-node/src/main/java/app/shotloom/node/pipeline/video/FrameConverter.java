package app.shotloom.node.pipeline.video;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INP;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_init_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.IntPointer;
import org.jspecify.annotations.Nullable;

/** Converts packed-int RGB images to planar YUV 4:2:0 with the BT.709 matrix in limited range. */
final class FrameConverter implements AutoCloseable {

    /** Chroma is the mean of the four pixels it covers, which aliases least on drawn edges; also the fastest here. */
    private static final int FLAGS = SWS_AREA | SWS_FULL_CHR_H_INP;

    /** 1.0 in the 16.16 fixed point in which libswscale takes contrast and saturation. */
    private static final int ONE = 1 << 16;

    private final int width;
    private final int height;
    private @Nullable AVFrame source;
    private @Nullable AVFrame target;
    private @Nullable SwsContext scaler;

    /**
     * @param width pixels, even
     * @param height pixels, even
     * @throws ClipEncodingException when native memory is short
     */
    FrameConverter(int width, int height) throws ClipEncodingException {
        this.width = width;
        this.height = height;
        try {
            source = allocateFrame(AV_PIX_FMT_BGR0);
            target = allocateFrame(AV_PIX_FMT_YUV420P);
            target.colorspace(AVCOL_SPC_BT709).color_range(AVCOL_RANGE_MPEG);
            scaler = Native.present(sws_alloc_context(), "Creating the colour converter");
            configure(scaler);
        } catch (ClipEncodingException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /**
     * Converts one image; the result is valid until the next call.
     *
     * @param image of the size given at construction, TYPE_INT_RGB or TYPE_INT_ARGB_PRE
     * @return the converted frame, owned by this converter
     * @throws ClipEncodingException when the conversion fails
     */
    AVFrame convert(BufferedImage image) throws ClipEncodingException {
        AVFrame from = open(source);
        AVFrame to = open(target);
        copyPixels(image, from);
        Native.check(av_frame_make_writable(to), "Reusing a frame");
        Native.check(sws_scale_frame(open(scaler), to, from), "Converting a frame to YUV");
        return to;
    }

    /** Frees the native memory at once; further calls do nothing. */
    @Override
    public void close() {
        if (scaler != null) {
            sws_freeContext(scaler);
            scaler = null;
        }
        if (source != null) {
            av_frame_free(source);
            source = null;
        }
        if (target != null) {
            av_frame_free(target);
            target = null;
        }
    }

    private static <T> T open(@Nullable T resource) {
        if (resource == null) {
            throw new IllegalStateException("The converter is closed");
        }
        return resource;
    }

    private AVFrame allocateFrame(int format) throws ClipEncodingException {
        AVFrame frame = Native.present(av_frame_alloc(), "Creating a frame");
        frame.format(format).width(width).height(height);
        int code = av_frame_get_buffer(frame, 0);
        if (code < 0) {
            av_frame_free(frame);
        }
        Native.check(code, "Creating a frame's buffer");
        return frame;
    }

    private void configure(SwsContext context) throws ClipEncodingException {
        context.src_w(width).src_h(height).src_format(AV_PIX_FMT_BGR0);
        context.dst_w(width).dst_h(height).dst_format(AV_PIX_FMT_YUV420P);
        context.flags(FLAGS).threads(1);
        SwsFilter none = null;
        Native.check(sws_init_context(context, none, none), "Setting up the colour converter");
        IntPointer bt709 = sws_getCoefficients(SWS_CS_ITU709);
        int fullRange = 1;
        int limitedRange = 0;
        Native.check(
                sws_setColorspaceDetails(context, bt709, fullRange, bt709, limitedRange, 0, ONE, ONE),
                "Choosing the BT.709 matrix");
    }

    /** Java's 0xAARRGGBB ints are B, G, R, A bytes on the little-endian machines FFmpeg's presets exist for. */
    private void copyPixels(BufferedImage image, AVFrame frame) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        long stride = frame.linesize(0);
        MemorySegment plane =
                MemorySegment.ofAddress(frame.data(0).address()).reinterpret(stride * height);
        for (int row = 0; row < height; row++) {
            MemorySegment.copy(pixels, row * width, plane, JAVA_INT, row * stride, width);
        }
    }
}
