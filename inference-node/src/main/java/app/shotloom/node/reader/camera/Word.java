package app.shotloom.node.reader.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or a sign, in lower case, and where it is in its text. Parts of a hyphenated word are words. */
record Word(String text, int start, int end) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]++(?:['’.:][\\p{L}\\p{N}]++)*+|(?<![\\p{L}\\p{N}])-|-(?![\\p{L}\\p{N}])|[^\\s\\p{L}\\p{N}-]");
    private static final Word NONE = new Word("", -1, -1);

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(word, matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The word at a place, or one that is nothing. */
    static Word at(List<Word> words, int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NONE;
    }

    /** So many words from a place on as one text, with spaces between. */
    static String joined(List<Word> words, int index, int length) {
        var joined = new StringBuilder();
        for (Word word : words.subList(index, index + length)) {
            joined.append(joined.isEmpty() ? "" : " ").append(word.text());
        }
        return joined.toString();
    }

    boolean is(String... texts) {
        for (String one : texts) {
            if (text.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean isOf(String set) {
        return SmallWords.is(set, text);
    }

    /** Whether it is a sign, or nothing at all. */
    boolean isSign() {
        return text.isEmpty() || !Character.isLetterOrDigit(text.codePointAt(0));
    }
}
