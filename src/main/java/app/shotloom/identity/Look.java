package app.shotloom.identity;

/** Which of the two themes a person wants. */
public enum Look {
    /** Dark and neutral, for judging pictures. */
    CUTTING_ROOM,
    /** Light, for daylight and print. */
    PAPER,
    /** Follows the device. */
    SYSTEM
}
