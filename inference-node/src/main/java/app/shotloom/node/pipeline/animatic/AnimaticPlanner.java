package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.pipeline.Planner;
import app.shotloom.node.pipeline.animatic.activity.Activities;
import app.shotloom.node.pipeline.animatic.activity.Business;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.direction.Actor;
import app.shotloom.node.pipeline.animatic.direction.Director;
import app.shotloom.node.pipeline.animatic.direction.TwoShot;
import app.shotloom.node.pipeline.animatic.panel.Panel;
import app.shotloom.node.reader.CastMember;
import java.util.ArrayList;
import java.util.List;

/** Plans where everybody stands as the storyboard artist would draw it, without drawing. */
final class AnimaticPlanner implements Planner {
    private final Casting casting;
    private final Activities activities;

    AnimaticPlanner(Casting casting, Activities activities) {
        this.casting = casting;
        this.activities = activities;
    }

    @Override
    public Brief planned(Brief brief, List<CastMember> cast, Composition composition) {
        List<Panel> panels = casting.panels(brief, "", cast);
        if (panels.size() == 1) {
            return planned(panels.getFirst(), cast, composition, 0);
        }
        List<Brief.Spot> spots = new ArrayList<>(brief.spots().stream().filter(Brief.Spot::pinned).toList());
        for (int i = 0; i < panels.size(); i++) {
            double from = panels.get(i).fromSeconds();
            planned(panels.get(i), cast, composition, i).spots().stream()
                    .filter(spot -> !spot.pinned())
                    .map(spot -> later(spot, from))
                    .forEach(spots::add);
        }
        return Draft.of(brief).spots(spots).brief();
    }

    private Brief planned(Panel panel, List<CastMember> cast, Composition composition, int number) {
        double aspect = (double) composition.width() / composition.height();
        long seed = composition.seed() + AnimaticRenderer.NEXT * number;
        Business business = activities.of(panel.brief());
        List<Actor> actors = casting.actors(panel.brief(), business, cast, composition.seed());
        Brief framed = TwoShot.framed(business.framed(), actors);
        var camera = Camera.of(framed.camera(), framed.durationSeconds(), aspect, seed);
        return Director.direct(framed, business, actors, camera, seed).withSpots(panel.brief());
    }

    private static Brief.Spot later(Brief.Spot spot, double from) {
        double seconds = Math.round((spot.seconds() + from) * 100) / 100.0;
        return new Brief.Spot(spot.subject(), spot.number(), seconds, spot.x(), spot.y(), spot.depth(), spot.height(), spot.facing(), false);
    }
}
