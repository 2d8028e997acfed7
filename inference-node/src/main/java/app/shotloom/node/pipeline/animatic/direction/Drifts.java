package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.util.Map;

/** The ways of those who go somewhere without it being said where: across what room there is, with all that goes along. */
final class Drifts {
    private static final double DRIFT = 0.20;

    private final Script script;
    private final Field field;
    private final Map<Actor, Player> players;
    private final Paces paces;
    private final long seed;

    Drifts(Script script, Field field, Map<Actor, Player> players, Paces paces, long seed) {
        this.script = script;
        this.field = field;
        this.players = players;
        this.paces = paces;
        this.seed = seed;
    }

    /** Across as much of the frame as its neighbours leave it. */
    void drift(Player player, Brief.Beat beat, Place here, double from, double to) {
        if (Doings.is("chase", beat.action()) && from < 0.15 && new Chase(script, field, players, paces).runs(player, beat, to)) {
            return;
        }
        int heading = heading(player, beat, here);
        boolean opening = from < 0.15;
        double share = (to - from) / Math.max(0.1, travels(player.actor(), from));
        double reach = Math.min(DRIFT * field.width() * (Doings.is("cross", beat.action()) ? 1.8 : 1), (to - from) * here.height() * 1.3);
        double ahead = Math.clamp(room(player, here, heading) * share, 0, reach);
        double behind = opening ? Math.clamp(room(player, here, -heading), 0, reach) : 0;
        if (Doings.is("chase", beat.action()) || isChased(player.actor()) || script.trails().containsValue(player.actor())) {
            ahead = Math.min(ahead, reach * 0.6);
            behind = Math.min(behind, reach * 0.6);
        }
        if (ahead + behind < 0.03) {
            return;
        }
        Place start = here.at(here.x() - heading * behind, here.base());
        Place end = here.at(here.x() + heading * ahead, here.base());
        if (opening) {
            player.course().begin(start);
        }
        player.course().go(new Leg(from, to, start, end, Leg.Path.EVEN, 0, paces.pace(player, from)));
        haul(beat, from, to, start, end);
        script.trails().forEach((trailer, leader) -> trail(trailer, leader, player, from, to));
    }

    /** Those in the track of who leads keep their distance. */
    private void trail(Actor trailer, Actor leader, Player player, double from, double to) {
        boolean own = script.beats(trailer).stream().anyMatch(beat -> Doings.is("travel", beat.action()));
        if (leader == player.actor() && !own) {
            Player follower = player(trailer);
            Leg led = player.course().legs().getLast();
            Place here = follower.rough(from);
            double back = Math.min(0, led.start().x() - (led.start().x() + led.end().x()) / 2);
            double first = from < 0.15 ? Math.max(here.width() / 2, here.x() + back) : here.x();
            Place start = here.at(first, here.base());
            if (from < 0.15) {
                follower.course().begin(start);
            }
            Place end = start.at(start.x() + led.end().x() - led.start().x(), start.base());
            follower.course().go(new Leg(from, to, start, end, Leg.Path.EVEN, 0, led.pace()));
        }
    }

    /** For how long it will go about, in seconds, from now on. */
    private double travels(Actor actor, double from) {
        return script.beats(actor).stream()
                .filter(beat -> beat.endSeconds() > from + 0.05 && Doings.is("travel", beat.action()))
                .mapToDouble(beat -> Math.min(script.seconds(), beat.endSeconds()) - Math.max(from, beat.startSeconds()))
                .sum();
    }

    /** What is pushed or pulled goes along. */
    private void haul(Brief.Beat beat, double from, double to, Place start, Place end) {
        if (Doings.is("haul", beat.action())) {
            for (Actor thing : script.of(beat.object())) {
                Player load = players.get(thing);
                if (load != null && load.bond(from) == null) {
                    Place there = load.rough(from);
                    Place first = there.at(there.x() + (from < 0.15 ? start.x() - (start.x() + end.x()) / 2 : 0), there.base());
                    load.course().begin(from < 0.15 ? first : there);
                    load.course().go(new Leg(from, to, first, first.at(first.x() + end.x() - start.x(), first.base()), Leg.Path.EVEN, 0, 0));
                }
            }
        }
    }

    private boolean isChased(Actor actor) {
        return script.brief().beats().stream()
                .anyMatch(beat -> Doings.is("chase", beat.action()) && beat.object() != null && actor.isOf(beat.object()));
    }

    private int heading(Player player, Brief.Beat beat, Place here) {
        for (Brief.Beat one : script.brief().beats()) {
            if (Doings.is("chase", one.action())) {
                for (Actor chaser : script.of(one.subject())) {
                    Actor chased = script.partner(one, chaser);
                    if (chased != null && (chaser == player.actor() || chased == player.actor())) {
                        return player(chaser).rough(0).x() <= player(chased).rough(0).x() ? 1 : -1;
                    }
                }
            }
        }
        if (script.trails().containsValue(player.actor()) || script.trails().containsKey(player.actor())) {
            return 1;
        }
        if (Doings.is("haul", beat.action()) && !script.of(beat.object()).isEmpty()) {
            double way = player(script.of(beat.object()).getFirst()).rough(0).x() - here.x();
            boolean pulls = Doings.is("pull", beat.action());
            return way < 0 == pulls ? 1 : -1;
        }
        int last = player.course().legs().isEmpty() ? 0 : player.course().heading(player.course().legs().getLast().to() - 0.1);
        if (last != 0 && room(player, here, last) > 0.04) {
            return last;
        }
        double left = room(player, here, -1);
        double right = room(player, here, 1);
        return Math.abs(left - right) < 0.12 * field.width() ? (Noise.at(seed + 11) < 0.5 ? 1 : -1) : right > left ? 1 : -1;
    }

    private double room(Player player, Place own, int side) {
        double room = side < 0 ? own.left() - field.left() : field.right() - own.right();
        for (Player other : players.values()) {
            Place theirs = other.rough(0);
            boolean level = theirs.top() < own.base() && theirs.base() > own.top() && theirs.depth() < 5;
            boolean same = other.actor().subject() == player.actor().subject();
            boolean joined = other == player || other.isOn(player, 0) || player.isOn(other, 0);
            if (!joined && level && !same && Math.signum(theirs.x() - own.x()) == side) {
                double between = side < 0 ? own.left() - theirs.right() : theirs.left() - own.right();
                room = Math.min(room, Math.max(0, between) / (moves(other) ? 1.2 : 1.1));
            }
        }
        return Math.max(0, room);
    }

    private boolean moves(Player other) {
        return other.beats().stream().anyMatch(beat -> Doings.is("travel", beat.action()));
    }

    private Player player(Actor actor) {
        return java.util.Objects.requireNonNull(players.get(actor));
    }
}
