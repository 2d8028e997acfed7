package app.shotloom.cast;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Arrays;

/** The fields of a character sheet that people edit, each on its own; lengths in UTF-16 units. */
public enum CharacterField {
    NAME("name", 60),
    DESCRIPTION("description", 4_000),
    AGE("age", 200),
    BUILD("build", 200),
    SKIN("skin", 200),
    HAIR("hair", 200),
    CLOTHING("clothing", 400),
    COLOURS("colours", 200),
    /** As {@link Swatch#write} writes it. */
    PALETTE("palette", 600),
    /** For the team: no picture is drawn from them. */
    NOTES("notes", 4_000),
    /** What it was called before, one a line: mentions of these mean it too. */
    ALIASES("aliases", 700);

    /** How many former names a sheet keeps; the oldest is forgotten first. */
    public static final int MOST_ALIASES = 10;

    private final String key;
    private final int longest;

    CharacterField(String key, int longest) {
        this.key = key;
        this.longest = longest;
    }

    /** Its name in the API and in news. */
    public String key() {
        return key;
    }

    public int longest() {
        return longest;
    }

    /** Whether people write at length in it; then edits of several people merge letter by letter. */
    public boolean isLong() {
        return this == DESCRIPTION || this == NOTES;
    }

    /** @throws Refusal.Invalid when no field has this name */
    public static CharacterField of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(key, Saying.of("cast.refused.field")));
    }
}
