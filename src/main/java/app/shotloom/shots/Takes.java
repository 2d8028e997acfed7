package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.ShotEvent.TakesChanged;
import app.shotloom.shots.internal.ShotRepository;
import app.shotloom.shots.internal.StoredShot;
import app.shotloom.shots.internal.StoredTake;
import app.shotloom.shots.internal.TakeRepository;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The takes of the shots, and which one the board uses. */
@Service
public class Takes {

    private final TakeRepository takes;
    private final ShotRepository shots;
    private final Boards boards;
    private final CurrentUser user;
    private final TakeChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Takes(
            TakeRepository takes,
            ShotRepository shots,
            Boards boards,
            CurrentUser user,
            TakeChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.takes = takes;
        this.shots = shots;
        this.boards = boards;
        this.user = user;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The takes of a shot, the newest first. */
    @Transactional(readOnly = true)
    public List<Take> of(ShotId shot) {
        boards.requireView(boards.boardOf(shot));
        return takes.newestFirst(shot.value()).stream().map(StoredTake::read).toList();
    }

    @Transactional(readOnly = true)
    public Take of(TakeId id) {
        StoredTake take = find(id);
        boards.requireView(take.board());
        if (take.isDeleted()) {
            throw new Refusal.NotFound("take");
        }
        return take.read();
    }

    /** The take the board uses of each shot that has one. */
    @Transactional(readOnly = true)
    public Map<ShotId, Take> chosenOf(BoardId board) {
        boards.requireView(board);
        return takes.chosenOf(board.value()).stream()
                .map(StoredTake::read)
                .collect(Collectors.toMap(Take::shot, Function.identity()));
    }

    /** The take the board uses of each of these shots that has one and is of this board. */
    @Transactional(readOnly = true)
    public Map<ShotId, Take> chosenOf(BoardId board, Collection<ShotId> of) {
        boards.requireView(board);
        if (of.isEmpty()) {
            return Map.of();
        }
        return takes.chosenOfShots(of.stream().map(ShotId::value).toList()).stream()
                .filter(take -> take.board().equals(board))
                .map(StoredTake::read)
                .collect(Collectors.toMap(Take::shot, Function.identity()));
    }

    /** The path of its picture, of a deleted one too; asks for no rights, whoever shows the picture does. */
    @Transactional(readOnly = true)
    Optional<String> posterOf(TakeId id) {
        return takes.findById(id.value()).map(take -> take.read().poster().path());
    }

    /** The board uses this take from now on; newer takes do not replace it. */
    @Transactional
    public void choose(TakeId id) {
        StoredTake take = editable(id);
        if (take.isDeleted()) {
            throw new Refusal.NotFound("take");
        }
        StoredShot shot = lock(take.shot());
        TakeId before = shot.chosenTake();
        shot.choose(id);
        changes.chosen(shot, before);
        tell(shot, id);
    }

    /** Somebody is content with it. A chosen take that is approved stays chosen until somebody chooses another. */
    @Transactional
    public void approve(TakeId id) {
        StoredTake take = editable(id);
        if (take.isDeleted()) {
            throw new Refusal.NotFound("take");
        }
        StoredShot shot = lock(take.shot());
        changes.approved(take, true);
        take.approve(user.id(), clock.instant());
        if (id.equals(shot.chosenTake())) {
            shot.choose(id);
        }
        tell(shot, id);
    }

    /** Takes an approval back; the take stays where it is. */
    @Transactional
    public void withdrawApproval(TakeId id) {
        StoredTake take = editable(id);
        StoredShot shot = lock(take.shot());
        changes.approved(take, false);
        take.withdrawApproval();
        tell(shot, id);
    }

    /** Takes it away; {@link #restore} brings it back. The board falls back to the newest take that is left. */
    @Transactional
    public void delete(TakeId id) {
        StoredTake take = editable(id);
        StoredShot shot = lock(take.shot());
        if (take.isDeleted()) {
            return;
        }
        if (id.equals(shot.chosenTake())) {
            fallBack(shot, id);
            changes.chosen(shot, id); // first: whoever takes both back has the take again before it is chosen
        }
        take.delete(clock.instant());
        changes.deleted(take);
        tell(shot, id);
    }

    private void fallBack(StoredShot shot, TakeId gone) {
        StoredTake left = takes.newestFirst(shot.id().value()).stream()
                .filter(other -> !other.id().equals(gone))
                .findFirst()
                .orElse(null);
        shot.fallBackTo(left == null ? null : left.id());
        if (left != null && left.isApproved()) {
            shot.choose(left.id());
        }
    }

    /** Brings a deleted take back; it is the board's take again if there is no other. */
    @Transactional
    public void restore(TakeId id) {
        StoredTake take = editable(id);
        StoredShot shot = lock(take.shot());
        if (!take.isDeleted()) {
            return;
        }
        take.restore();
        changes.restored(take);
        if (shot.chosenTake() == null) {
            shot.offer(id);
            changes.chosen(shot, null);
        }
        tell(shot, id);
    }

    /** Adds what a node has finished; asks for no rights, since the render was authorised when it was asked for. */
    @Transactional
    public TakeId add(NewTake taken) {
        StoredShot shot = lock(taken.shot());
        int number = takes.lastNumber(taken.shot().value()) + 1;
        StoredTake take = takes.save(new StoredTake(taken, shot.board(), number, clock.instant()));
        TakeId before = shot.chosenTake();
        shot.offer(take.id());
        changes.arrived(shot, take, before);
        tell(shot, take.id());
        return take.id();
    }

    private void tell(StoredShot shot, TakeId take) {
        events.publishEvent(new TakesChanged(shot.board(), shot.id(), take, shot.chosenTake()));
    }

    private StoredTake editable(TakeId id) {
        StoredTake take = find(id);
        boards.requireEdit(take.board());
        return take;
    }

    private StoredTake find(TakeId id) {
        return takes.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("take"));
    }

    private StoredShot lock(ShotId id) {
        return shots.lock(id.value()).orElseThrow(() -> new Refusal.NotFound("shot"));
    }
}
