package app.shotloom.brief.continuity;

import app.shotloom.brief.Brief;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a scene follows. A sheet is known by its id; what has none by its noun, where the shorter of
 * two nouns may be the last word of the longer: the coffee cup is the cup.
 *
 * @param name the noun in lower case, or the sheet's id
 */
record Entity(@Nullable String characterId, String label, String name) {

    /** The scene itself. */
    static final Entity SCENE = new Entity(null, "", "");

    static Entity of(Brief.Subject subject) {
        String sheet = subject.characterId();
        return new Entity(sheet, subject.label(), sheet == null ? subject.label().toLowerCase(Locale.ROOT) : sheet);
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
