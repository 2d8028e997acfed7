package app.shotloom.node.pipeline.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/** OpenH264 through FFmpeg, at a constant quantiser: High profile, no B-frames, one slice, BT.709 limited range. */
final class H264Encoder implements AutoCloseable {

    private static final String NAME = "libopenh264";

    /**
     * H.264 QP of every macroblock. Measured on flat drawings over grained paper: chroma errors away from edges stay
     * within 8 of 255 at 20, and reach 12, where they begin to show, at 22 (see the decision record on H.264).
     */
    private static final int QUANTISER = 20;

    /** Seconds between key frames at most: a seek decodes no more than this. */
    private static final int KEY_FRAME_SECONDS = 2;

    private static final Map<String, String> OPTIONS =
            Map.of("profile", "high", "rc_mode", "off", "allow_skip_frames", "0");

    private @Nullable AVCodecContext context;
    private @Nullable AVPacket packet;

    /** Takes each encoded frame in turn. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param packet the encoded frame; the sink may take its content
         * @throws ClipEncodingException when it cannot be stored
         */
        void accept(AVPacket packet) throws ClipEncodingException;
    }

    /**
     * @param width pixels, even
     * @param height pixels, even
     * @param framesPerSecond 1 to 60
     * @throws EncoderUnavailableException when FFmpeg lacks the encoder, or has one that cannot be tuned
     * @throws ClipEncodingException when the encoder refuses to start
     */
    H264Encoder(int width, int height, int framesPerSecond) throws ClipEncodingException {
        AVCodec codec = find();
        try {
            context = Native.present(avcodec_alloc_context3(codec), "Creating the encoder");
            packet = Native.present(av_packet_alloc(), "Creating a packet");
            describe(context, width, height, framesPerSecond);
            start(context, codec);
            OpenH264Tuning.apply(context, QUANTISER);
        } catch (ClipEncodingException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** {@return the opened encoder's context, for the container's description of the stream} */
    AVCodecContext context() {
        return open(context);
    }

    /**
     * Encodes one frame.
     *
     * @param frame YUV 4:2:0 with its time stamp in frames, or null after the last one
     * @param sink takes what comes out
     * @throws ClipEncodingException when the encoder or the sink fails
     */
    void encode(@Nullable AVFrame frame, Sink sink) throws ClipEncodingException {
        AVCodecContext encoder = open(context);
        AVPacket result = open(packet);
        Native.check(avcodec_send_frame(encoder, frame), "Encoding a frame");
        int code = avcodec_receive_packet(encoder, result);
        while (code >= 0) {
            sink.accept(result);
            av_packet_unref(result);
            code = avcodec_receive_packet(encoder, result);
        }
        if (code != AVERROR_EAGAIN() && code != AVERROR_EOF()) {
            Native.check(code, "Fetching an encoded frame");
        }
    }

    /** Frees the native memory at once; further calls do nothing. */
    @Override
    public void close() {
        if (packet != null) {
            av_packet_free(packet);
            packet = null;
        }
        if (context != null) {
            avcodec_free_context(context);
            context = null;
        }
    }

    private static <T> T open(@Nullable T resource) {
        if (resource == null) {
            throw new IllegalStateException("The encoder is closed");
        }
        return resource;
    }

    private static AVCodec find() throws EncoderUnavailableException {
        AVCodec codec = avcodec_find_encoder_by_name(NAME);
        if (codec == null || codec.isNull()) {
            throw new EncoderUnavailableException("This FFmpeg build has no H.264 encoder named " + NAME
                    + "; org.bytedeco:ffmpeg for this platform (the LGPL build) supplies it");
        }
        return codec;
    }

    private static void describe(AVCodecContext context, int width, int height, int framesPerSecond) {
        context.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P);
        context.time_base().num(1).den(framesPerSecond);
        context.framerate().num(framesPerSecond).den(1);
        context.gop_size(KEY_FRAME_SECONDS * framesPerSecond);
        context.qmin(QUANTISER).qmax(QUANTISER);
        context.thread_count(1).slices(1);
        context.colorspace(AVCOL_SPC_BT709).color_primaries(AVCOL_PRI_BT709);
        context.color_trc(AVCOL_TRC_BT709).color_range(AVCOL_RANGE_MPEG);
        context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    }

    private static void start(AVCodecContext context, AVCodec codec) throws ClipEncodingException {
        AVDictionary options = new AVDictionary(null);
        try {
            for (Map.Entry<String, String> option : OPTIONS.entrySet()) {
                Native.check(av_dict_set(options, option.getKey(), option.getValue(), 0), "Setting an option");
            }
            Native.check(avcodec_open2(context, codec, options), "Starting the encoder");
        } finally {
            av_dict_free(options);
        }
    }
}
