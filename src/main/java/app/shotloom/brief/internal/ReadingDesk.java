package app.shotloom.brief.internal;

import app.shotloom.board.BoardEvent.OutlineChanged;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.brief.BriefChanged;
import app.shotloom.cast.CharacterChanged;
import app.shotloom.shots.ShotEvent.ShotCopied;
import app.shotloom.shots.ShotEvent.ShotRevised;
import app.shotloom.shots.ShotEvent.TakesChanged;
import app.shotloom.shots.ShotField;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears what may change what there is to read, after its commit, and lets {@link Reader} look at it. */
@Component
public class ReadingDesk {

    private static final Set<ShotField> UNREAD = EnumSet.of(ShotField.NOTES, ShotField.LOOK);

    private final Waiting waiting = new Waiting();
    private final BriefRepository briefs;
    private final CorrectionBook corrections;
    private final ShotOrder order;
    private final ApplicationEventPublisher events;

    ReadingDesk(BriefRepository briefs, CorrectionBook corrections, ShotOrder order, ApplicationEventPublisher events) {
        this.briefs = briefs;
        this.order = order;
        this.corrections = corrections;
        this.events = events;
    }

    /** There is something else to read: as {@link #wantedNow}, and nobody takes the brief for current from then on. */
    public void outdated(ShotId shot) {
        briefs.outdate(shot.value());
        wantedNow(shot);
    }

    /** Somebody waits for this shot's brief. */
    public void wantedNow(ShotId shot) {
        events.publishEvent(new ShotWanted(shot));
    }

    /** Somebody looks at these shots, which are not read yet. */
    public void wanted(Collection<ShotId> shots) {
        if (!shots.isEmpty()) {
            events.publishEvent(new ScenesWanted(order.scenesOf(shots)));
        }
    }

    Waiting.Next next() throws InterruptedException {
        return waiting.take();
    }

    /** For later, when nobody waits for anything. */
    void later(SceneId scene) {
        waiting.add(scene);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ShotWanted event) {
        waiting.add(event.shot());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ScenesWanted event) {
        event.scenes().forEach(waiting::add);
    }

    @EventListener
    void on(ShotRevised event) {
        if (!UNREAD.contains(event.field())) {
            outdated(event.shot());
        }
    }

    @EventListener
    void on(ShotCopied event) {
        corrections.copy(event.from(), event.shot());
    }

    /** Another picture may be another composition, which the staging plan follows. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(TakesChanged event) {
        waiting.add(event.shot());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CharacterChanged event) {
        waiting.add(event.board());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OutlineChanged event) {
        if (event.within().isEmpty()) {
            waiting.add(event.board());
        }
        event.within().forEach(waiting::add);
    }

    /** What it leaves may be something else, and with it what the next shots begin with. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(BriefChanged event) {
        waiting.add(event.shot());
    }

    record ShotWanted(ShotId shot) {}

    record ScenesWanted(List<SceneId> scenes) {}
}
