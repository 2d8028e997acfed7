package app.shotloom.history;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.board.change.Facet;
import app.shotloom.history.internal.GestureRows;
import app.shotloom.history.internal.Past;
import app.shotloom.history.internal.Restoration;
import app.shotloom.history.internal.VersionRows;
import app.shotloom.identity.CurrentUser;
import app.shotloom.live.Live;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.News;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Ids;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A board as it was: after any gesture of its history, or as somebody has named it. Going back to one is a gesture like any
 * other, and can be undone; takes stay as they are.
 */
@Service
public class Versions {

    static final int LONGEST_NAME = 80;
    static final int MOST = 200;

    private final VersionRows versions;
    private final GestureRows gestures;
    private final Past past;
    private final Restoration restoration;
    private final Boards boards;
    private final CurrentUser user;
    private final Live live;
    private final Clock clock;

    Versions(
            VersionRows versions,
            GestureRows gestures,
            Past past,
            Restoration restoration,
            Boards boards,
            CurrentUser user,
            Live live,
            Clock clock) {
        this.versions = versions;
        this.gestures = gestures;
        this.past = past;
        this.restoration = restoration;
        this.boards = boards;
        this.user = user;
        this.live = live;
        this.clock = clock;
    }

    /** The versions that have a name, the newest first. */
    @Transactional(readOnly = true)
    public List<NamedVersion> named(BoardId board) {
        boards.requireView(board);
        return versions.of(board);
    }

    /**
     * Gives a name to the board as it is, or as it was right after a gesture, and keeps it for good.
     *
     * @throws Refusal.NotAllowed for reviewers
     */
    @Transactional
    public UUID name(BoardId board, String name, @Nullable UUID gesture) {
        boards.requireEdit(board);
        String named = Texts.name("name", name, LONGEST_NAME);
        if (versions.of(board).size() >= MOST) {
            throw new Refusal.Invalid("name", Saying.of("history.refused.too-many", "most", MOST));
        }
        Instant now = clock.instant();
        Instant then = gesture == null ? now : gestureOf(board, gesture).madeAt();
        BoardState state = gesture == null ? past.now(board) : past.after(board, gesture);
        var row = new NamedVersion(Ids.next(), board, named, user.id(), now, then);
        versions.add(row, state);
        tell(board);
        return row.id();
    }

    /** The name goes; what was done stays in the history. */
    @Transactional
    public void forget(BoardId board, UUID version) {
        boards.requireEdit(board);
        versions.find(board, version).orElseThrow(() -> new Refusal.NotFound("version"));
        versions.remove(version);
        tell(board);
    }

    private void tell(BoardId board) {
        String id = board.toString();
        live.publish(LiveTopic.board(board.value()), new News("version-named", id, Map.of("boardId", id)));
    }

    /** @param version a named one, or a gesture: as it was right after that */
    @Transactional(readOnly = true)
    public BoardState at(BoardId board, UUID version) {
        boards.requireView(board);
        return versions.find(board, version)
                .map(row -> versions.state(row.id()))
                .orElseGet(() -> past.after(board, gestureOf(board, version).id()));
    }

    @Transactional(readOnly = true)
    public BoardState now(BoardId board) {
        boards.requireView(board);
        return past.now(board);
    }

    /**
     * Makes the board, or one shot of it, what it was: shots made since are taken off the board, those that were deleted come
     * back, and fields say what they said.
     *
     * @param shot null for the whole board
     * @return what was done, to take it back
     * @throws Refusal.NotAllowed for reviewers
     */
    @Transactional
    public Gestures.Gesture restore(BoardId board, UUID version, @Nullable ShotId shot) {
        boards.requireEdit(board);
        restoration.lock(board);
        BoardState then = at(board, version);
        if (shot != null && then.value(Facet.existence("shot", shot.value())) == null) {
            throw new Refusal.Invalid("shotId", Saying.of("history.refused.not-yet"));
        }
        return Gestures.as(
                shot == null ? "restore-version" : "restore-shot", () -> restoration.restore(board, then, past.now(board), shot));
    }

    private GestureRows.Row gestureOf(BoardId board, UUID gesture) {
        return gestures.find(gesture)
                .filter(row -> row.board().equals(board))
                .orElseThrow(() -> new Refusal.NotFound("version"));
    }
}
