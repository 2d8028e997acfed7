package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plays a script through from start to end and writes down everybody's ways: one thing after the other, as it is told. */
final class Plot {
    private static final double SOON = 0.06;

    private final Script script;
    private final Field field;
    private final Sizing sizing;
    private final Layout layout;
    private final Ways ways;
    private final Exits exits;
    private final Map<Actor, Player> players = new LinkedHashMap<>();
    private final Map<Actor, TreeMap<Double, Place>> pinned;

    /** @param pinned where somebody must be from which second on */
    Plot(Script script, Field field, long seed, Map<Actor, TreeMap<Double, Place>> pinned) {
        this.script = script;
        this.field = field;
        this.pinned = pinned;
        this.sizing = new Sizing(script, field, script.actors());
        this.layout = new Layout(script, field, sizing, seed);
        this.ways = new Ways(script, field, players, seed);
        this.exits = new Exits(script, field, new Paces(script), seed);
    }

    double scale() {
        return layout.scale();
    }

    double nominal(Actor actor) {
        return sizing.of(actor) * layout.scale();
    }

    Map<Actor, Player> players() {
        open();
        TreeMap<Double, List<Runnable>> cues = new TreeMap<>();
        for (Actor actor : script.actors()) {
            for (double turn : script.turns(actor)) {
                cues.computeIfAbsent(turn, time -> new ArrayList<>()).addFirst(() -> turn(actor, turn));
            }
            for (Brief.Beat beat : script.beats(actor)) {
                cues.computeIfAbsent(beat.startSeconds(), time -> new ArrayList<>()).add(() -> ways.beat(player(actor), beat));
            }
            pinned.getOrDefault(actor, new TreeMap<>()).tailMap(SOON).forEach((time, place) -> cues
                    .computeIfAbsent(time, same -> new ArrayList<>())
                    .add(() -> ways.to(player(actor), place, time, script.seconds())));
        }
        cues.values().forEach(now -> now.forEach(Runnable::run));
        players.values().forEach(this::stayWhereLeft);
        players.values().forEach(player -> player.acting().among(players, ways.restFacing(player)));
        return players;
    }

    /** What is let go of stays there: on the ground, when it was carried. */
    private void stayWhereLeft(Player player) {
        for (Bond bond : List.copyOf(player.bonds())) {
            double end = bond.to();
            boolean taken = player.bonds().stream().anyMatch(other -> other != bond && other.isAt(end + 0.02));
            boolean goes = player.course().legs().stream().anyMatch(leg -> leg.to() > end - 0.05);
            if (end < script.seconds() && !taken && !goes) {
                Place there = player.rough(end - 0.02);
                Place host = bond.host().rough(end - 0.02);
                boolean falls = bond.link().where() == Where.HELD_BY && !Double.isNaN(host.ground());
                Place left = falls ? there.at(there.x(), host.ground()).shadowAt(host.ground()) : there;
                player.course().go(new Leg(end, end + (falls ? 0.3 : 0.01), there, left, Leg.Path.FALLING, 0, 0));
            }
        }
    }

    private Player player(Actor actor) {
        return java.util.Objects.requireNonNull(players.get(actor));
    }

    private void open() {
        Map<Actor, Place> pins = new LinkedHashMap<>();
        pinned.forEach((actor, spots) -> {
            if (spots.floorEntry(SOON) != null) {
                pins.put(actor, spots.floorEntry(SOON).getValue());
            }
        });
        Map<Actor, Place> places = layout.opening(script.actors(), pins);
        places.forEach((actor, place) -> players.put(actor, new Player(actor, new Course(place), script)));
        players.values().forEach(player -> bind(player, 0));
        for (Player player : players.values()) {
            Link off = find(player.actor(), 0, Where.OFF_FRAME);
            if (off != null) {
                exits.absent(player, off);
            }
            script.brief().states().forEach(state -> change(player, state));
        }
    }

    /** What appears or disappears; what somebody puts on is then drawn as what they wear. */
    private static void change(Player player, Brief.State state) {
        boolean own = player.actor().isOf(state.subject());
        if (own && state.attribute().equals("presence")) {
            appear(player, state);
        }
        if (!own && state.attribute().equals("wears") && player.actor().label().equals(state.value()) && state.untilSeconds() > 0.1) {
            player.gone((state.fromSeconds() + state.untilSeconds()) / 2, Double.MAX_VALUE);
        }
    }

    private static void appear(Player player, Brief.State state) {
        if (state.value().startsWith("appear")) {
            player.gone(-1, state.fromSeconds());
        } else {
            player.gone(Math.max(0.01, state.untilSeconds()), Double.MAX_VALUE);
        }
    }

    /** Something new is said of where it is. */
    private void turn(Actor actor, double seconds) {
        Player player = player(actor);
        if (pinned.getOrDefault(actor, new TreeMap<>()).ceilingKey(seconds - 0.5) != null) {
            return;
        }
        if (find(actor, seconds, Where.OFF_FRAME) instanceof Link off) {
            if (off.from() > SOON) {
                exits.leave(player, off);
            }
            return;
        }
        Map<Actor, Place> now = new LinkedHashMap<>();
        players.forEach((other, one) -> {
            if (one.isPresent(seconds) || other == actor) {
                now.put(other, one.rough(Math.max(seconds, one.course().arrival(seconds))));
            }
        });
        Place target = layout.after(List.of(actor), seconds, now).get(actor);
        if (target != null) {
            double arrived = ways.to(player, target, seconds, until(actor, seconds));
            bind(player, arrived);
        }
    }

    private double until(Actor actor, double seconds) {
        return script.turns(actor).stream().filter(turn -> turn > seconds + SOON).findFirst().orElse(script.seconds());
    }

    private @Nullable Link find(Actor actor, double seconds, Where where) {
        return script.linksAt(actor, seconds).stream().filter(link -> link.where() == where).findFirst().orElse(null);
    }

    /** From now on it goes where its carrier goes. */
    private void bind(Player player, double seconds) {
        for (Link link : script.linksAt(player.actor(), seconds)) {
            Player host = link.object() == null ? null : players.get(link.object());
            if (link.isCarried() && host != null && host != player && !host.isOn(player, seconds)) {
                double limit = sizing.of(player.actor()) / sizing.of(host.actor());
                double end = Math.min(link.to(), next(player.actor(), link, seconds));
                player.bonds().add(new Bond(link, host, link.where() == Where.HELD_BY && link.other() != null ? players.get(link.other()) : null, seconds, end >= script.seconds() - SOON ? Double.MAX_VALUE : end, limit));
            }
        }
    }

    /** When something else is said of it. */
    private double next(Actor actor, Link link, double seconds) {
        return script.turns(actor).stream()
                .filter(turn -> turn > seconds + SOON && turn > link.from() + SOON)
                .filter(turn -> script.linksAt(actor, turn + 0.01).stream().noneMatch(same -> same == link))
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    Field field() {
        return field;
    }
}
