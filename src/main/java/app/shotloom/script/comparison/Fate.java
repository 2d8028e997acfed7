package app.shotloom.script.comparison;

/** What became of a passage between two versions of a script. */
public enum Fate {
    SAME,
    /** Other words in its place. */
    CHANGED,
    /** The same words in another place. */
    MOVED,
    NEW
}
