package app.shotloom.script.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a single line of Fountain can be by itself. A line may have millions of characters: each question costs what it is long.
 *
 * @see <a href="https://fountain.io/syntax">the Fountain syntax</a>
 */
final class FountainLine {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Pattern HEADING =
            Pattern.compile("(?i)^(?:INT\\.?/EXT|EXT\\.?/INT|I\\.?/E|INT|EXT|EST)(?:\\.|\\s).*");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}.\\-]+");
    private static final Pattern PAGE_BREAK = Pattern.compile("^={3,}\\s*$");

    /** @param depth 1 for an act, 2 for a sequence in it, and so on */
    record Section(int depth, String title) {}

    /** A heading's words, and its number if it has one. */
    record Numbered(String words, @Nullable String number) {}

    private FountainLine() {}

    static boolean isBlank(String line) {
        return line.isBlank();
    }

    /** Only blanks, but there: it joins what is above it to what is below. */
    static boolean isConnecting(String line) {
        return line.length() >= 2 && line.isBlank();
    }

    static boolean isPageBreak(String line) {
        return PAGE_BREAK.matcher(line).matches();
    }

    static boolean isSynopsis(String line) {
        return line.startsWith("=") && !isPageBreak(line);
    }

    static @Nullable Section section(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '#') {
            depth++;
        }
        return depth == 0 ? null : new Section(depth, withoutClosingHashes(line.substring(depth).strip()));
    }

    /** "Two ##" is called "Two", as in Markdown. */
    static String withoutClosingHashes(String title) {
        int end = title.length();
        while (end > 0 && title.charAt(end - 1) == '#') {
            end--;
        }
        return end == 0 || Character.isWhitespace(title.charAt(end - 1)) ? title.substring(0, end).strip() : title;
    }

    /** One full stop before a letter or digit; an ellipsis is none. */
    static boolean isForcedHeading(String line) {
        return line.length() > 1 && line.charAt(0) == '.' && Character.isLetterOrDigit(line.codePointAt(1));
    }

    static boolean isHeading(String line) {
        return HEADING.matcher(line.strip()).matches();
    }

    static boolean isCentered(String line) {
        String text = line.strip();
        return text.length() > 1 && text.startsWith(">") && text.endsWith("<");
    }

    /** In capitals, and its last character is the colon of "TO:"; a blank after that makes it action. */
    static boolean isTransition(String line) {
        return line.endsWith("TO:") && isCapital(line);
    }

    /** A name in capitals, whatever its extensions are in. Letters without case make no name. */
    static boolean isCharacter(String line) {
        String name = name(line);
        return !name.isEmpty() && isCapital(name);
    }

    /** Who speaks, without extensions and without the mark of dual dialogue. */
    static String name(String line) {
        String name = withoutCaret(line);
        while (name.endsWith(")")) {
            int open = name.lastIndexOf('(');
            if (open < 0 || name.indexOf(')', open) < name.length() - 1) {
                break;
            }
            name = name.substring(0, open).strip();
        }
        return name;
    }

    static boolean hasCaret(String line) {
        return line.stripTrailing().endsWith("^");
    }

    static String withoutCaret(String line) {
        String text = line.replace(NO_BREAK_SPACE, ' ').strip();
        return text.endsWith("^") ? text.substring(0, text.length() - 1).strip() : text;
    }

    static boolean isParenthetical(String line) {
        String text = line.strip();
        return text.length() > 1 && text.startsWith("(") && text.endsWith(")");
    }

    /** A heading apart from its number, which stands between two hashes at its end. */
    static Numbered numbered(String heading) {
        String words = heading.strip();
        int open = words.endsWith("#") ? words.lastIndexOf('#', words.length() - 2) : -1;
        if (open < 0 || !NUMBER.matcher(words.substring(open + 1, words.length() - 1)).matches()) {
            return new Numbered(words, null);
        }
        return new Numbered(words.substring(0, open).strip(), words.substring(open + 1, words.length() - 1));
    }

    /** Without the blanks before it, which only action keeps; a mark forces what it stands for from wherever it is. */
    static String unindented(String line) {
        String text = line.stripLeading();
        return isMarked(text) && !text.startsWith("!") ? text : line;
    }

    /** Whether its first character says what it is, wherever it stands. */
    static boolean isMarked(String line) {
        if (line.isEmpty()) {
            return false;
        }
        return switch (line.charAt(0)) {
            case '>', '~', '#', '=', '!' -> true;
            case '.' -> isForcedHeading(line);
            default -> false;
        };
    }

    /** Without small letters, and with at least one capital. */
    static boolean isCapital(String text) {
        boolean capital = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.isLowerCase(point)) {
                return false;
            }
            capital |= Character.isUpperCase(point);
        }
        return capital;
    }
}
