package app.shotloom.cast;

/** What became of an edit of a character sheet. */
public sealed interface CharacterRevision {

    /** It is stored, as {@code value} (cleaned of what cannot be kept). */
    record Saved(String value) implements CharacterRevision {}

    /** The field said so already. */
    record Unchanged() implements CharacterRevision {}

    /** Somebody else wrote {@code theirs} meanwhile, and it stands; the editor still holds {@code mine} and may write it again. */
    record Overtaken(String theirs, String mine) implements CharacterRevision {}
}
