package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.camera.Stage;
import app.shotloom.node.pipeline.animatic.direction.Account;
import app.shotloom.node.pipeline.animatic.direction.Direction;
import app.shotloom.node.pipeline.animatic.direction.Sightings;
import app.shotloom.node.pipeline.animatic.panel.Panel;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A panel being drawn. */
final class Reel {
    private final Panel panel;
    private final Direction direction;
    private final Sightings sightings;
    private final Account account;
    private final Supplier<Stage> set;
    private @Nullable Stage stage;

    /** @param set builds and paints the set, when the first frame is drawn */
    Reel(Panel panel, Direction direction, Sightings sightings, Supplier<Stage> set) {
        this.panel = panel;
        this.direction = direction;
        this.sightings = sightings;
        this.account = new Account(direction);
        this.set = set;
    }

    Panel panel() {
        return panel;
    }

    Account account() {
        return account;
    }

    Sightings sightings() {
        return sightings;
    }

    /**
     * Draws a moment.
     *
     * @param seconds of the whole shot
     * @param noted the number of the frame when it is to be in the account, else negative
     */
    void draw(double seconds, Set<String> hidden, int noted) {
        double own = seconds - panel.fromSeconds();
        Stage there = stage == null ? set.get() : stage;
        stage = there;
        List<Direction.Seen> seen = direction.at(own, hidden);
        there.draw(own, seen.stream().map(Direction.Seen::sprite).toList());
        if (noted >= 0) {
            sightings.note(noted, own, seen);
        }
    }

    /** Its set is not needed any more. */
    void strike() {
        stage = null;
    }
}
