package app.shotloom.board;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one board. */
public record BoardId(UUID value) {

    /** A new, time-ordered id. */
    public static BoardId next() {
        return new BoardId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
