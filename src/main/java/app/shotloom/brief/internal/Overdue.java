package app.shotloom.brief.internal;

import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has words read again that nobody answered, since there was no node, or it went away over them. */
@Component
class Overdue {

    private static final int MOST_AT_ONCE = 100;

    private final BriefRepository briefs;
    private final ShotOrder order;
    private final ReadingDesk desk;
    private final Readings readings;
    private final Clock clock;

    Overdue(BriefRepository briefs, ShotOrder order, ReadingDesk desk, Readings readings, Clock clock) {
        this.briefs = briefs;
        this.order = order;
        this.desk = desk;
        this.readings = readings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000)
    void check() {
        List<ShotId> gone = new ArrayList<>();
        for (UUID id : briefs.overdue(clock.instant(), MOST_AT_ONCE)) {
            ShotId shot = new ShotId(id);
            order.sceneOf(shot).ifPresentOrElse(desk::later, () -> gone.add(shot));
        }
        if (!gone.isEmpty()) {
            readings.rest(gone);
        }
    }
}
