package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.pipeline.animatic.activity.Business;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes near enough to see hands: where nobody says how a shot is framed, people who do something with each other fill it. */
public final class TwoShot {
    private static final int MOST = 3;
    /** What is as tall as this is to be seen whole. */
    private static final double LARGE = 1.1;

    private TwoShot() {}

    /** The brief, with the size of the shot that the meeting asks for; as it is where there is none. */
    public static Brief framed(Brief brief, List<Actor> actors) {
        Brief.Camera camera = brief.camera();
        String size = camera.framed() || !camera.size().equals("long") ? null : size(brief, actors);
        return size == null
                ? brief
                : Draft.of(brief).camera(new Brief.Camera(size, false, camera.angle(), camera.lens(), camera.moves())).brief();
    }

    private static @Nullable String size(Brief brief, List<Actor> actors) {
        long people = actors.stream().filter(Actor::isPerson).count();
        boolean large = actors.stream().anyMatch(actor -> !actor.isPerson() && (actor.metres() > LARGE || actor.model().isAirborne()));
        if (people < 2 || people > MOST || large || actors.size() > people + 2) {
            return null;
        }
        Interaction met = met(new Script(brief, Business.none(brief), actors));
        return met == null ? null : met.size();
    }

    /** What the people of a shot do with each other, when that is all they do. */
    static @Nullable Interaction met(Script script) {
        Interaction found = null;
        for (Brief.Beat beat : script.brief().beats()) {
            for (Actor actor : script.of(beat.subject())) {
                Interaction met = script.interaction(beat, actor);
                if (met == null && Doings.is("travel", beat.action())) {
                    return null;
                }
                boolean lower = found != null && met != null && met.size().equals("long");
                found = found == null || lower ? met : found;
            }
        }
        return found;
    }
}
