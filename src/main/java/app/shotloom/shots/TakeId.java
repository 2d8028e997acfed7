package app.shotloom.shots;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one take. */
public record TakeId(UUID value) {

    /** A new, time-ordered id. */
    public static TakeId next() {
        return new TakeId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
