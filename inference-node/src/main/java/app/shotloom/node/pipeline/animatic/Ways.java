package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.figure.Motion;
import app.shotloom.node.pipeline.animatic.figure.Motions;
import app.shotloom.node.reader.Scene;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who goes where during the shot: to where a later phase puts them, or a little along, as those do who walk. */
final class Ways {
    private static final double DRIFT = 0.16;
    private static final List<String> GOING = List.of(
            "fly", "soar", "glide", "drive", "sail", "roll", "drift", "gallop", "trot", "swim", "slide", "crawl", "chase", "hop");

    private final Scene scene;
    private final double stageWidth;
    private final double phaseSeconds;
    private final Collection<Player> players;

    Ways(Scene scene, double stageWidth, double phaseSeconds, Collection<Player> players) {
        this.scene = scene;
        this.stageWidth = stageWidth;
        this.phaseSeconds = phaseSeconds;
        this.players = players;
    }

    void plan(Staging staging) {
        Map<String, List<Player>> together = new LinkedHashMap<>();
        for (Player player : players) {
            boolean sent = send(player);
            boolean free = staging.order().relation(player.role()) == null && player.holder() == null;
            if (!sent && free && goes(scene, player.role())) {
                String thing = player.role().thing().id();
                together.computeIfAbsent(thing, id -> new ArrayList<>()).add(player);
            }
        }
        together.values().forEach(this::drift);
        players.forEach(player -> follow(player, staging.order()));
    }

    /** To where later relations put it; whether there are any. */
    private boolean send(Player player) {
        boolean sent = false;
        for (Scene.Relation relation : scene.relations()) {
            Player host = relation.object() == null ? null : playing(relation.object());
            boolean later = relation.phase() > 0 && relation.subject().equals(player.role().thing().id());
            if (later && host != null && host != player && player.holder() == null) {
                var by = new Order.Attached(relation.where(), host.role(), 0, 1, Order.Grip.NONE);
                Place there = Beside.placed(player.track().end(), host.track().start(), by, false);
                double from = relation.phase() * phaseSeconds;
                player.track().go(from, from + phaseSeconds * 0.65, inside(there));
                sent = true;
            }
        }
        return sent;
    }

    private Place inside(Place place) {
        double half = Math.min(place.width() / 2, stageWidth / 2);
        return place.at(Math.clamp(place.x(), half, stageWidth - half), Math.min(place.base(), 0.98));
    }

    /** Whether the first thing it does takes it somewhere. */
    static boolean goes(Scene scene, Role role) {
        for (Scene.Beat beat : scene.beats()) {
            if (beat.subject().equals(role.thing().id())) {
                Motion motion = role.thing().person() ? Motions.of(beat.action()) : null;
                boolean walks = motion != null && motion.speed() > 0;
                boolean moves = !role.thing().person()
                        && (GOING.contains(beat.action()) || List.of("run", "walk", "move", "race").contains(beat.action()));
                return walks || moves;
            }
        }
        return false;
    }

    /** Several of a kind keep their distances: as far as the one with the least room can go. */
    private void drift(List<Player> together) {
        double left = together.stream().mapToDouble(player -> room(player, -1)).min().orElse(0);
        double right = together.stream().mapToDouble(player -> room(player, 1)).min().orElse(0);
        together.forEach(player -> player.track().drift(-left, right, phaseSeconds * scene.phases()));
    }

    /** What comes after someone keeps its distance. */
    private void follow(Player player, Order order) {
        if (order.trails(player.role()) && order.relation(player.role()) instanceof Order.Attached by) {
            players.stream()
                    .filter(one -> one.role() == by.host())
                    .forEach(leader -> player.track().driftAs(leader.track()));
        }
    }

    /** As far as its neighbours and the frame leave room, and never past the middle between two. */
    private double room(Player player, int side) {
        Place own = player.track().start();
        double room = side < 0 ? own.left() - 0.02 : stageWidth - own.right() - 0.02;
        for (Player other : players) {
            Place theirs = other.track().start();
            boolean level = theirs.top() < own.base() && theirs.base() > own.top();
            boolean same = other.role().thing().id().equals(player.role().thing().id());
            if (other.holder() == null && level && !same && Math.signum(theirs.x() - own.x()) == side) {
                double between = side < 0 ? own.left() - theirs.right() : theirs.left() - own.right();
                room = Math.min(room, between / 2);
            }
        }
        return Math.clamp(room, 0, DRIFT * stageWidth);
    }

    private @Nullable Player playing(String id) {
        return players.stream()
                .filter(player -> player.role().thing().id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
