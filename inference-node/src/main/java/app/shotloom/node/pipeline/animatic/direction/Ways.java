package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.util.Map;

/** How players go where they go: when they set off and arrive, on which path, and where to when only the verb says it. */
final class Ways {
    private static final double DRIFT = 0.20;
    private static final double LONGEST_SHARE = 0.65;

    private final Script script;
    private final Field field;
    private final Map<Actor, Player> players;
    private final long seed;

    Ways(Script script, Field field, Map<Actor, Player> players, long seed) {
        this.script = script;
        this.field = field;
        this.players = players;
        this.seed = seed;
    }

    /** Goes to a place that it is said to be at from a second on; returns when it is there. */
    double to(Player player, Place target, double seconds, double until) {
        Player thrower = flies(player, seconds);
        if (thrower != null) {
            return thrown(player, target, seconds);
        }
        double left = left(player.actor(), seconds);
        Brief.Beat going = going(player.actor(), seconds);
        Place from = player.rough(seconds);
        double natural = Math.max(0.35, distance(from, target) / speed(player, seconds));
        double start = seconds;
        double end;
        if (left < seconds - 0.2) {
            start = left;
            end = seconds;
        } else if (going != null) {
            start = going.startSeconds();
            double time = Math.min(going.endSeconds(), script.seconds()) - start;
            end = Math.max(start + 0.3, Math.min(start + time * 0.92, start + Math.max(natural, time * LONGEST_SHARE)));
        } else {
            end = seconds + Math.min(natural, Math.max(0.3, (until - seconds) * LONGEST_SHARE));
        }
        end = Math.min(end, Math.max(start + 0.25, script.seconds() - 0.15));
        release(player, start);
        Place set = player.rough(start);
        double height = target.height();
        boolean hops = Math.abs(target.base() - set.base()) > 0.06 && (isCarried(player.actor(), end) || Double.isNaN(set.ground()));
        double lift = hops ? Math.max(0.04, 0.25 * height) : 0;
        Place over = hops ? target.deep(Math.min(target.depth(), set.depth())) : target;
        player.course().go(new Leg(start, end, set, over, Leg.Path.EASED, lift, pace(player, seconds)));
        return end;
    }

    private boolean isCarried(Actor actor, double seconds) {
        return script.linksAt(actor, seconds).stream().anyMatch(Link::isCarried);
    }

    /** What carried it lets go. */
    private static void release(Player player, double seconds) {
        player.bonds().replaceAll(bond -> bond.isAt(seconds)
                ? new Bond(bond.link(), bond.host(), bond.from(), seconds, bond.share())
                : bond);
    }

    /** When what was said before of its place ended. */
    private double left(Actor actor, double seconds) {
        return script.links().stream()
                .filter(link -> link.subject() == actor && link.from() < seconds - 0.1)
                .mapToDouble(Link::to)
                .filter(end -> end < seconds + 0.01)
                .max()
                .orElse(seconds);
    }

    private Brief.@org.jspecify.annotations.Nullable Beat going(Actor actor, double seconds) {
        for (Brief.Beat beat : script.beats(actor)) {
            boolean walks = Doings.is("travel", beat.action()) || Doings.is("approach", beat.action());
            boolean settles = Doings.is("mount", beat.action()) || Doings.is("sit", beat.action()) || Doings.is("board", beat.action()) || Doings.is("stand", beat.action());
            boolean begins = Math.abs(beat.startSeconds() - seconds) <= 0.3;
            boolean ends = walks && Math.abs(beat.endSeconds() - seconds) <= 0.15 && beat.startSeconds() > 0.05;
            if ((walks || settles) && begins || ends) {
                return beat;
            }
        }
        return null;
    }

    /** Who throws, kicks or drops it just then. */
    private @org.jspecify.annotations.Nullable Player flies(Player player, double seconds) {
        for (Brief.Beat beat : script.brief().beats()) {
            boolean sent = Doings.is("throw", beat.action()) || Doings.is("kick", beat.action());
            boolean meant = beat.object() != null && player.actor().isOf(beat.object());
            if (sent && meant && beat.startSeconds() < seconds && !script.of(beat.subject()).isEmpty() && beat.endSeconds() > seconds - 0.6) {
                return players.get(script.of(beat.subject()).getFirst());
            }
        }
        return null;
    }

    private double thrown(Player player, Place target, double seconds) {
        double free = left(player.actor(), seconds);
        double start = free < seconds - 0.1 ? free : Math.max(0, seconds - 0.6);
        release(player, start);
        Place set = player.rough(start);
        double far = Math.abs(target.x() - set.x());
        player.course().go(new Leg(start, seconds, set, target, Leg.Path.EVEN, 0.06 + 0.16 * far, 0));
        return seconds;
    }

    /** Out of the frame by the nearer edge, or the way it looks. */
    void leave(Player player, Link off) {
        double start = off.from();
        Brief.Beat beat = beatAt(player.actor(), start);
        if (beat != null && Doings.is("hide", beat.action())) {
            player.gone(Math.min(script.seconds(), (beat.startSeconds() + beat.endSeconds()) / 2), off.to());
            return;
        }
        if (!walks(player.actor())) {
            player.gone(start, off.to() >= script.seconds() ? Double.MAX_VALUE : off.to());
            return;
        }
        release(player, start);
        Place set = player.rough(start);
        double end = Math.min(script.seconds(), Math.max(start + 0.6, beat == null ? start + 2.2 : Math.min(beat.endSeconds(), start + 3.5)));
        Place out = edge(set, side(player, set, true));
        boolean up = beat != null && Doings.is("rise", beat.action());
        Place there = up ? set.at(set.x(), -0.1) : out;
        player.course().go(new Leg(start, end, set, there, Leg.Path.EVEN, 0, pace(player, start)));
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
        Brief.Beat beat = beatAt(player.actor(), start);
        if (beat != null && Doings.is("show", beat.action()) || !walks(player.actor())) {
            return;
        }
        Place there = player.course().at(0);
        double latest = beat == null ? start + 1.8 : beat.endSeconds();
        double end = Math.clamp(start + distance(edge(there, 1), there) / speed(player, start), Math.min(start + 0.4, latest), Math.max(latest, start + 0.5));
        end = Math.min(end, script.seconds());
        Place from = edge(there, side(player, there, false));
        if (Double.isNaN(there.ground()) && beat != null && Doings.is("fall", beat.action())) {
            from = there.at(there.x(), -0.05);
        }
        player.course().begin(from);
        player.course().go(new Leg(start, end, from, there, Leg.Path.EASED, 0, pace(player, start)));
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

    private Brief.@org.jspecify.annotations.Nullable Beat beatAt(Actor actor, double seconds) {
        return script.beats(actor).stream()
                .filter(beat -> beat.startSeconds() <= seconds + 0.2 && beat.endSeconds() > seconds - 0.2)
                .reduce((first, second) -> Math.abs(second.startSeconds() - seconds) <= Math.abs(first.startSeconds() - seconds) ? second : first)
                .orElse(null);
    }

    /** Where a verb alone takes one. */
    void beat(Player player, Brief.Beat beat) {
        Actor actor = player.actor();
        double from = beat.startSeconds();
        double to = Math.min(script.seconds(), beat.endSeconds());
        boolean placed = script.turns(actor).stream().anyMatch(turn -> turn >= from - 0.15 && turn <= to + 0.4);
        boolean carried = player.bond(from) != null;
        boolean going = player.course().legs().stream().anyMatch(leg -> leg.to() > from + 0.1);
        if (placed || carried || going || to - from < 0.2) {
            return;
        }
        Place here = player.rough(from);
        Actor about = script.partner(beat, actor);
        Player other = about == null ? null : players.get(about);
        String action = beat.action();
        Actor hurdle = script.hurdle(actor);
        Player middle = round(actor, action, from, other);
        if (middle != null) {
            circle(player, middle.rough(from), from, to);
        } else if (hurdle != null && Doings.is("leap", action)) {
            over(player, here, player(hurdle).rough(from), from, to);
        } else if (Doings.is("over", action) && other != null) {
            over(player, here, other.rough(from), from, to);
        } else if (Doings.is("fall", action) && (Double.isNaN(here.ground()) || here.base() < field.farthest())) {
            double ground = Math.max(field.standing(), here.base());
            double end = from + Math.min(to - from, 1.1);
            player.course().go(new Leg(from, end, here, here.at(here.x(), ground).shadowAt(ground), Leg.Path.FALLING, 0, 0));
        } else if (Doings.is("rise", action) && !actor.isPerson() && !script.of(beat.object()).contains(actor) && other == null) {
            player.course().go(new Leg(from, to, here, here.at(here.x(), Math.max(field.top() + here.height(), here.base() - 0.45)), Leg.Path.EASED, 0, 0));
        } else if (Doings.is("travel", action) || Doings.is("cross", action)) {
            drift(player, beat, here, from, to);
        }
    }

    /** What one goes around, or null. */
    private @org.jspecify.annotations.Nullable Player round(Actor actor, String action, double seconds, @org.jspecify.annotations.Nullable Player other) {
        if (Doings.is("circle", action) && other != null) {
            return other;
        }
        boolean goes = Doings.is("travel", action) || Doings.is("circle", action) || Doings.is("aloft", action);
        return goes
                ? script.linksAt(actor, seconds).stream()
                        .filter(link -> link.where() == app.shotloom.node.brief.Where.AROUND && link.object() != null)
                        .map(link -> players.get(link.object()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private void circle(Player player, Place middle, double from, double to) {
        Place here = player.rough(from);
        double across = Math.max((middle.width() + here.width()) * 0.6, Math.abs(here.x() - middle.x()));
        double room = Math.min(middle.x() - field.left(), field.right() - middle.x()) - here.width() / 2;
        double side = here.x() < middle.x() ? -1 : 1;
        double wide = Math.clamp(across, Math.min(0.1, Math.max(0.05, room)), Math.max(0.1, room));
        boolean aloft = script.beats(player.actor()).stream().anyMatch(beat -> Doings.is("aloft", beat.action()));
        double base = aloft ? Math.min(here.base(), middle.middle() + here.height() * 0.3) : here.base();
        Place level = aloft ? here.shadowAt(Double.NaN).deep(middle.depth()) : here;
        Place start = level.at(middle.x() + side * wide, base);
        player.course().go(new Leg(from, to, start, middle, Leg.Path.ROUND, 0, pace(player, from)));
        if (from < 0.1) {
            player.course().begin(start);
        }
    }

    private void over(Player player, Place here, Place hurdle, double from, double to) {
        int side = here.x() < hurdle.x() ? 1 : -1;
        double beyond = hurdle.x() + side * (hurdle.width() * 0.5 + here.width() * 0.7);
        double x = Math.clamp(beyond, field.left() + here.width() * 0.4, field.right() - here.width() * 0.4);
        double lift = Math.min(hurdle.height() * 0.85 + 0.05, Math.max(0.08, here.top() - field.top()));
        double end = Math.min(to, from + 2.2);
        Place there = here.at(x, here.base()).deep(Math.min(here.depth(), hurdle.depth() - 0.01));
        player.course().go(new Leg(from, end, here.deep(there.depth()), there, Leg.Path.EASED, lift, pace(player, from)));
    }

    /** Across as much of the frame as its neighbours leave it. */
    private void drift(Player player, Brief.Beat beat, Place here, double from, double to) {
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
        player.course().go(new Leg(from, to, start, end, Leg.Path.EVEN, 0, pace(player, from)));
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

    private Player player(Actor actor) {
        return java.util.Objects.requireNonNull(players.get(actor));
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

    /** Which way one looks who has nothing to look at: into the frame. */
    int restFacing(Player player) {
        Place place = player.rough(0);
        if (!player.actor().isAlive()) {
            return -1;
        }
        boolean middle = Math.abs(place.x() - field.middle()) < 0.08 * field.width();
        return middle ? (Noise.at(seed * 3 + 1) < 0.5 ? -1 : 1) : place.x() > field.middle() ? -1 : 1;
    }

    private static double distance(Place a, Place b) {
        return Math.hypot(a.x() - b.x(), a.base() - b.base());
    }

    /** In stage units a second. */
    private double speed(Player player, double seconds) {
        return Math.max(0.12, player.rough(seconds).height() * (isFast(player.actor(), seconds) ? 1.7 : 0.85));
    }

    private boolean isFast(Actor actor, double seconds) {
        Brief.Beat beat = beatAt(actor, seconds);
        return beat != null && Doings.is("fast", beat.action());
    }

    private double pace(Player player, double seconds) {
        return !player.actor().isAlive() ? 0 : isFast(player.actor(), seconds) ? 1.3 : 0.5;
    }

}
