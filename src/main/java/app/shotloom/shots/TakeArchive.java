package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.internal.ShotRepository;
import app.shotloom.shots.internal.StoredShot;
import app.shotloom.shots.internal.StoredTake;
import app.shotloom.shots.internal.TakeRepository;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes that go from one board to another with all that is known of them. */
@Service
public class TakeArchive {

    private final TakeRepository takes;
    private final ShotRepository shots;
    private final Boards boards;
    private final CurrentUser user;
    private final Clock clock;

    TakeArchive(TakeRepository takes, ShotRepository shots, Boards boards, CurrentUser user, Clock clock) {
        this.takes = takes;
        this.shots = shots;
        this.boards = boards;
        this.user = user;
        this.clock = clock;
    }

    /** The takes of these shots of one board, by their numbers; nothing for shots without any. */
    @Transactional(readOnly = true)
    public Map<ShotId, List<KeptTake>> of(BoardId board, Collection<ShotId> asked) {
        boards.requireView(board);
        List<UUID> ids = asked.stream().map(ShotId::value).toList();
        Map<ShotId, StoredShot> known = new HashMap<>();
        shots.findByIdIn(ids).stream().filter(shot -> shot.board().equals(board)).forEach(shot -> known.put(shot.id(), shot));
        Map<ShotId, List<KeptTake>> kept = new HashMap<>();
        for (StoredTake take : takes.ofShots(ids)) {
            StoredShot shot = known.get(take.shot());
            if (shot != null) {
                kept.computeIfAbsent(shot.id(), id -> new ArrayList<>()).add(read(take, shot));
            }
        }
        return kept;
    }

    private static KeptTake read(StoredTake stored, StoredShot shot) {
        Take take = stored.read();
        NewTake content = new NewTake(
                take.shot(), take.engine(), take.seed(), take.width(), take.height(), take.framesPerSecond(), take.duration(),
                take.frameCount(), take.clip(), take.poster(), take.blocking(), take.brief(), take.undepicted(), take.madeBy(),
                stored.said());
        boolean chosen = take.id().equals(shot.chosenTake());
        return new KeptTake(content, take.number(), take.madeAt(), take.approved(), chosen, chosen && shot.isChosenByHand());
    }

    /** Gives new shots of one board their takes. Whoever does it stands for what was approved elsewhere. */
    @Transactional
    public void keep(BoardId board, Collection<KeptTake> kept) {
        boards.requireEdit(board);
        Map<ShotId, StoredShot> known = new HashMap<>();
        List<UUID> ids = kept.stream().map(each -> each.take().shot().value()).distinct().toList();
        shots.findByIdIn(ids).stream().filter(shot -> shot.board().equals(board)).forEach(shot -> known.put(shot.id(), shot));
        List<KeptTake> all = List.copyOf(kept);
        List<StoredTake> stored = all.stream().map(each -> store(board, each, known)).toList();
        takes.flush(); // a shot may name a take only once that is there
        for (int i = 0; i < stored.size(); i++) {
            choose(stored.get(i), all.get(i), known);
        }
    }

    private StoredTake store(BoardId board, KeptTake kept, Map<ShotId, StoredShot> known) {
        if (!known.containsKey(kept.take().shot())) {
            throw new Refusal.NotFound("shot");
        }
        StoredTake take = new StoredTake(kept.take(), board, kept.number(), kept.madeAt());
        if (kept.approved()) {
            take.approve(user.id(), clock.instant());
        }
        return takes.save(take);
    }

    private static void choose(StoredTake take, KeptTake kept, Map<ShotId, StoredShot> known) {
        StoredShot shot = Objects.requireNonNull(known.get(kept.take().shot()));
        if (kept.chosen() && kept.byHand()) {
            shot.choose(take.id());
        } else if (kept.chosen()) {
            shot.offer(take.id());
        }
    }
}
