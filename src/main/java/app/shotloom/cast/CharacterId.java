package app.shotloom.cast;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one character of a board. */
public record CharacterId(UUID value) {

    /** A new, time-ordered id. */
    public static CharacterId next() {
        return new CharacterId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
