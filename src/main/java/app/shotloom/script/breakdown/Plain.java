package app.shotloom.script.breakdown;

import java.util.regex.Pattern;

/** Text without the marks of emphasis. */
public final class Plain {
    private static final Pattern STARS = Pattern.compile("(?<!\\\\)(\\*{1,3})(?=\\S)([^*\\n]+?)(?<=\\S)(?<!\\\\)\\1");
    private static final Pattern UNDERSCORES = Pattern.compile("(?<![\\\\\\p{L}\\p{N}])_(?=\\S)([^_\\n]+?)(?<=\\S)(?<!\\\\)_(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*_\\\\])");

    private Plain() {}

    /** @param text with Fountain's emphasis, such as {@code *italic*} and {@code _underlined_} */
    public static String of(String text) {
        String plain = UNDERSCORES.matcher(text).replaceAll("$1");
        plain = STARS.matcher(plain).replaceAll("$2");
        plain = UNDERSCORES.matcher(plain).replaceAll("$1");
        return ESCAPED.matcher(plain).replaceAll("$1");
    }
}
