package app.shotloom.board;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Arrays;
import java.util.function.IntFunction;

/** How a board's shots are numbered, as productions do. */
public enum Numbering {
    /** Scene and letter: 1A … 1Z, 1AA, 2A. */
    SCENES("scenes", 2),
    /** Tens over the whole board, as animation does: 010, 020. */
    TENS("tens", 1),
    /** 1, 2, 3 over the whole board. */
    COUNT("count", 1);

    private static final int LETTERS = 26;

    private final String code;
    private final int parts;

    Numbering(String code, int parts) {
        this.code = code;
        this.parts = parts;
    }

    /** As in the API: {@code tens}. */
    public String code() {
        return code;
    }

    /** @throws Refusal.Invalid naming the schemes */
    public static Numbering of(String code) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.code.equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("numbering", Saying.of("board.refused.numbering")));
    }

    /** Whether numbers begin anew in each scene. */
    boolean isByScene() {
        return this == SCENES;
    }

    /** How many runs of digits or letters a number has that was not inserted later. */
    int parts() {
        return parts;
    }

    /** The numbers in order, by index from 0; {@code scene} is the number of the scene. */
    IntFunction<String> series(String scene) {
        return switch (this) {
            case SCENES -> index -> scene + letters(index);
            case TENS -> index -> "%03d".formatted((index + 1) * 10);
            case COUNT -> index -> Integer.toString(index + 1);
        };
    }

    /** A … Z, AA … */
    static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
