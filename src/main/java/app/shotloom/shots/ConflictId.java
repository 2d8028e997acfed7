package app.shotloom.shots;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names two versions of one field that wait for a choice. */
public record ConflictId(UUID value) {

    /** A new, time-ordered id. */
    public static ConflictId next() {
        return new ConflictId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
