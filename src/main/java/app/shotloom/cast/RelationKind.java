package app.shotloom.cast;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How one sheet stands to another. Some change what is drawn; the others are for the team to know. */
public enum RelationKind {
    /** Somebody wears a prop over what the sheet says of their clothes. */
    WEARS(Set.of(SheetKind.CHARACTER), Set.of(SheetKind.PROP)),
    HOLDS(Set.of(SheetKind.CHARACTER), Set.of(SheetKind.PROP)),
    /** Shots whose words and scene name no place play there. */
    IS_IN(Set.of(SheetKind.CHARACTER, SheetKind.PROP, SheetKind.LOCATION), Set.of(SheetKind.LOCATION)),
    /** Where the words speak of both, they stand next to each other. */
    STANDS_WITH(Set.of(SheetKind.CHARACTER, SheetKind.PROP), Set.of(SheetKind.CHARACTER, SheetKind.PROP)),
    OWNS(Set.of(SheetKind.CHARACTER), Set.of(SheetKind.PROP, SheetKind.LOCATION)),
    /** As its label says. */
    RELATED(
            Set.of(SheetKind.CHARACTER, SheetKind.PROP, SheetKind.LOCATION),
            Set.of(SheetKind.CHARACTER, SheetKind.PROP, SheetKind.LOCATION)),
    /** Pictures are drawn in a style; it has no object. */
    DRAWS(Set.of(SheetKind.STYLE), Set.of());

    private final Set<SheetKind> subjects;
    private final Set<SheetKind> objects;

    RelationKind(Set<SheetKind> subjects, Set<SheetKind> objects) {
        this.subjects = subjects;
        this.objects = objects;
    }

    /** As in the API: {@code stands-with}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOf(SheetKind subject) {
        return subjects.contains(subject);
    }

    public boolean isTo(SheetKind object) {
        return objects.contains(object);
    }

    public boolean hasObject() {
        return !objects.isEmpty();
    }

    /** Whether pictures obey it. */
    public boolean isDrawn() {
        return this != OWNS && this != RELATED;
    }

    /** @throws Refusal.Invalid naming the kinds */
    public static RelationKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("relation", Saying.of(
                        "cast.refused.kind.relation",
                        "kinds", Arrays.stream(values()).map(RelationKind::code).collect(Collectors.joining(", ")))));
    }
}
