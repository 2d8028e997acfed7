package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.Planner;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.direction.Director;
import java.util.List;

/** Plans where everybody stands as the storyboard artist would draw it, without drawing. */
final class AnimaticPlanner implements Planner {
    private static final long SEED = 0;

    private final Casting casting;

    AnimaticPlanner(Casting casting) {
        this.casting = casting;
    }

    @Override
    public Brief planned(Brief brief, int width, int height) {
        var camera = Camera.of(brief.camera(), brief.durationSeconds(), (double) width / height, SEED);
        return Director.direct(brief, casting.actors(brief, List.of()), camera, SEED).withSpots();
    }
}
