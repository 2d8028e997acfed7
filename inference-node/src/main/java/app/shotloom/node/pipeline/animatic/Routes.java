package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.direction.Place;
import app.shotloom.node.pipeline.animatic.direction.Player;
import app.shotloom.node.pipeline.animatic.notation.Way;
import java.util.ArrayList;
import java.util.List;

/** The ways that players go, as the arrows of a storyboard show them. */
final class Routes {
    private static final double STEP = 0.125;
    private static final double SLOWEST = 0.02;
    private static final int BENDS = 5;
    private static final int MOST = 6;
    private static final double SAME = 0.05;

    private final Camera camera;
    private final double seconds;
    private final List<Way> ways = new ArrayList<>();

    Routes(Camera camera, double seconds) {
        this.camera = camera;
        this.seconds = seconds;
    }

    List<Way> of(List<Player> players) {
        players.forEach(this::follow);
        return ways.subList(0, Math.min(MOST, ways.size()));
    }

    private void follow(Player player) {
        double from = -1;
        for (double second = 0; second < seconds; second += STEP) {
            boolean goes = player.isPresent(second) && player.isPresent(second + STEP) && speed(player, second) > SLOWEST;
            boolean last = second + STEP >= seconds;
            if (goes && from < 0) {
                from = second;
            }
            if (from >= 0 && (!goes || last)) {
                add(way(player, from, goes ? second + STEP : second));
                from = -1;
            }
        }
    }

    private static double speed(Player player, double second) {
        Place here = player.place(second);
        Place there = player.place(second + STEP);
        return Math.hypot(there.x() - here.x(), there.base() - here.base()) / STEP;
    }

    private Way way(Player player, double from, double to) {
        List<Way.Point> points = new ArrayList<>();
        for (int i = 0; i < BENDS; i++) {
            Place place = player.place(from + (to - from) * i / (BENDS - 1));
            double base = Math.min(place.base(), 0.93);
            points.add(new Way.Point(place.x(), base, Math.clamp(camera.nearness(place.base()), 0.1, 1.2)));
        }
        return new Way(points, from, to);
    }

    /** What goes along with another has no arrow of its own. */
    private void add(Way way) {
        boolean along = ways.stream().anyMatch(other -> {
            Way.Point a = other.points().getLast();
            Way.Point b = way.points().getLast();
            return Math.hypot(a.x() - b.x(), a.y() - b.y()) < SAME * 3 && Math.abs(other.fromSeconds() - way.fromSeconds()) < 0.3;
        });
        if (!along) {
            ways.add(way);
        }
    }
}
