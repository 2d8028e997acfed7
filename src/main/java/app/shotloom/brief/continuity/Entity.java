package app.shotloom.brief.continuity;

import app.shotloom.brief.Brief;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a scene follows. A sheet is known by its id; what has none by its noun, where the shorter of
 * two nouns may be the last word of the longer: the coffee cup is the cup.
 *
 * @param name the noun in lower case, or the sheet's id
 * @param isAlive whether it moves by itself: a vase stands, but has no posture
 */
record Entity(@Nullable String characterId, String label, String name, boolean isAlive) {

    /** The scene itself. */
    static final Entity SCENE = new Entity(null, "", "", false);

    static Entity of(Brief.Subject subject) {
        String sheet = subject.characterId();
        String name = sheet == null ? subject.label().toLowerCase(Locale.ROOT) : sheet;
        return new Entity(sheet, subject.label(), name, subject.kind() != Brief.Kind.THING);
    }

    boolean isSheet() {
        return characterId != null;
    }

    /** Whether they are surely one. */
    boolean is(Entity other) {
        return name.equals(other.name);
    }

    /** Whether they may be one, each called by a noun of its own. */
    boolean mayBe(Entity other) {
        return !isSheet()
                && !other.isSheet()
                && !name.isEmpty()
                && !other.name.isEmpty()
                && (name.endsWith(" " + other.name) || other.name.endsWith(" " + name));
    }
}
