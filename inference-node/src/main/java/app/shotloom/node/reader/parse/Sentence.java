package app.shotloom.node.reader.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed sentence.
 *
 * @param words in order, at least one
 * @param text as the user wrote it
 */
public record Sentence(List<Word> words, String text) {
    public Sentence {
        words = List.copyOf(words);
    }

    /** The word on which all others hang. */
    public Word root() {
        for (Word word : words) {
            if (word.head() == null) {
                return word;
            }
        }
        return words.getFirst();
    }

    /** The word after another, or null. */
    public @Nullable Word after(Word word) {
        return word.index() + 1 < words.size() ? words.get(word.index() + 1) : null;
    }

    /** The word before another, or null. */
    public @Nullable Word before(Word word) {
        return word.index() > 0 ? words.get(word.index() - 1) : null;
    }
}
