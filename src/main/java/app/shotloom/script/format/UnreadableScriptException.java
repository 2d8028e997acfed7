package app.shotloom.script.format;

/** A file that is no script of its kind. The message says to a person where the trouble is, and that nothing was changed. */
public final class UnreadableScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableScriptException(String message) {
        super(message);
    }
}
