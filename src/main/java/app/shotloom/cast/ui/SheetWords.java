package app.shotloom.cast.ui;

import app.shotloom.cast.CharacterField;
import app.shotloom.cast.SheetKind;
import app.shotloom.shared.words.Words;
import java.util.List;

/** How each kind of sheet, and its fields, are called on the page. */
final class SheetWords {

    private static final List<CharacterField> LOOKS = List.of(
            CharacterField.AGE,
            CharacterField.BUILD,
            CharacterField.SKIN,
            CharacterField.HAIR,
            CharacterField.CLOTHING,
            CharacterField.COLOURS);

    private SheetWords() {}

    /** The fields that say how something of this kind looks. */
    static List<CharacterField> looks(SheetKind kind) {
        return LOOKS.stream().filter(kind::has).toList();
    }

    static String label(SheetKind kind, CharacterField field) {
        return Words.of("cast." + field.key(), "kind", kind.code());
    }

    /** An example of what to write. */
    static String hint(SheetKind kind, CharacterField field) {
        return Words.of("cast." + field.key() + ".hint", "kind", kind.code());
    }

    static String one(SheetKind kind) {
        return Words.of("cast." + kind.code());
    }

    static String several(SheetKind kind) {
        return Words.of("cast." + kind.code() + "s");
    }

    static String invitation(SheetKind kind, boolean mayEdit) {
        return mayEdit ? Words.of("cast.none", "kind", kind.code()) : Words.of("cast.none.read");
    }
}
