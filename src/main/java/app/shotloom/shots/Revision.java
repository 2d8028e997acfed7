package app.shotloom.shots;

/** What became of an edit. */
public sealed interface Revision {

    /** It is stored, as {@code value}: cleaned of what cannot be kept, and in a long text together with what others wrote. */
    record Saved(String value) implements Revision {}

    /** The field said so already. */
    record Unchanged() implements Revision {}

    /** Somebody else wrote {@code theirs} meanwhile, and it stands; the author still has theirs and may write it again. */
    record Overtaken(String theirs) implements Revision {}
}
