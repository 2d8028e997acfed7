package app.shotloom.script.format;

import app.shotloom.shared.words.Saying;

/** A file that is no script of its kind. It says to a person where the trouble is, and that nothing was changed. */
public final class UnreadableScriptException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Saying why;

    UnreadableScriptException(Saying why) {
        super(why.inEnglish());
        this.why = why;
    }

    public Saying why() {
        return why;
    }
}
