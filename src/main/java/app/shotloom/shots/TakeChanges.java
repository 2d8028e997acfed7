package app.shotloom.shots;

import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.shots.internal.StoredShot;
import app.shotloom.shots.internal.StoredTake;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what changes in takes, with what was before. */
@Component
class TakeChanges {

    private final ApplicationEventPublisher events;

    TakeChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    void chosen(StoredShot shot, @Nullable TakeId before) {
        TakeId after = shot.chosenTake();
        if (!Objects.equals(before, after)) {
            events.publishEvent(Change.of(shot.board(), ShotFacets.chosen(shot.id()), text(before), text(after)));
        }
    }

    void approved(StoredTake take, boolean approved) {
        if (take.isApproved() != approved) {
            Facet facet = TakeFacets.approval(take.id());
            events.publishEvent(Change.of(take.board(), facet, "" + take.isApproved(), "" + approved));
        }
    }

    void deleted(StoredTake take) {
        events.publishEvent(Change.deleted(take.board(), TakeFacets.TAKE, take.id().value()));
    }

    void restored(StoredTake take) {
        events.publishEvent(Change.restored(take.board(), TakeFacets.TAKE, take.id().value()));
    }

    /** On behalf of whoever asked for it. */
    void arrived(StoredShot shot, StoredTake take, @Nullable TakeId before) {
        Facet arrival = new Facet(ShotFacets.SHOT, shot.id().value(), ShotFacets.ARRIVED);
        events.publishEvent(Change.byItself(shot.board(), arrival, null, take.id().toString(), take.read().madeBy()));
        if (!Objects.equals(before, shot.chosenTake())) {
            events.publishEvent(Change.byItself(
                    shot.board(), ShotFacets.chosen(shot.id()), text(before), text(shot.chosenTake()), take.read().madeBy()));
        }
    }

    private static String text(@Nullable TakeId take) {
        return take == null ? "" : take.toString();
    }
}
