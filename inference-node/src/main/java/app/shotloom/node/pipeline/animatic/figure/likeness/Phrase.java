package app.shotloom.node.pipeline.animatic.figure.likeness;

import app.shotloom.node.reader.Colours;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that are looked through for what they name. */
final class Phrase {
    private final String text;
    private final List<String> words;

    Phrase(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.words = List.of(this.text.split("[^\\p{L}\\p{N}'-]+")).stream().filter(word -> !word.isEmpty()).toList();
    }

    List<String> words() {
        return words;
    }

    String text() {
        return text;
    }

    /** Whether one of these, separated by {@code |}, is there as a whole word. */
    boolean has(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])").matcher(text).find();
    }

    /** The first colour named. */
    @Nullable Color color() {
        return words.stream().map(Phrase::colorOf).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    static @Nullable Color colorOf(String word) {
        Integer value = Colours.rgb(word);
        return value == null ? null : new Color(value);
    }
}
