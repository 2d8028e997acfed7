package app.shotloom.local;

import org.jspecify.annotations.Nullable;

/** Shotloom cannot start, for a reason a person can act on. The message is one line; it is all that gets printed. */
public class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
