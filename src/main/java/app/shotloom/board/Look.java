package app.shotloom.board;

import app.shotloom.shared.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The hand that a board, or one shot of it, is drawn in. */
public enum Look {
    PENCIL("Pencil"),
    INK("Ink"),
    MARKER("Marker"),
    WATERCOLOUR("Watercolour"),
    FLAT("Flat colour"),
    NOIR("Noir"),
    BLUEPRINT("Blueprint"),
    CHALK("Chalk");

    private final String label;

    Look(String label) {
        this.label = label;
    }

    /** As in the API and in a render's order: {@code watercolour}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** @throws Refusal.Invalid naming the known looks */
    public static Look of(String code) {
        return Arrays.stream(values())
                .filter(look -> look.code().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid(
                        "look",
                        "Choose a look of "
                                + Arrays.stream(values()).map(Look::code).collect(Collectors.joining(", ")) + "."));
    }
}
