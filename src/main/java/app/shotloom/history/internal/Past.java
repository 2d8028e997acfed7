package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Facet;
import app.shotloom.history.BoardState;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Walks the journal back from now. What is older than the journal is as the oldest line about it says, or as it is now. */
@Component
public class Past {

    private final EntryRows entries;
    private final Owners owners;

    Past(EntryRows entries, Owners owners) {
        this.entries = entries;
        this.owners = owners;
    }

    /** As the board is; asks whether one may look. */
    public BoardState now(BoardId board) {
        return new BoardState(owners.now(board));
    }

    /** As the board was right after a gesture. */
    public BoardState after(BoardId board, UUID gesture) {
        long line = entries.lastOf(gesture).orElse(Long.MAX_VALUE);
        Map<Facet, String> state = owners.now(board);
        entries.since(board, line, entry -> {
            if (entry.before() == null) {
                state.remove(entry.facet());
            } else {
                state.put(entry.facet(), entry.before());
            }
        });
        return new BoardState(state);
    }
}
