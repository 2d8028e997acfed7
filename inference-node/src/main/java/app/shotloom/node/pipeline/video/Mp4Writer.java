package app.shotloom.node.pipeline.video;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.jspecify.annotations.Nullable;

/** Writes one encoded video stream to an MP4 file whose index stands first, so that players start before the end. */
final class Mp4Writer implements AutoCloseable {

    private final AVCodecContext codec;
    private @Nullable AVFormatContext container;

    /**
     * @param file written at once, replaced when it exists
     * @param codec the opened encoder, with its global header; it must outlive this writer
     * @throws ClipEncodingException when the file cannot be written
     */
    Mp4Writer(Path file, AVCodecContext codec) throws ClipEncodingException {
        this.codec = codec;
        try {
            AVFormatContext created = new AVFormatContext(null);
            String name = "file:" + file.toAbsolutePath();
            AVOutputFormat guess = null;
            Native.check(avformat_alloc_output_context2(created, guess, "mp4", name), "Creating the MP4 writer");
            container = created;
            addStream(created);
            AVIOContext output = new AVIOContext(null);
            Native.check(avio_open(output, name, AVIO_FLAG_WRITE), "Opening " + file);
            created.pb(output);
            writeHeader(created);
        } catch (ClipEncodingException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /**
     * Writes one encoded frame.
     *
     * @param packet from the encoder, one frame long; its content is taken
     * @throws ClipEncodingException when the file cannot be written
     */
    void write(AVPacket packet) throws ClipEncodingException {
        AVFormatContext open = open();
        packet.stream_index(0);
        packet.duration(1);
        av_packet_rescale_ts(packet, codec.time_base(), open.streams(0).time_base());
        Native.check(av_interleaved_write_frame(open, packet), "Writing a frame");
    }

    /**
     * Writes the index and moves it to the front. The file is complete after {@link #close()}.
     *
     * @throws ClipEncodingException when the file cannot be written
     */
    void finish() throws ClipEncodingException {
        AVFormatContext open = open();
        Native.check(av_write_trailer(open), "Finishing the MP4");
        Native.check(avio_closep(open.pb()), "Closing the MP4");
        open.pb(null);
    }

    /** Closes the file as it is and frees the native memory at once; further calls do nothing. */
    @Override
    public void close() {
        if (container == null) {
            return;
        }
        if (container.pb() != null) {
            avio_closep(container.pb());
        }
        avformat_free_context(container);
        container = null;
    }

    private AVFormatContext open() {
        if (container == null) {
            throw new IllegalStateException("The MP4 writer is closed");
        }
        return container;
    }

    private void addStream(AVFormatContext created) throws ClipEncodingException {
        AVStream stream = Native.present(avformat_new_stream(created, null), "Creating the video stream");
        Native.check(avcodec_parameters_from_context(stream.codecpar(), codec), "Describing the video stream");
        stream.time_base(codec.time_base());
        stream.avg_frame_rate(codec.framerate());
    }

    private static void writeHeader(AVFormatContext created) throws ClipEncodingException {
        AVDictionary options = new AVDictionary(null);
        try {
            Native.check(av_dict_set(options, "movflags", "+faststart", 0), "Setting faststart");
            Native.check(avformat_write_header(created, options), "Beginning the MP4");
        } finally {
            av_dict_free(options);
        }
    }
}
