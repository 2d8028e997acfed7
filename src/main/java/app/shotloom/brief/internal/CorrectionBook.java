package app.shotloom.brief.internal;

import app.shotloom.board.ShotId;
import app.shotloom.brief.Correction;
import app.shotloom.brief.CorrectionId;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people set right in the briefs. Asks for no rights. */
@Component
public class CorrectionBook {

    /** As many as the contract lets a node be told of. */
    static final int MOST = 400;

    private final CorrectionRepository corrections;
    private final CurrentUser user;
    private final Clock clock;

    CorrectionBook(CorrectionRepository corrections, CurrentUser user, Clock clock) {
        this.corrections = corrections;
        this.user = user;
        this.clock = clock;
    }

    public List<KeptCorrection> of(ShotId shot) {
        return corrections.ofShot(shot.value()).stream().map(StoredCorrection::read).toList();
    }

    /** Of those shots that have any, the oldest first. */
    public Map<ShotId, List<KeptCorrection>> of(Collection<ShotId> shots) {
        Map<ShotId, List<KeptCorrection>> byShot = new HashMap<>();
        for (StoredCorrection kept : corrections.ofShots(shots.stream().map(ShotId::value).toList())) {
            byShot.computeIfAbsent(kept.shot(), shot -> new ArrayList<>()).add(kept.read());
        }
        return byShot;
    }

    /** Adds them behind the others; one that sets the same thing right as an earlier one takes its place. */
    public void make(ShotId shot, List<Correction> made) {
        List<StoredCorrection> kept = new ArrayList<>(corrections.ofShot(shot.value()));
        for (Correction correction : made) {
            CorrectionRules.check(correction);
            List<StoredCorrection> replaced =
                    kept.stream().filter(each -> each.isReplacedBy(correction)).toList();
            corrections.deleteAll(replaced);
            kept.removeAll(replaced);
            kept.add(corrections.save(new StoredCorrection(shot, correction, user.id(), clock.instant())));
        }
        if (kept.size() > MOST) {
            throw new Refusal.Invalid(null, Saying.of("brief.refused.too-many-corrections", "most", MOST));
        }
    }

    /** Another shot that says the same is understood the same. */
    void copy(ShotId from, ShotId to) {
        for (StoredCorrection kept : corrections.ofShot(from.value())) {
            corrections.save(new StoredCorrection(to, kept.correction(), kept.read().by(), clock.instant()));
        }
    }

    public void takeBack(ShotId shot, CorrectionId id) {
        List<StoredCorrection> one = corrections.ofShot(shot.value()).stream()
                .filter(kept -> kept.id().equals(id))
                .toList();
        if (one.isEmpty()) {
            throw new Refusal.NotFound("correction");
        }
        corrections.deleteAll(one);
    }

    public void takeBackAll(ShotId shot) {
        corrections.deleteAll(corrections.ofShot(shot.value()));
    }
}
