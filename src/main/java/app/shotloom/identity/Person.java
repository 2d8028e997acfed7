package app.shotloom.identity;

/**
 * Somebody, as others see them.
 *
 * @param colour 0 to 7, an index into the theme's person colours; the same for this person everywhere and always
 */
public record Person(UserId id, String name, String email, int colour) {

    /** How many person colours the themes have. */
    public static final int COLOURS = 8;

    /** Up to two letters for an avatar: "Ana Ruiz" is "AR". */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
