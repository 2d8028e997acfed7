package app.shotloom.node.reader;

/** Text that costs no more to read than its length. */
final class Readable {
    private static final int LONGEST_TEXT = 20_000;

    private Readable() {}

    /** Without repeated accents and unseen characters: regular expressions take quadratic time over a row of them. */
    static String of(String prompt) {
        var readable = new StringBuilder();
        boolean marked = true;
        for (char character : prompt.substring(0, Math.min(LONGEST_TEXT, prompt.length())).toCharArray()) {
            boolean mark = isMark(character);
            if (!mark || !marked) {
                readable.append(character);
            }
            marked = mark;
        }
        return readable.toString();
    }

    private static boolean isMark(char character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL ->
                !Character.isWhitespace(character);
            default -> false;
        };
    }
}
