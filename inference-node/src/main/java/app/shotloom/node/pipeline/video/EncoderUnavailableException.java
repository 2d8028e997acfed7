package app.shotloom.node.pipeline.video;

import java.io.Serial;

/** The FFmpeg libraries on the class path hold no OpenH264 encoder, or not one this code knows how to set up. */
public final class EncoderUnavailableException extends ClipEncodingException {

    @Serial private static final long serialVersionUID = 1L;

    /**
     * @param message what is missing and what would supply it
     */
    public EncoderUnavailableException(String message) {
        super(message);
    }

    /**
     * @param message what is missing and what would supply it
     * @param cause why it cannot be used
     */
    public EncoderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
