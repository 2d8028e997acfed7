package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import org.jspecify.annotations.Nullable;

/** How fast players go, by what they do. */
final class Paces {
    private final Script script;

    Paces(Script script) {
        this.script = script;
    }

    Brief.@Nullable Beat beatAt(Actor actor, double seconds) {
        return script.beats(actor).stream()
                .filter(beat -> beat.startSeconds() <= seconds + 0.2 && beat.endSeconds() > seconds - 0.2)
                .reduce((first, second) -> Math.abs(second.startSeconds() - seconds) <= Math.abs(first.startSeconds() - seconds) ? second : first)
                .orElse(null);
    }

    static double distance(Place a, Place b) {
        return Math.hypot(a.x() - b.x(), a.base() - b.base());
    }

    /** In stage units a second. */
    double speed(Player player, double seconds) {
        return Math.max(0.12, player.rough(seconds).height() * (isFast(player.actor(), seconds) ? 1.7 : 0.85));
    }

    boolean isFast(Actor actor, double seconds) {
        Brief.Beat beat = beatAt(actor, seconds);
        return beat != null && Doings.is("fast", beat.action());
    }

    double pace(Player player, double seconds) {
        return !player.actor().isAlive() ? 0 : isFast(player.actor(), seconds) ? 1.3 : 0.5;
    }
}
