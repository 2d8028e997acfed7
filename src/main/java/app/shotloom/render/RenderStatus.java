package app.shotloom.render;

import java.util.Locale;

/** How far a render is. The last three are final. */
public enum RenderStatus {
    QUEUED,
    RUNNING,
    FINISHED,
    FAILED,
    CANCELLED;

    /** As in the API and in news: {@code queued}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The opposite of {@link #code}. */
    public static RenderStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Somebody may still wait for it. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
