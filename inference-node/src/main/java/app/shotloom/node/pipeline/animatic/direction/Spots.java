package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A staged shot as spots: where each is at the start and after every move. */
final class Spots {
    private static final double SKY = 0.97;

    private final Direction direction;
    private final Brief read;

    Spots(Direction direction, Brief read) {
        this.direction = direction;
        this.read = read;
    }

    Brief brief() {
        List<Brief.Spot> spots = new ArrayList<>(read.spots().stream().filter(Brief.Spot::pinned).toList());
        for (Player player : direction.players()) {
            times(player).forEach(seconds -> add(player, seconds, spots));
        }
        return new Brief(
                read.version(),
                read.durationSeconds(),
                read.caption(),
                read.setting(),
                read.time(),
                read.season(),
                read.weather(),
                read.light(),
                read.mood(),
                read.style(),
                read.subjects(),
                read.relations(),
                read.beats(),
                read.states(),
                spots,
                read.dialogue(),
                read.camera(),
                read.absent(),
                read.undepicted());
    }

    private TreeSet<Double> times(Player player) {
        var times = new TreeSet<Double>();
        double end = direction.script().seconds();
        times.add(0.0);
        player.course().legs().stream().map(Leg::to).filter(time -> time < end - 0.01).forEach(times::add);
        player.course().legs().stream().map(Leg::to).filter(time -> time >= end - 0.01).findFirst().ifPresent(time -> times.add(end - 0.04));
        player.bonds().stream().map(Bond::from).filter(time -> time > 0.05 && time < end).forEach(times::add);
        return times;
    }

    private void add(Player player, double seconds, List<Brief.Spot> spots) {
        Actor actor = player.actor();
        boolean kept = spots.stream()
                .anyMatch(spot -> spot.pinned()
                        && actor.isOf(spot.subject())
                        && spot.number() == actor.number()
                        && Math.abs(spot.seconds() - seconds) < 0.3);
        double there = seconds + 0.001;
        if (kept || !player.isPresent(there)) {
            return;
        }
        Place place = player.rough(there);
        Field field = direction.field();
        double depth = place.depth() > 5 ? SKY : Math.clamp(place.depth(), 0, 1);
        spots.add(new Brief.Spot(
                actor.subject().id(),
                actor.number(),
                Math.round(seconds * 100) / 100.0,
                round(Math.clamp(place.x() / field.width(), 0, 1)),
                round(Math.clamp(place.base(), -1, 2)),
                round(depth),
                round(place.height()),
                player.acting().regard().restFacing(there),
                false));
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
