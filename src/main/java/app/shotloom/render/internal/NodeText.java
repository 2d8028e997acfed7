package app.shotloom.render.internal;

import java.util.regex.Pattern;

/** Cleans text that came from a node before people see it. */
final class NodeText {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    private NodeText() {}

    /** On one line, without control characters, cut to that many characters. */
    static String clean(String text, int longest) {
        String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return line.length() <= longest ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest) - 1)) + "…";
    }
}
