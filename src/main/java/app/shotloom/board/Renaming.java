package app.shotloom.board;

/** What became of a new title. */
public sealed interface Renaming {

    /** It is stored, as {@code title} (cleaned of what cannot be kept). */
    record Saved(String title) implements Renaming {}

    /** Somebody else wrote {@code theirs} meanwhile, and it stands; the editor still holds the other and may write it again. */
    record Overtaken(String theirs) implements Renaming {}

    /** Compares the title the editor began from with what is there now. */
    static Renaming from(String base, String current, String wanted) {
        return base.equals(current) || wanted.equals(current) ? new Saved(wanted) : new Overtaken(current);
    }
}
