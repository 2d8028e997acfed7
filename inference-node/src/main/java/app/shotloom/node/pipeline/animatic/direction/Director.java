package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.activity.Business;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stages briefs: decides who is where when, how large, which way they face and what they show. */
public final class Director {
    private static final double GROWN_METRES = 1.7;

    private Director() {}

    /**
     * Stages a brief.
     *
     * @param actors every single one of the brief's subjects, in their order
     * @param seed another one gives another composition of the same facts
     */
    public static Direction direct(Brief brief, List<Actor> actors, Camera camera, long seed) {
        return direct(brief, Business.none(brief), actors, camera, seed);
    }

    /** @param business what everybody is busy with */
    public static Direction direct(Brief brief, Business business, List<Actor> actors, Camera camera, long seed) {
        boolean people = actors.stream().anyMatch(Actor::isPerson);
        var field = new Field(camera, brief.camera(), brief.setting().equals("studio") && !people);
        var script = new Script(brief, business, actors);
        var plot = new Plot(script, field, seed, pinned(brief, script, field));
        Map<Actor, Player> players = plot.players();
        Reframing.of(field).ifClose(players.values());
        return new Direction(script, field, List.copyOf(players.values()));
    }

    private static Map<Actor, TreeMap<Double, Place>> pinned(Brief brief, Script script, Field field) {
        Map<Actor, TreeMap<Double, Place>> pinned = new LinkedHashMap<>();
        for (Brief.Spot spot : brief.spots()) {
            List<Actor> own = new ArrayList<>(script.of(spot.subject()));
            if (spot.pinned() && spot.number() < own.size()) {
                Actor actor = own.get(spot.number());
                pinned.computeIfAbsent(actor, same -> new TreeMap<>()).put(spot.seconds(), place(spot, actor, field));
            }
        }
        return pinned;
    }

    private static Place place(Brief.Spot spot, Actor actor, Field field) {
        double height = spot.height() > 0 ? Math.max(0.02, spot.height()) : usualHeight(spot, actor, field);
        boolean stands = !actor.model().isAirborne() && spot.y() > field.horizon();
        return new Place(
                spot.x() * field.width(),
                spot.y(),
                height,
                height * actor.aspect(),
                spot.depth(),
                stands ? spot.y() : Double.NaN);
    }

    /** As tall as it would be there beside a grown person. */
    private static double usualHeight(Brief.Spot spot, Actor actor, Field field) {
        return Math.clamp(field.personHeight() * actor.metres() / GROWN_METRES * field.nearness(spot.y()), 0.05, 1.2);
    }
}
