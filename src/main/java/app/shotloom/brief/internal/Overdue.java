package app.shotloom.brief.internal;

import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has words read again that nobody answered, since there was no node, or it went away over them. */
@Component
class Overdue {

    private static final int MOST_AT_ONCE = 100;

    private final BriefRepository briefs;
    private final ShotOrder order;
    private final ReadingDesk desk;
    private final Clock clock;

    Overdue(BriefRepository briefs, ShotOrder order, ReadingDesk desk, Clock clock) {
        this.briefs = briefs;
        this.order = order;
        this.desk = desk;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000)
    void check() {
        briefs.overdue(clock.instant(), MOST_AT_ONCE).stream()
                .map(ShotId::new)
                .forEach(shot -> order.sceneOf(shot).ifPresent(desk::later));
    }
}
