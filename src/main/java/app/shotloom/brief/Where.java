package app.shotloom.brief;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How one thing stands to another, or to the frame, as the camera sees it. */
public enum Where {
    LEFT_OF,
    RIGHT_OF,
    ABOVE,
    BELOW,
    ON,
    UNDER,
    IN,
    IN_FRONT_OF,
    BEHIND,
    BETWEEN,
    NEXT_TO,
    AROUND,
    FAR_FROM,
    /** In the hand of a person, or whatever an animal holds things with. */
    HELD_BY,
    WORN_BY,
    AT_LEFT,
    AT_RIGHT,
    AT_CENTRE,
    AT_TOP,
    AT_BOTTOM,
    /** In the distance. */
    FAR,
    /** Close to the camera. */
    NEAR,
    /** Not in the picture: before it enters, after it has left. */
    OFF_FRAME;

    /** Whether it is a place in the frame, not by another thing. */
    public boolean isInFrame() {
        return ordinal() >= AT_LEFT.ordinal();
    }

    /** As a brief's JSON names it: {@code left-of}, {@code in-front-of}, and {@code left}, {@code top} for places in the frame. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("^at-", "");
    }

    /** @throws IllegalArgumentException when there is no such relation */
    @JsonCreator
    public static Where of(String code) {
        for (Where where : values()) {
            if (where.code().equals(code)) {
                return where;
            }
        }
        throw new IllegalArgumentException("There is no relation \"" + code + "\".");
    }
}
