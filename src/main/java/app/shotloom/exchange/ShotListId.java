package app.shotloom.exchange;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one shot list that waits to be looked at. */
public record ShotListId(UUID value) {

    /** A new, time-ordered id. */
    public static ShotListId next() {
        return new ShotListId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
