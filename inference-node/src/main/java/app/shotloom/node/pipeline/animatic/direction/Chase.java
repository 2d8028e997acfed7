package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import java.util.Map;

/** A chase across the frame: who is chased runs ahead, who chases comes after, and the gap between them stays. */
final class Chase {
    private static final double GAP = 0.09;
    /** Of the frame's width in a second: as fast as the eye follows with ease. */
    private static final double FASTEST = 0.2;

    private final Script script;
    private final Field field;
    private final Map<Actor, Player> players;
    private final Paces paces;

    Chase(Script script, Field field, Map<Actor, Player> players, Paces paces) {
        this.script = script;
        this.field = field;
        this.players = players;
        this.paces = paces;
    }

    /** Whether there is room for both to run; then they do. */
    boolean runs(Player chaser, Brief.Beat beat, double to) {
        Actor other = script.partner(beat, chaser.actor());
        Player chased = other == null ? null : players.get(other);
        if (chased == null || chased == chaser || chaser.bond(0) != null || chased.bond(0) != null || others(beat, chaser)) {
            return false;
        }
        Place behind = chaser.rough(0);
        Place ahead = chased.rough(0);
        double gap = GAP * field.width();
        double pair = behind.width() + gap + ahead.width();
        double way = Math.min(field.span() - pair, FASTEST * field.width() * to);
        if (way < 0.08 * field.width()) {
            return false;
        }
        int heading = behind.x() <= ahead.x() ? 1 : -1;
        double start = field.middle() - heading * (way + pair) / 2;
        run(chaser, behind, start + heading * behind.width() / 2, heading * way, to);
        run(chased, ahead, start + heading * (behind.width() + gap + ahead.width() / 2), heading * way, to);
        return true;
    }

    /** Several at once, or a chase that has begun, go as a group does. */
    private boolean others(Brief.Beat beat, Player chaser) {
        return script.of(beat.subject()).size() > 1 || !chaser.course().legs().isEmpty();
    }

    private void run(Player player, Place here, double from, double way, double to) {
        Place start = here.at(from, here.base());
        player.course().begin(start);
        player.course().go(new Leg(0, to, start, here.at(from + way, here.base()), Leg.Path.EVEN, 0, paces.pace(player, 0)));
    }
}
