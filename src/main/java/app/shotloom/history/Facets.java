package app.shotloom.history;

import app.shotloom.board.change.Facet;
import app.shotloom.history.internal.Owners;
import app.shotloom.shared.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How facets are shown: what they are called, their values in words, and in pictures. */
@Component
public class Facets {

    private final Owners owners;

    Facets(Owners owners) {
        this.owners = owners;
    }

    /** "prompt", "lens". */
    public String what(Facet facet) {
        String key = "history.what." + facet.subject() + "." + facet.aspect();
        return facet.isPlace() ? Words.of("history.what.place") : Words.of(Words.has(key) ? key : "history.what.other");
    }

    public String words(Facet facet, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : owners.of(facet).map(owner -> owner.words(facet, value)).orElse(value);
    }

    /** The path of a picture that shows the value, null where none does. */
    public @Nullable String picture(Facet facet, @Nullable String value) {
        return value == null || value.isEmpty() ? null : owners.of(facet).map(owner -> owner.picture(facet, value)).orElse(null);
    }

    /** Whether people read it as a running text. */
    public boolean isText(Facet facet) {
        return owners.of(facet).filter(owner -> owner.isText(facet)).isPresent();
    }
}
