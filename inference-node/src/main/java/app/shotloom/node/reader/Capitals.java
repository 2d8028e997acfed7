package app.shotloom.node.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that shouts, read as if it were spoken: capital letters throughout say nothing of what a word is. */
final class Capitals {
    private static final Pattern LINE = Pattern.compile("[^\\n.!?]+");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}@'’-])\\p{Lu}{4,30}(?![\\p{L}\\p{N}])");
    private static final Pattern NAME = Pattern.compile("\\s*@?\\p{Lu}[\\p{Lu}\\p{N} .'’#-]*(?:\\([^()]*\\))?\\s*");
    private static final int LONGEST_NAME = 60;
    private static final int FEWEST_WORDS = 3;

    private Capitals() {}

    /** As long as it was; names of the cast are written as they are. */
    static String lowered(String prompt, List<CastMember> cast, Meanings meanings) {
        var text = new StringBuilder(prompt);
        Matcher line = LINE.matcher(prompt);
        while (line.find()) {
            if (isLoud(line.group())) {
                lower(text, line.start(), line.end(), true);
            }
        }
        Matcher word = WORD.matcher(text.toString());
        while (word.find()) {
            if (isName(text, word.start(), word.end())) {
                continue;
            }
            boolean known = meanings.uses(word.group().toLowerCase(Locale.ROOT)) > 0;
            lower(text, word.start(), word.end(), !known);
        }
        cast.forEach(member -> name(text, prompt, member.name()));
        return text.toString();
    }

    /** Whether it announces who speaks: before a colon, or alone on its line. */
    private static boolean isName(CharSequence text, int start, int end) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n') {
            to++;
        }
        String line = text.subSequence(from, to).toString();
        return end < text.length() && text.charAt(end) == ':' || to < text.length() && line.length() < LONGEST_NAME && NAME.matcher(line).matches();
    }

    /** Several words, and no small letter in them. */
    private static boolean isLoud(String line) {
        boolean small = line.chars().anyMatch(Character::isLowerCase);
        return !small && line.strip().split("[^\\p{L}'’]+").length >= FEWEST_WORDS && line.chars().filter(Character::isUpperCase).count() > 2L * FEWEST_WORDS;
    }

    private static void lower(StringBuilder text, int start, int end, boolean capital) {
        boolean first = capital;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter)) {
                text.setCharAt(i, first ? letter : Character.toLowerCase(letter));
                first = false;
            }
        }
    }

    private static void name(StringBuilder text, String prompt, String name) {
        if (name.isBlank()) {
            return;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        for (int at = prompt.indexOf(upper); at >= 0 && upper.length() == name.length(); at = prompt.indexOf(upper, at + 1)) {
            text.replace(at, at + name.length(), name);
        }
    }
}
