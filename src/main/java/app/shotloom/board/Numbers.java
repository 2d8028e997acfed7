package app.shotloom.board;

import app.shotloom.board.BoardEvent.NumberingChosen;
import app.shotloom.board.BoardEvent.OutlineChanged;
import app.shotloom.board.BoardEvent.SceneRenumbered;
import app.shotloom.board.BoardEvent.ShotOmitted;
import app.shotloom.board.BoardEvent.ShotRenumbered;
import app.shotloom.board.internal.Board;
import app.shotloom.board.internal.BoardRepository;
import app.shotloom.board.internal.PlacedShot;
import app.shotloom.board.internal.PlacedShotRepository;
import app.shotloom.board.internal.Scene;
import app.shotloom.board.internal.SceneRepository;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the shots of a board are called: by a scheme, by hand, or locked as they are; and which of them are omitted. */
@Service
public class Numbers {

    private final BoardRepository boards;
    private final SceneRepository scenes;
    private final PlacedShotRepository shots;
    private final Boards access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Numbers(
            BoardRepository boards,
            SceneRepository scenes,
            PlacedShotRepository shots,
            Boards access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boards = boards;
        this.scenes = scenes;
        this.shots = shots;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Numbers all shots by this scheme, but for those that have a number of their own. */
    @Transactional
    public void choose(BoardId id, Numbering scheme) {
        Board board = editable(id);
        if (board.numbering().scheme() == scheme) {
            return;
        }
        if (board.numbering().locked()) {
            throw new Refusal.Invalid("numbering", Saying.of("board.refused.locked"));
        }
        change(board, new BoardNumbering(scheme, false));
    }

    /** From now on every scene and shot keeps its number, and new ones get a number that fits between: 010A. */
    @Transactional
    public void lock(BoardId id) {
        Board board = editable(id);
        if (board.numbering().locked()) {
            return;
        }
        for (Outline.Scene scene : access.outline(id).scenes()) {
            keep(scene.id(), scene.number());
            scene.shots().forEach(placed -> changeShot(id, placed.id(), true, shot -> shot.keepNumber(placed.number())));
        }
        change(board, new BoardNumbering(board.numbering().scheme(), true));
    }

    /** Numbers follow the places again; those given by hand stay. */
    @Transactional
    public void unlock(BoardId id) {
        Board board = editable(id);
        if (board.numbering().locked()) {
            scenes.findByBoard(id.value()).forEach(scene -> keep(new SceneId(scene.id()), null));
            shots.findByBoard(id.value()).forEach(shot -> changeShot(id, new ShotId(shot.id()), true, PlacedShot::unlockNumber));
            change(board, new BoardNumbering(board.numbering().scheme(), false));
        }
    }

    private void change(Board board, BoardNumbering wanted) {
        BoardNumbering before = board.numbering();
        board.numberBy(wanted);
        BoardId id = new BoardId(board.id());
        events.publishEvent(new NumberingChosen(id, before, wanted));
        events.publishEvent(new OutlineChanged(id));
    }

    /**
     * Gives a shot a number of its own. An empty one gives it back to the scheme.
     *
     * @throws Refusal.Invalid when another shot of the board is called so
     */
    @Transactional
    public void call(ShotId id, String number) {
        BoardId board = access.boardOf(id);
        boolean locked = editable(board).numbering().locked();
        String wanted = ShotNumber.clean(number);
        if (wanted.isEmpty() && locked) {
            throw new Refusal.Invalid("number", Saying.of("board.refused.locked-needs"));
        }
        requireFree(board, id, wanted);
        changeShot(board, id, false, shot -> shot.callByHand(wanted.isEmpty() ? null : wanted));
        events.publishEvent(new OutlineChanged(board));
    }

    /** As it was written down: for the history, which brings back what was. */
    @Transactional
    void keep(ShotId id, @Nullable String text) {
        BoardId board = access.boardOf(id);
        editable(board);
        changeShot(board, id, true, shot -> shot.keepNumberText(text));
        events.publishEvent(new OutlineChanged(board));
    }

    /** A scene is called so whatever its place; null calls it by its place. */
    @Transactional
    void keep(SceneId id, @Nullable String number) {
        BoardId board = access.boardOf(id);
        editable(board);
        Scene scene = scenes.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("scene"));
        String before = scene.keptNumber();
        scene.keepNumber(number);
        if (!Objects.equals(before, number)) {
            events.publishEvent(new SceneRenumbered(board, id, before, number));
        }
    }

    /** Whatever it is numbered by now, by this from now on. */
    @Transactional
    void number(BoardId id, BoardNumbering wanted) {
        unlock(id);
        choose(id, wanted.scheme());
        if (wanted.locked()) {
            lock(id);
        }
    }

    private void changeShot(BoardId board, ShotId id, boolean byScheme, Consumer<PlacedShot> change) {
        PlacedShot shot = find(id);
        String before = shot.numberText();
        change.accept(shot);
        if (!Objects.equals(before, shot.numberText())) {
            events.publishEvent(new ShotRenumbered(board, id, before, shot.numberText(), byScheme));
        }
    }

    /**
     * Numbers these shots by hand, one after the other: from "100" by tens 100, 110, 120; from "SQ1_7" by ones SQ1_7, SQ1_8.
     *
     * @param step 1 to 1000
     */
    @Transactional
    public void count(List<ShotId> inOrder, String first, int step) {
        List<String> numbers = ShotNumber.series(first, step, inOrder.size());
        inOrder.forEach(this::forget); // so that they do not stand in each other's way
        for (int i = 0; i < inOrder.size(); i++) {
            call(inOrder.get(i), numbers.get(i));
        }
    }

    private void forget(ShotId id) {
        BoardId board = access.boardOf(id);
        editable(board);
        changeShot(board, id, true, shot -> shot.callByHand(null));
    }

    /** Keeps the shot with its number in its place, but neither draws nor plays it. */
    @Transactional
    public void omit(ShotId id) {
        setOmitted(id, true);
    }

    @Transactional
    public void reinstate(ShotId id) {
        setOmitted(id, false);
    }

    /** As {@link #omit}, all or none. */
    @Transactional
    public void omitAll(List<ShotId> ids) {
        ids.forEach(this::omit);
    }

    /** As {@link #reinstate}, all or none. */
    @Transactional
    public void reinstateAll(List<ShotId> ids) {
        ids.forEach(this::reinstate);
    }

    private void setOmitted(ShotId id, boolean omitted) {
        BoardId board = access.boardOf(id);
        editable(board);
        PlacedShot shot = find(id);
        if (shot.isOmitted() != omitted) {
            shot.omit(omitted ? clock.instant() : null);
            events.publishEvent(new ShotOmitted(board, id, omitted));
            events.publishEvent(new OutlineChanged(board));
        }
    }

    /** Whether the shot may be called so: no other shot of its board keeps that number. Asks for no rights. */
    @Transactional(readOnly = true)
    public boolean isFree(ShotId id, String number) {
        return !shots.isTaken(access.boardOf(id).value(), ShotNumber.clean(number), id.value());
    }

    /** Whether the shot is kept without being filmed; asks for no rights. */
    @Transactional(readOnly = true)
    public boolean isOmitted(ShotId id) {
        return shots.findById(id.value()).filter(PlacedShot::isOmitted).isPresent();
    }

    private void requireFree(BoardId board, ShotId id, String number) {
        if (!number.isEmpty() && shots.isTaken(board.value(), number, id.value())) {
            throw new Refusal.Invalid("number", Saying.of("board.refused.number-taken", "number", number));
        }
    }

    private Board editable(BoardId id) {
        access.requireEdit(id);
        return boards.lock(id.value()).orElseThrow(() -> new Refusal.NotFound("board"));
    }

    private PlacedShot find(ShotId id) {
        return shots.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("shot"));
    }
}
