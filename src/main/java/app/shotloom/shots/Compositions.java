package app.shotloom.shots;

import app.shotloom.board.ShotId;
import app.shotloom.shots.internal.StoredTake;
import app.shotloom.shots.internal.TakeRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seeds that pictures of shots are composed by. A picture drawn again because something has changed is composed as it
 * was, so that nothing else changes in it; one that would come out the same is another composition.
 */
@Service
public class Compositions {

    /** Of a shot that has no picture yet. One for all: what two shots have in common then looks the same in both. */
    public static final long FIRST = 0;

    private final TakeRepository takes;
    private final Impact impact;

    Compositions(TakeRepository takes, Impact impact) {
        this.takes = takes;
        this.impact = impact;
    }

    /** Of the pictures that the board uses; nothing for shots without one. Asks for no rights. */
    @Transactional(readOnly = true)
    public Map<ShotId, Long> of(Collection<ShotId> shots) {
        return takes.chosenOfShots(values(shots)).stream().collect(Collectors.toMap(StoredTake::shot, StoredTake::seed));
    }

    /** What the next picture of a shot is composed by; empty where the one it has shows what the board says. */
    @Transactional(readOnly = true)
    public Optional<Long> next(ShotId shot) {
        return takes.chosenOfShots(values(List.of(shot))).stream()
                .findFirst()
                .map(take -> Optional.of(take.seed()).filter(seed -> impact.isOutOfDate(take)))
                .orElse(Optional.of(FIRST));
    }

    private static List<UUID> values(Collection<ShotId> shots) {
        return shots.stream().map(ShotId::value).toList();
    }
}
