package app.shotloom.sheets.messaging;

import app.shotloom.cast.Appearance;
import app.shotloom.cast.Character;
import app.shotloom.sheets.internal.Asking;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** {@code sheet-requested.v1}: sheets to be drawn, to one node. */
record SheetRequested(
        String type, UUID requestId, UUID subjectId, String look, List<Member> cast, List<Wanted> pictures) {

    static final String TYPE = "sheet-requested.v1";

    record Member(
            String kind,
            String characterId,
            String name,
            String description,
            Appearance appearance,
            List<String> references) {

        static Member of(Character sheet) {
            Appearance looks = sheet.appearance();
            return new Member(
                    sheet.kind().code(),
                    sheet.id().toString(),
                    sheet.name(),
                    sheet.description(),
                    new Appearance(looks.age(), looks.build(), looks.skin(), looks.hair(), looks.clothing(), sheet.colours()),
                    List.of());
        }
    }

    record Wanted(String name, String upload) {}

    /** @param links the address that the picture of a name is to be put to */
    static SheetRequested of(UUID request, Asking asking, UnaryOperator<String> links) {
        return new SheetRequested(
                TYPE,
                request,
                asking.subject(),
                asking.look().code(),
                asking.cast().stream().map(Member::of).toList(),
                asking.pictures().stream().map(name -> new Wanted(name, links.apply(name))).toList());
    }
}
