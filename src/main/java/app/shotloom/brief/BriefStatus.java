package app.shotloom.brief;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the reading of a shot is. */
public enum BriefStatus {
    /** The shot says nothing yet. */
    NONE,
    /** A node reads the words, or will as soon as there is one; a brief shown meanwhile is of earlier words. */
    READING,
    /** The brief is of the words, sheets and corrections as they are now. */
    READY;

    /** As the API names it, such as {@code ready}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
