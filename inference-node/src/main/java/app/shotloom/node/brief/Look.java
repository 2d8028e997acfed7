package app.shotloom.node.brief;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The hand that a board is drawn in. */
public enum Look {
    PENCIL,
    INK,
    MARKER,
    WATERCOLOUR,
    FLAT,
    NOIR,
    BLUEPRINT,
    CHALK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such look */
    @JsonCreator
    public static Look of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
