package app.shotloom.exchange.table;

import java.util.regex.Pattern;

/**
 * Texts in cells. A spreadsheet takes a cell of a CSV file that begins with one of these signs for a formula and may run it
 * (OWASP, "CSV injection"); with an apostrophe before, it is text. Whatever is written so is read back as it was.
 */
final class Cells {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
    private static final Pattern NEUTRAL = Pattern.compile("(?s)'+[=+\\-@\\t\\r].*");

    private Cells() {}

    static String neutral(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Where cells have types nothing is run; only what would be read back as neutral is made so. */
    static String typed(String text) {
        return NEUTRAL.matcher(text).matches() ? "'" + text : text;
    }

    static String meant(String cell) {
        return NEUTRAL.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
