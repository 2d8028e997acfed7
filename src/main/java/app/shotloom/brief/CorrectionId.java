package app.shotloom.brief;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one correction of a brief. */
public record CorrectionId(UUID value) {

    /** A new, time-ordered id. */
    public static CorrectionId next() {
        return new CorrectionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
