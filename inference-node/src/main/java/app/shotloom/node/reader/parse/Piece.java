package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.CastMember;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What becomes one word of a tree.
 *
 * @param text as written
 * @param form what the parser is shown in its place: a plain word that it knows well
 * @param tag the tag it has whatever the tagger says, or null
 * @param phrase the key of the phrase it was made of, or null
 */
record Piece(
        String text,
        String lower,
        String form,
        @Nullable String tag,
        Kind kind,
        @Nullable String phrase,
        int start,
        int end,
        @Nullable CastMember cast) {
    enum Kind {
        WORD,
        NOUN,
        VERB,
        PLACE
    }

    static Piece word(String text, int start, int end) {
        return new Piece(text, text.toLowerCase(Locale.ROOT), text, null, Kind.WORD, null, start, end, null);
    }

    Piece named(CastMember member) {
        return new Piece(text, lower, form, "NNP", kind, phrase, start, end, member);
    }
}
