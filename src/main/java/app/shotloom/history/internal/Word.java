package app.shotloom.history.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A word or a mark of a text, with the blanks and line ends before it. Two are equal when they are the same word, whatever
 * is before it: blanks are no good for finding out what somebody has changed.
 */
public final class Word {

    /** Letters and digits; all else, and scripts written without blanks, character by character; blanks at the end. */
    private static final Pattern WORD = Pattern.compile(
            "(\\s*)([\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+|(?!\\s)\\X|$)");

    private final String blanks;
    private final String word;
    private final boolean first;

    private Word(String blanks, String word, boolean first) {
        this.blanks = blanks;
        this.word = word;
        this.first = first;
    }

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isEmpty()) {
                words.add(new Word(matcher.group(1), matcher.group(2), words.isEmpty()));
            }
        }
        return words;
    }

    /** Words of several texts as one text. */
    static String join(List<Word> words) {
        StringBuilder text = new StringBuilder();
        Word last = null;
        for (Word word : words) {
            text.append(last == null && !word.first ? "" : word.after(last)).append(word.word);
            last = word;
        }
        return text.toString();
    }

    /** Words that follow each other in one text. */
    public static String plain(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.blanks).append(word.word));
        return text.toString();
    }

    /** What began its own text, and two words that touch, need a blank between them. */
    private String after(@Nullable Word last) {
        boolean touches = last != null && blanks.isEmpty() && isLetters() && (first || last.isLetters());
        return touches ? " " : blanks;
    }

    private boolean isLetters() {
        return !word.isEmpty()
                && Character.isLetterOrDigit(word.codePointAt(0))
                && !Character.isIdeographic(word.codePointAt(0));
    }

    String blanks() {
        return blanks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }
}
