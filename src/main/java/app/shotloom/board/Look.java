package app.shotloom.board;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The hand that a board, or one shot of it, is drawn in. */
public enum Look {
    PENCIL,
    INK,
    MARKER,
    WATERCOLOUR,
    FLAT,
    NOIR,
    BLUEPRINT,
    CHALK;

    /** As in the API and in a render's order: {@code watercolour}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the language of whoever looks. */
    public String label() {
        return Words.name("board.look", this);
    }

    /** @throws Refusal.Invalid naming the known looks */
    public static Look of(String code) {
        return Arrays.stream(values())
                .filter(look -> look.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(
                        "look",
                        Saying.of(
                                "board.refused.look",
                                "looks",
                                Arrays.stream(values()).map(Look::code).collect(Collectors.joining(", ")))));
    }
}
