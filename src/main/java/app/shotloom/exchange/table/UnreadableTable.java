package app.shotloom.exchange.table;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;

/** Why a file is no table, or one that is too large. */
final class UnreadableTable {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MOST_LINES = 5_000;
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 32_767;

    private UnreadableTable() {}

    static Refusal at(int line, String key) {
        return new Refusal.Invalid("file", Saying.of("exchange.list." + key, "line", line));
    }

    static Refusal because(String key) {
        return new Refusal.Invalid("file", Saying.of("exchange.list." + key));
    }

    static Refusal tooLarge() {
        return new Refusal.TooLarge(Saying.of("exchange.list.too-large", "megabytes", MAX_BYTES / 1_048_576, "lines", MOST_LINES));
    }
}
