package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * When in a long story somebody or something is part of it. In a short one everybody is there from the start, and stays;
 * in a long one those of a later part come then, and go when their part is over.
 */
final class Windows {
    private static final int CROWD = 5;
    private static final int CHAPTERS = 3;
    private static final double AHEAD = 0.9;

    private final Script script;
    private final Map<Actor, double[]> windows = new LinkedHashMap<>();

    Windows(Script script) {
        this.script = script;
        long chapters = script.brief().beats().stream().mapToDouble(Brief.Beat::startSeconds).map(Math::rint).distinct().count();
        if (script.actors().size() >= CROWD && chapters >= CHAPTERS) {
            script.actors().forEach(this::look);
        }
    }

    private void look(Actor actor) {
        double first = fold(actor, true, Math::min, Double.MAX_VALUE);
        double last = fold(actor, false, Math::max, -1);
        double seconds = script.seconds();
        boolean late = first != Double.MAX_VALUE && first > 0.12 * seconds && first > 0.8;
        boolean over = last > 0 && last < seconds - Math.max(1.2, 0.15 * seconds);
        boolean said = script.links().stream().anyMatch(link -> link.subject() == actor && link.where() == Where.OFF_FRAME);
        if ((late || over) && !said) {
            double ahead = actor.isAlive() ? AHEAD : 0.4;
            windows.put(actor, new double[] {late ? first - ahead : 0, over ? last + 0.2 : Double.MAX_VALUE});
        }
    }

    private double fold(Actor actor, boolean starts, DoubleBinaryOperator better, double none) {
        double found = none;
        for (Brief.Beat beat : script.brief().beats()) {
            boolean part = actor.isOf(beat.subject()) || is(actor, beat.object()) || is(actor, beat.recipient());
            found = part ? better.applyAsDouble(found, starts ? beat.startSeconds() : beat.endSeconds()) : found;
        }
        for (Brief.Relation relation : script.brief().relations()) {
            boolean part = actor.isOf(relation.subject()) || is(actor, relation.object());
            found = part ? better.applyAsDouble(found, starts ? relation.startSeconds() : relation.endSeconds()) : found;
        }
        for (Brief.State state : script.brief().states()) {
            found = actor.isOf(state.subject()) ? better.applyAsDouble(found, starts ? state.fromSeconds() : script.seconds()) : found;
        }
        return found;
    }

    private static boolean is(Actor actor, @org.jspecify.annotations.Nullable String subject) {
        return subject != null && actor.isOf(subject);
    }

    double from(Actor actor) {
        double[] window = windows.get(actor);
        return window == null ? 0 : window[0];
    }

    double until(Actor actor) {
        double[] window = windows.get(actor);
        return window == null ? Double.MAX_VALUE : window[1];
    }

    /** What follows for who is in the frame when. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        windows.forEach((actor, window) -> {
            if (window[0] > 0.1) {
                links.add(Link.of(actor, Where.OFF_FRAME, null, 0, window[0]));
            }
            if (window[1] < script.seconds()) {
                links.add(Link.of(actor, Where.OFF_FRAME, null, window[1], script.seconds() + 1));
            }
        });
        return links;
    }
}
