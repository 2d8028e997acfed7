package app.shotloom.cast;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the characters that a text speaks of: {@code @Mia} in any case, or the bare name as it is written on the sheet. */
public final class Mentions {

    private Mentions() {}

    /** The sheets that the text speaks of, in their order. */
    public static List<Character> in(String text, List<Character> cast) {
        return cast.stream().filter(character -> speaksOf(text, character.name())).toList();
    }

    private static boolean speaksOf(String text, String name) {
        String quoted = Pattern.quote(name);
        String joined = Pattern.quote(name.replace(" ", ""));
        boolean mentioned = Pattern.compile("@(?:" + quoted + "|" + joined + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
        return mentioned
                || Pattern.compile("(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])").matcher(text).find();
    }
}
