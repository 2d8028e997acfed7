package app.shotloom.exchange.document;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterField;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.SheetKind;
import app.shotloom.cast.Swatch;
import app.shotloom.exchange.BoardDocument;
import app.shotloom.media.MediaId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Between sheets of the cast and sheets of a document. */
final class Sheets {

    private Sheets() {}

    static BoardDocument.Sheet write(Character sheet) {
        return new BoardDocument.Sheet(
                sheet.id().toString(),
                sheet.kind().code(),
                sheet.name(),
                sheet.description(),
                sheet.appearance().age(),
                sheet.appearance().build(),
                sheet.appearance().skin(),
                sheet.appearance().hair(),
                sheet.appearance().clothing(),
                sheet.appearance().colours(),
                sheet.palette().stream().map(Swatch::text).toList(),
                sheet.notes(),
                sheet.aliases(),
                sheet.references().stream().map(MediaId::toString).toList());
    }

    static Map<CharacterField, String> values(BoardDocument.Sheet sheet) {
        Map<CharacterField, String> values = new EnumMap<>(CharacterField.class);
        values.put(CharacterField.NAME, sheet.name());
        values.put(CharacterField.DESCRIPTION, sheet.description());
        values.put(CharacterField.AGE, sheet.age());
        values.put(CharacterField.BUILD, sheet.build());
        values.put(CharacterField.SKIN, sheet.skin());
        values.put(CharacterField.HAIR, sheet.hair());
        values.put(CharacterField.CLOTHING, sheet.clothing());
        values.put(CharacterField.COLOURS, sheet.colours());
        values.put(CharacterField.PALETTE, lines(sheet.palette()));
        values.put(CharacterField.NOTES, sheet.notes());
        values.put(CharacterField.ALIASES, lines(sheet.aliases()));
        return values;
    }

    private static String lines(List<String> each) {
        return String.join("\n", each.stream().map(line -> line.replaceAll("\\R", " ")).toList());
    }

    /** The sheet of a board that says what this one does, without its pictures. */
    static Character character(BoardDocument.Sheet sheet, BoardId board) {
        return new Character(
                CharacterId.next(), board, SheetKind.of(sheet.kind()), sheet.name(), sheet.description(), appearance(sheet), List.of());
    }

    static Appearance appearance(BoardDocument.Sheet sheet) {
        return new Appearance(sheet.age(), sheet.build(), sheet.skin(), sheet.hair(), sheet.clothing(), sheet.colours());
    }

    /** What the sheet looked like where it comes from, as takes remember it; nothing where its ids are no real ones. */
    static Optional<String> print(BoardDocument.Sheet sheet) {
        try {
            List<MediaId> references = sheet.references().stream().map(UUID::fromString).map(MediaId::new).toList();
            return Optional.of(new Character(
                            new CharacterId(UUID.fromString(sheet.id())),
                            BoardId.next(),
                            SheetKind.of(sheet.kind()),
                            sheet.name(),
                            sheet.description(),
                            appearance(sheet),
                            Swatch.read(lines(sheet.palette())),
                            references,
                            "",
                            List.of(),
                            null)
                    .print());
        } catch (IllegalArgumentException madeByHand) {
            return Optional.empty();
        }
    }
}
