package app.shotloom.cast;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What a sheet describes. All kinds share one sheet; a prop or a location uses the parts of it that fit: {@link
 * CharacterField#BUILD} for size and shape, {@link CharacterField#SKIN} for what it is made of, and a location {@link
 * CharacterField#CLOTHING} for what stands in it. The description of a style says how pictures are drawn.
 */
public enum SheetKind {
    CHARACTER(Set.of(
            CharacterField.AGE,
            CharacterField.BUILD,
            CharacterField.SKIN,
            CharacterField.HAIR,
            CharacterField.CLOTHING,
            CharacterField.COLOURS)),
    PROP(Set.of(CharacterField.BUILD, CharacterField.SKIN, CharacterField.COLOURS)),
    LOCATION(Set.of(CharacterField.BUILD, CharacterField.SKIN, CharacterField.CLOTHING, CharacterField.COLOURS)),
    STYLE(Set.of());

    private final Set<CharacterField> looks;

    SheetKind(Set<CharacterField> looks) {
        this.looks = looks;
    }

    /** As in the API: {@code prop}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a sheet of this kind has the field, besides a name and a description, which all have. */
    public boolean has(CharacterField field) {
        return looks.contains(field);
    }

    /** @throws Refusal.Invalid naming the kinds */
    public static SheetKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("kind", Saying.of("cast.refused.kind")));
    }
}
