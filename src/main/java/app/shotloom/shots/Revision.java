package app.shotloom.shots;


/** What became of an edit. */
public sealed interface Revision {

    /** It is stored, as {@code value} (cleaned of what cannot be kept). */
    record Saved(String value) implements Revision {}

    /** The field said so already. */
    record Unchanged() implements Revision {}

    /** Somebody else wrote {@code theirs} meanwhile. It stands for now; the edit is kept until its author chooses. */
    record Conflicted(ConflictId id, String theirs) implements Revision {}

}
