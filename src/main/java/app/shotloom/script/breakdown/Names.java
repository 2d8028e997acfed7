package app.shotloom.script.breakdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Between "OLD MARY" of a script and "Old Mary" of a sheet. */
public final class Names {
    private Names() {}

    /** As a sheet writes it: "MIA" is "Mia"; what has small letters already stays. */
    public static String inSentence(String cue) {
        boolean capitals = cue.codePoints().noneMatch(Character::isLowerCase);
        return capitals ? Arrays.stream(cue.split(" ")).map(Names::word).collect(Collectors.joining(" ")) : cue;
    }

    private static String word(String word) {
        if (word.length() < 2 || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder name = new StringBuilder(small);
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            name.setCharAt(i, begins ? Character.toUpperCase(c) : c);
            begins = c == '-' || i == 1 && (c == '\'' || c == '\u2019');
        }
        return name.toString();
    }
}
