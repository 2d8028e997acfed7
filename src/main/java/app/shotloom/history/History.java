package app.shotloom.history;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.history.internal.Entry;
import app.shotloom.history.internal.EntryRows;
import app.shotloom.history.internal.GestureRows;
import app.shotloom.history.internal.GestureRows.Row;
import app.shotloom.history.internal.Reversal;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done on a board, and undo of what oneself has done: it never takes back somebody else's later work. */
@Service
public class History {

    private final GestureRows gestures;
    private final EntryRows entries;
    private final Reversal reversal;
    private final Boards boards;
    private final CurrentUser user;

    History(GestureRows gestures, EntryRows entries, Reversal reversal, Boards boards, CurrentUser user) {
        this.gestures = gestures;
        this.entries = entries;
        this.reversal = reversal;
        this.boards = boards;
        this.user = user;
    }

    /** What the one who asks would undo, and what they would do again. */
    public record Next(@Nullable Done undo, @Nullable Done redo) {}

    @Transactional(readOnly = true)
    public Next next(BoardId board) {
        boards.requireView(board);
        Row undo = gestures.lastDone(board, user.id()).orElse(null);
        Row redo = gestures.firstUndone(board, user.id()).orElse(null);
        return new Next(undo == null ? null : done(undo), redo == null ? null : done(redo));
    }

    /** @throws app.shotloom.shared.Refusal.NotAllowed for reviewers */
    public Undone undo(BoardId board) {
        boards.requireEdit(board);
        return reversal.undo(board, user.id());
    }

    public Undone redo(BoardId board) {
        boards.requireEdit(board);
        return reversal.redo(board, user.id());
    }

    /** Takes back one gesture of one's own, whatever was done since. */
    public Undone takeBack(BoardId board, UUID gesture) {
        boards.requireEdit(board);
        return reversal.takeBack(board, gesture, user.id());
    }

    /**
     * What was done, the last first.
     *
     * @param before only what was done before this one, by {@link Done#number}; {@link Long#MAX_VALUE} for the newest
     * @param author only by this person
     * @param shot only with this shot
     * @param most at most so many, up to 200
     */
    @Transactional(readOnly = true)
    public List<Done> page(BoardId board, long before, @Nullable UserId author, @Nullable ShotId shot, int most) {
        boards.requireView(board);
        List<Row> rows = gestures.page(board, before, author, shot == null ? null : shot.value(), Math.clamp(most, 1, 200));
        return done(rows);
    }

    /** An undo is called by what it takes back. */
    private static UUID shown(Row row) {
        return row.about() == null ? row.id() : row.about();
    }

    /** Everybody who did something on the board. */
    @Transactional(readOnly = true)
    public List<UserId> authors(BoardId board) {
        boards.requireView(board);
        return gestures.authors(board);
    }

    /** One gesture of a board. */
    @Transactional(readOnly = true)
    public Optional<Done> of(BoardId board, UUID gesture) {
        boards.requireView(board);
        return gestures.find(gesture).filter(row -> row.board().equals(board)).map(this::done);
    }

    private Done done(Row row) {
        return done(List.of(row)).getFirst();
    }

    private List<Done> done(List<Row> rows) {
        List<UUID> shown = rows.stream().map(History::shown).toList();
        Map<UUID, List<Entry>> changes = entries.firstOf(shown).stream().collect(Collectors.groupingBy(Entry::gesture));
        Map<UUID, Integer> things = entries.thingsOf(shown);
        Map<UUID, String> names = gestures.names(rows.stream().map(Row::about).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> Done.of(row, names, changes.getOrDefault(shown(row), List.of()), things.getOrDefault(shown(row), 0)))
                .toList();
    }
}
