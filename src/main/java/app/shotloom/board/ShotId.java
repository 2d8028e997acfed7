package app.shotloom.board;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one shot. */
public record ShotId(UUID value) {

    /** A new, time-ordered id. */
    public static ShotId next() {
        return new ShotId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
