package app.shotloom.node.pipeline.video;

import java.io.IOException;
import java.io.Serial;

/** A clip could not be encoded or written. */
public class ClipEncodingException extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    /**
     * @param message what failed, for the operator
     */
    public ClipEncodingException(String message) {
        super(message);
    }

    /**
     * @param message what failed, for the operator
     * @param cause why it failed
     */
    public ClipEncodingException(String message, Throwable cause) {
        super(message, cause);
    }
}
