package app.shotloom.node.messaging;

import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.CastMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of the board's cast as sent. */
record Sheet(
        @Nullable String kind,
        @Nullable String characterId,
        @Nullable String name,
        @Nullable String description,
        @Nullable Worn appearance,
        @Nullable List<String> references) {

    private static final Worn UNKNOWN = new Worn(null, null, null, null, null, null);

    /** How somebody looks as sent. */
    record Worn(
            @Nullable String age,
            @Nullable String build,
            @Nullable String skin,
            @Nullable String hair,
            @Nullable String clothing,
            @Nullable String colours) {
        private Appearance appearance() {
            return new Appearance(text(age), text(build), text(skin), text(hair), text(clothing), text(colours));
        }
    }

    static List<CastMember> members(@Nullable List<Sheet> sent) {
        return sent == null ? List.of() : sent.stream().map(Sheet::member).toList();
    }

    private CastMember member() {
        return new CastMember(
                kind == null ? "character" : kind,
                text(characterId),
                text(name),
                text(description),
                (appearance == null ? UNKNOWN : appearance).appearance(),
                references == null ? List.of() : references);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
