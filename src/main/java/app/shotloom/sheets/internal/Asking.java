package app.shotloom.sheets.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.Look;
import app.shotloom.cast.Character;
import app.shotloom.cast.SheetKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is to be drawn.
 *
 * @param subject the sheet, or the board whose cast lines up
 * @param cast whom to draw: the sheet alone, or all who line up
 * @param pictures by their names in the contract
 */
public record Asking(UUID subject, BoardId board, Look look, List<Character> cast, List<String> pictures) {

    /** Counts up when nodes draw sheets otherwise than before: then all are drawn anew. */
    private static final String EDITION = "1";

    private static final Map<SheetKind, List<String>> PICTURES = Map.of(
            SheetKind.CHARACTER,
                    List.of("front", "three-quarter", "side", "back", "neutral", "happy", "sad", "angry", "surprised", "afraid"),
            SheetKind.PROP, List.of("front", "side", "held"),
            SheetKind.LOCATION, List.of("day", "night"));

    private static final int MOST_IN_LINE = 64;

    public Asking {
        cast = List.copyOf(cast);
        pictures = List.copyOf(pictures);
    }

    public static Asking of(Character sheet, BoardId board, Look look) {
        return new Asking(sheet.id().value(), board, look, List.of(sheet), PICTURES.getOrDefault(sheet.kind(), List.of()));
    }

    /** The characters among these sheets, side by side. */
    public static Asking lineUp(BoardId board, List<Character> sheets, Look look) {
        List<Character> people =
                sheets.stream().filter(sheet -> sheet.kind() == SheetKind.CHARACTER).limit(MOST_IN_LINE).toList();
        return new Asking(board.value(), board, look, people, List.of("line-up"));
    }

    /** Whether there is nothing of it that could be drawn. */
    public boolean isEmpty() {
        return cast.isEmpty() || pictures.isEmpty();
    }

    /** Differs whenever the pictures may look otherwise. */
    String print() {
        String all = EDITION + look + pictures + cast.stream().map(Character::print).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
