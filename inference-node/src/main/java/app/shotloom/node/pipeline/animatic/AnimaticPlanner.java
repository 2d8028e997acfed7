package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.pipeline.Planner;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.direction.Actor;
import app.shotloom.node.pipeline.animatic.direction.Director;
import app.shotloom.node.pipeline.animatic.direction.TwoShot;
import app.shotloom.node.reader.CastMember;
import java.util.List;

/** Plans where everybody stands as the storyboard artist would draw it, without drawing. */
final class AnimaticPlanner implements Planner {
    private final Casting casting;

    AnimaticPlanner(Casting casting) {
        this.casting = casting;
    }

    @Override
    public Brief planned(Brief brief, List<CastMember> cast, Composition composition) {
        double aspect = (double) composition.width() / composition.height();
        List<Actor> actors = casting.actors(brief, cast);
        Brief framed = TwoShot.framed(brief, actors);
        var camera = Camera.of(framed.camera(), brief.durationSeconds(), aspect, composition.seed());
        return Director.direct(framed, actors, camera, composition.seed()).withSpots();
    }
}
