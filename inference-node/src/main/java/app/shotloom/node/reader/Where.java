package app.shotloom.node.reader;

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
    AT_LEFT,
    AT_RIGHT,
    AT_CENTRE,
    AT_TOP,
    AT_BOTTOM,
    FAR;

    /** Whether it is a place in the frame, not by another thing. */
    public boolean isInFrame() {
        return ordinal() >= AT_LEFT.ordinal();
    }

    /** As a brief names it, such as {@code left-of} or {@code left}. */
    String place() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("^at-", "");
    }
}
