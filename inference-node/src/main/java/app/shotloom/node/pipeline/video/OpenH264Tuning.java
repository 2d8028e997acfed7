package app.shotloom.node.pipeline.video;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;

/**
 * Sets what FFmpeg's libopenh264 wrapper fixes and offers no option for: background detection off, and the quantiser.
 *
 * <p>The wrapper always turns on OpenH264's background detection. That takes a macroblock whose luma hardly changed for
 * background and repeats the last picture there as long as its chroma is wrong by no more than 10 levels on average, so
 * a few strongly coloured pixels that a moving shape left in the block's corner stay on screen. Camera noise hides
 * that; flat drawings show it as coloured specks.
 *
 * <p>OpenH264 takes new parameters at any time through {@code ISVCEncoder::SetOption}. The encoder is linked into
 * libavcodec without symbols, but its object is the second field of the wrapper's private data and its methods are
 * reached through its own function table, which is how the wrapper reaches them. The parameters are read first and
 * compared with what the wrapper was asked for: on any difference nothing is written.
 */
final class OpenH264Tuning {

    /** Class name of the wrapper whose private data is laid out as this code expects: libavcodec/libopenh264enc.c. */
    static final String WRAPPER_CLASS = "libopenh264enc";

    /** OpenH264 refuses or alters rates outside 1 to 60 frames per second: MAX_FRAME_RATE in its wels_const.h. */
    static final int MAX_FRAMES_PER_SECOND = 60;

    /** Offset in bytes of {@code ISVCEncoder *encoder} in the wrapper's SVCContext, after {@code AVClass *}. */
    private static final long ENCODER_OFFSET = ADDRESS.byteSize();

    /** Places of SetOption and GetOption in ISVCEncoder's function table: codec_api.h. */
    private static final int SET_OPTION = 7;

    private static final int GET_OPTION = 8;

    /** ENCODER_OPTION_SVC_ENCODE_PARAM_EXT in codec_app_def.h. */
    private static final int ALL_PARAMETERS = 3;

    /** Room for SEncParamExt, 924 bytes in OpenH264 2.6.0, and for what later versions append, in bytes. */
    private static final long PARAMETER_BYTES = 8192;

    /** Side of a macroblock in pixels: Rec. ITU-T H.264. */
    private static final int MACROBLOCK = 16;

    private static final FunctionDescriptor OPTION_CALL =
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);

    private OpenH264Tuning() {}

    /** Offsets in bytes in SEncParamExt of OpenH264 1.7 to 2.6: codec_app_def.h, by the C ABI's alignment. */
    private static final class Offset {
        static final long WIDTH = 4;
        static final long HEIGHT = 8;
        static final long FRAME_RATE = 20;
        static final long TEMPORAL_LAYERS = 24;
        static final long SPATIAL_LAYERS = 28;
        static final long LAYER_WIDTH = 32;
        static final long LAYER_HEIGHT = 36;
        static final long LAYER_QUANTISER = 60;
        static final long INTRA_PERIOD = 836;
        static final long MAX_QUANTISER = 868;
        static final long MIN_QUANTISER = 872;
        static final long LONG_TERM_MARK_PERIOD = 888;
        static final long DENOISE = 908;
        static final long BACKGROUND_DETECTION = 909;

        private Offset() {}
    }

    /** The wrapper sets iLtrMarkPeriod to this number of frames in every case; it serves as a landmark here. */
    private static final int WRAPPER_MARK_PERIOD = 30;

    /**
     * Applies the tuning to an opened encoder that has not yet been given a frame.
     *
     * @param codec opened with libopenh264, one thread, and qmin and qmax both at the wanted quantiser
     * @param quantiser H.264 QP of every macroblock, 1 to 51
     * @throws EncoderUnavailableException when the encoder's parameters are not laid out as expected
     */
    static void apply(AVCodecContext codec, int quantiser) throws EncoderUnavailableException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment encoder = encoderOf(codec);
            MemorySegment parameters = arena.allocate(PARAMETER_BYTES, ADDRESS.byteAlignment());
            call(encoder, GET_OPTION, parameters);
            requireKnownLayout(parameters, codec, quantiser);
            change(parameters, codec, quantiser);
            call(encoder, SET_OPTION, parameters);
            parameters.fill((byte) -1);
            call(encoder, GET_OPTION, parameters);
            require(parameters.get(JAVA_BYTE, Offset.BACKGROUND_DETECTION) == 0, "background detection stayed on");
            require(parameters.get(JAVA_INT, Offset.LAYER_QUANTISER) == quantiser, "the quantiser was not taken");
        }
    }

    private static MemorySegment encoderOf(AVCodecContext codec) throws EncoderUnavailableException {
        String wrapper = codec.codec().priv_class().class_name().getString();
        require(WRAPPER_CLASS.equals(wrapper), "the encoder is " + wrapper);
        MemorySegment privateData =
                MemorySegment.ofAddress(codec.priv_data().address()).reinterpret(ENCODER_OFFSET + ADDRESS.byteSize());
        return privateData.get(ADDRESS, ENCODER_OFFSET);
    }

    private static void requireKnownLayout(MemorySegment parameters, AVCodecContext codec, int quantiser)
            throws EncoderUnavailableException {
        requireInt(parameters, Offset.WIDTH, codec.width());
        requireInt(parameters, Offset.HEIGHT, codec.height());
        requireInt(parameters, Offset.TEMPORAL_LAYERS, 1);
        requireInt(parameters, Offset.SPATIAL_LAYERS, 1);
        requireInt(parameters, Offset.LAYER_WIDTH, wholeMacroblocks(codec.width()));
        requireInt(parameters, Offset.LAYER_HEIGHT, wholeMacroblocks(codec.height()));
        requireInt(parameters, Offset.INTRA_PERIOD, codec.gop_size());
        requireInt(parameters, Offset.MAX_QUANTISER, quantiser);
        requireInt(parameters, Offset.MIN_QUANTISER, quantiser);
        requireInt(parameters, Offset.LONG_TERM_MARK_PERIOD, WRAPPER_MARK_PERIOD);
        float rate = parameters.get(JAVA_FLOAT, Offset.FRAME_RATE);
        require(rate == codec.framerate().num(), "unexpected frame rate " + rate);
        require(parameters.get(JAVA_BYTE, Offset.DENOISE) == 0, "unexpected denoise flag");
        require(parameters.get(JAVA_BYTE, Offset.BACKGROUND_DETECTION) == 1, "unexpected background detection flag");
    }

    /** The layer's size is written anew because the encoder reports it rounded up to whole macroblocks. */
    private static void change(MemorySegment parameters, AVCodecContext codec, int quantiser) {
        parameters.set(JAVA_INT, Offset.LAYER_WIDTH, codec.width());
        parameters.set(JAVA_INT, Offset.LAYER_HEIGHT, codec.height());
        parameters.set(JAVA_INT, Offset.LAYER_QUANTISER, quantiser);
        parameters.set(JAVA_BYTE, Offset.BACKGROUND_DETECTION, (byte) 0);
    }

    private static int wholeMacroblocks(int pixels) {
        return (pixels + MACROBLOCK - 1) / MACROBLOCK * MACROBLOCK;
    }

    private static void requireInt(MemorySegment parameters, long offset, int expected)
            throws EncoderUnavailableException {
        int found = parameters.get(JAVA_INT, offset);
        require(found == expected, "byte " + offset + " holds " + found + ", not " + expected);
    }

    private static void require(boolean condition, String difference) throws EncoderUnavailableException {
        if (!condition) {
            throw new EncoderUnavailableException(
                    "This FFmpeg build's OpenH264 differs from the one Shotloom knows (2.6.0): " + difference);
        }
    }

    private static void call(MemorySegment encoder, int slot, MemorySegment parameters)
            throws EncoderUnavailableException {
        MemorySegment table = encoder.reinterpret(ADDRESS.byteSize())
                .get(ADDRESS, 0)
                .reinterpret((GET_OPTION + 1) * ADDRESS.byteSize());
        MethodHandle option = Linker.nativeLinker().downcallHandle(table.getAtIndex(ADDRESS, slot), OPTION_CALL);
        int result = invoke(option, encoder, parameters);
        require(result == 0, "it answered " + result + " to the call in place " + slot);
    }

    private static int invoke(MethodHandle option, MemorySegment encoder, MemorySegment parameters)
            throws EncoderUnavailableException {
        try {
            return (int) option.invokeExact(encoder, ALL_PARAMETERS, parameters);
        } catch (Error | RuntimeException unexpected) {
            throw unexpected;
        } catch (Throwable impossible) {
            throw new EncoderUnavailableException("The native call failed", impossible);
        }
    }
}
