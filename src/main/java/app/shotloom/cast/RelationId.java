package app.shotloom.cast;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one relation between sheets of a board. */
public record RelationId(UUID value) {

    /** A new, time-ordered id. */
    public static RelationId next() {
        return new RelationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
