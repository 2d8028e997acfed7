package app.shotloom.script;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one script that waits to be accepted. */
public record ProposalId(UUID value) {

    /** A new, time-ordered id. */
    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
