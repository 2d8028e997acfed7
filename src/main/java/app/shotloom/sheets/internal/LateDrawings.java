package app.shotloom.sheets.internal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says on the page where no node has answered. */
@Component
class LateDrawings {

    private final Drawings drawings;

    LateDrawings(Drawings drawings) {
        this.drawings = drawings;
    }

    @Scheduled(fixedDelay = 2_000)
    void check() {
        drawings.noteLate();
    }
}
