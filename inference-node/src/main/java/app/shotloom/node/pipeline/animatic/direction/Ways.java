package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How players go where they go: when they set off and arrive, on which path, and where to when only the verb says it. */
final class Ways {
    /** A fall from a table, slow enough to be seen. */
    private static final double FALL = 0.7;
    private static final double LONGEST_SHARE = 0.65;

    private final Script script;
    private final Field field;
    private final Map<Actor, Player> players;
    private final long seed;
    private final Paces paces;
    private final Drifts drifts;

    Ways(Script script, Field field, Map<Actor, Player> players, long seed) {
        this.script = script;
        this.field = field;
        this.players = players;
        this.seed = seed;
        this.paces = new Paces(script);
        this.drifts = new Drifts(script, field, players, paces, seed);
    }

    /** Goes to a place that it is said to be at from a second on; returns when it is there. */
    double to(Player player, Place target, double seconds, double until) {
        Player thrower = flies(player, seconds);
        if (thrower != null) {
            return thrown(player, target, seconds);
        }
        double left = left(player.actor(), seconds);
        if (falls(player.actor(), seconds)) {
            return dropped(player, target, left < seconds - 0.1 ? left : Math.max(0, seconds - FALL));
        }
        Brief.Beat going = going(player.actor(), seconds);
        Place from = player.rough(seconds);
        double natural = Math.max(0.35, Paces.distance(from, target) / paces.speed(player, seconds));
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
        player.course().go(new Leg(start, end, set, over, Leg.Path.EASED, lift, paces.pace(player, seconds)));
        return end;
    }

    private boolean falls(Actor actor, double seconds) {
        return !actor.isAlive() && script.beats(actor).stream()
                .anyMatch(beat -> Doings.is("fall", beat.action()) && beat.startSeconds() < seconds && beat.endSeconds() > seconds - 0.6);
    }

    private static double dropped(Player player, Place target, double start) {
        release(player, start);
        player.course().go(new Leg(start, start + FALL, player.rough(start), target, Leg.Path.FALLING, 0, 0));
        return start + FALL;
    }

    private boolean isCarried(Actor actor, double seconds) {
        return script.linksAt(actor, seconds).stream().anyMatch(Link::isCarried);
    }

    /** What carried it lets go. */
    static void release(Player player, double seconds) {
        player.bonds().replaceAll(bond -> bond.isAt(seconds)
                ? new Bond(bond.link(), bond.host(), bond.second(), bond.from(), seconds, bond.share())
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

    private Brief.@Nullable Beat going(Actor actor, double seconds) {
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
    private @Nullable Player flies(Player player, double seconds) {
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

    /** What carries one who rides or drives. */
    private static @Nullable Player mount(Player player, double seconds) {
        Bond bond = player.bond(seconds);
        if (bond == null || !player.actor().isAlive()) {
            return null;
        }
        Actor host = bond.host().actor();
        boolean goes = host.subject().kind() == Brief.Kind.ANIMAL || Seats.isVehicle(host.label()) || bond.link().where() == app.shotloom.node.brief.Where.IN;
        return goes ? bond.host() : null;
    }

    /** Where a verb alone takes one. */
    void beat(Player player, Brief.Beat beat) {
        Actor actor = player.actor();
        double from = beat.startSeconds();
        double to = Math.min(script.seconds(), beat.endSeconds());
        boolean placed = script.turns(actor).stream().anyMatch(turn -> turn >= from - 0.15 && turn <= to + 0.4);
        boolean carried = player.bond(from) != null;
        Player mount = mount(player, from);
        if (mount != null && Doings.is("travel", beat.action()) && !placed && to - from > 0.3 && mount.course().legs().isEmpty()
                && script.turns(mount.actor()).stream().noneMatch(turn -> turn > from - 0.1 && turn < to + 0.4)) {
            drifts.drift(mount, beat, mount.rough(from), from, to);
        }
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
            if (Doings.is("chase", action) && other != null && other != middle && other.course().legs().isEmpty()) {
                opposite(other, player.course().legs().getLast());
            }
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
        } else if (Doings.is("travel", action) || Doings.is("cross", action) || goes(beat, actor)) {
            travel(player, beat, other, from, to);
        }
    }

    private boolean goes(Brief.Beat beat, Actor actor) {
        Interaction met = script.interaction(beat, actor);
        return met != null && met.goes();
    }

    /** What is done with another is done where the two are; who leads another goes, and that one comes along. */
    private void travel(Player player, Brief.Beat beat, @Nullable Player other, double from, double to) {
        Interaction met = script.interaction(beat, player.actor());
        if (met != null && !met.goes() && !met.rides()) {
            return;
        }
        Place here = player.rough(from);
        Player first = players.get(script.of(beat.subject()).getFirst());
        boolean along = Doings.is("together", beat.action()) && first != null && first != player && !first.course().legs().isEmpty();
        if (along && first != null) {
            first.course().legs().forEach(leg -> player.course().go(leg.moved(here.x() - first.rough(0).x(), here)));
            return;
        }
        drifts.drift(player, beat, here, from, to);
        if (met != null && met.goes() && other != null && other.course().legs().isEmpty()) {
            Place there = other.rough(from);
            for (Leg leg : player.course().legs()) {
                other.course().go(leg.moved(there.x() - here.x(), there));
            }
        }
    }

    /** What one goes around, or null. */
    private @Nullable Player round(Actor actor, String action, double seconds, @Nullable Player other) {
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
        player.course().go(new Leg(from, to, start, middle, Leg.Path.ROUND, 0, paces.pace(player, from)));
        if (from < 0.1) {
            player.course().begin(start);
        }
    }

    /** Who is chased around something is on its other side. */
    private static void opposite(Player chased, Leg chasing) {
        Place here = chased.rough(chasing.from());
        Place start = here.at(2 * chasing.end().x() - chasing.start().x(), chasing.start().base()).deep(chasing.start().depth());
        chased.course().go(new Leg(chasing.from(), chasing.to(), start, chasing.end(), Leg.Path.ROUND, 0, chasing.pace()));
        if (chasing.from() < 0.1) {
            chased.course().begin(start);
        }
    }

    private void over(Player player, Place here, Place hurdle, double from, double to) {
        int side = here.x() < hurdle.x() ? 1 : -1;
        double beyond = hurdle.x() + side * (hurdle.width() * 0.5 + here.width() * 0.7);
        double x = Math.clamp(beyond, field.left() + here.width() * 0.4, field.right() - here.width() * 0.4);
        double lift = Math.min(hurdle.height() * 0.85 + 0.05, Math.max(0.08, here.top() - field.top()));
        double end = Math.min(to, from + 2.2);
        Place there = here.at(x, here.base()).deep(Math.min(here.depth(), hurdle.depth() - 0.01));
        player.course().go(new Leg(from, end, here.deep(there.depth()), there, Leg.Path.EASED, lift, paces.pace(player, from)));
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

    private Player player(Actor actor) {
        return java.util.Objects.requireNonNull(players.get(actor));
    }
}
