package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;

/** How players come into the frame and go out of it. */
final class Exits {
    private final Script script;
    private final Field field;
    private final Paces paces;
    private final long seed;

    Exits(Script script, Field field, Paces paces, long seed) {
        this.script = script;
        this.field = field;
        this.paces = paces;
        this.seed = seed;
    }

    /** Out of the frame by the nearer edge, or the way it looks. */
    void leave(Player player, Link off) {
        double start = off.from();
        Brief.Beat beat = paces.beatAt(player.actor(), start);
        if (beat != null && Doings.is("hide", beat.action())) {
            player.gone(Math.min(script.seconds(), (beat.startSeconds() + beat.endSeconds()) / 2), off.to());
            return;
        }
        if (!walks(player.actor())) {
            player.gone(start, off.to() >= script.seconds() ? Double.MAX_VALUE : off.to());
            return;
        }
        Ways.release(player, start);
        Place set = player.rough(start);
        double end = Math.min(script.seconds(), Math.max(start + 0.6, beat == null ? start + 2.2 : Math.min(beat.endSeconds(), start + 3.5)));
        Place out = edge(set, side(player, set, true));
        boolean up = beat != null && Doings.is("rise", beat.action());
        Place there = up ? set.at(set.x(), -0.1) : out;
        player.course().go(new Leg(start, end, set, there, Leg.Path.EVEN, 0, paces.pace(player, start)));
        player.gone(end, off.to() >= script.seconds() ? Double.MAX_VALUE : off.to());
    }

    /** Not there at the start; it comes when it is said to. */
    void absent(Player player, Link off) {
        if (off.to() >= script.seconds()) {
            player.gone(-1, Double.MAX_VALUE);
            return;
        }
        double start = off.to();
        player.gone(-1, start);
        Brief.Beat beat = paces.beatAt(player.actor(), start);
        if (beat != null && Doings.is("show", beat.action()) || !walks(player.actor())) {
            return;
        }
        Place there = player.course().at(0);
        double latest = beat == null ? start + 1.8 : beat.endSeconds();
        double end = Math.clamp(start + Paces.distance(edge(there, 1), there) / paces.speed(player, start), Math.min(start + 0.4, latest), Math.max(latest, start + 0.5));
        end = Math.min(end, script.seconds());
        Place from = edge(there, side(player, there, false));
        if (Double.isNaN(there.ground()) && beat != null && Doings.is("fall", beat.action())) {
            from = there.at(there.x(), -0.05);
        }
        player.course().begin(from);
        player.course().go(new Leg(start, end, from, there, Leg.Path.EASED, 0, paces.pace(player, start)));
    }

    /** Things come and go by themselves only when they do so. */
    private boolean walks(Actor actor) {
        return actor.isAlive() || script.beats(actor).stream()
                .anyMatch(beat -> Doings.is("travel", beat.action()) || Doings.is("enter", beat.action()) || Doings.is("leave", beat.action()));
    }

    private Place edge(Place place, int side) {
        double outside = place.width() * 0.5 + 0.04;
        return place.at(side < 0 ? -outside : field.width() + outside, place.base());
    }

    /** -1 the left edge, 1 the right. */
    private int side(Player player, Place place, boolean leaving) {
        int nearer = place.x() < field.middle() ? -1 : 1;
        boolean middle = Math.abs(place.x() - field.middle()) < 0.12 * field.width();
        int last = player.course().legs().isEmpty() ? 0 : (int) Math.signum(player.course().legs().getLast().end().x() - player.course().legs().getLast().start().x());
        return leaving && last != 0 ? last : middle && seed % 2 == 0 ? 1 : nearer;
    }
}
