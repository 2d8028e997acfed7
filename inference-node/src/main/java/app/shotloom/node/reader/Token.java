package app.shotloom.node.reader;

import org.jspecify.annotations.Nullable;

/**
 * One word or sign of a text.
 *
 * @param text as written
 * @param lower as written, in lower case
 * @param tag part of speech by the Universal Dependencies tag set
 * @param sentence number of its sentence, from 0
 * @param cast who it names, or null
 */
record Token(String text, String lower, String tag, int sentence, @Nullable CastMember cast) {
    boolean is(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(lower.codePointAt(0));
    }

    boolean tagged(String... tags) {
        for (String one : tags) {
            if (tag.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
