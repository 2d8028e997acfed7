package app.shotloom.node.pipeline.animatic.figure.acting;

import app.shotloom.node.pipeline.animatic.figure.body.Build;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.reader.Meanings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows what every verb and every condition looks like in a person. */
public final class Actors {
    private final Verbs verbs;
    private final Map<String, String> conditions = new LinkedHashMap<>();

    public Actors(Meanings meanings) {
        verbs = new Verbs(meanings);
        for (String line : Script.lines("conditions.txt")) {
            int colon = line.indexOf(':');
            conditions.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
    }

    public boolean canShow(String verb) {
        return verbs.of(verb, null) != null;
    }

    /** The name of the action that a verb is shown as, or null when none is near. */
    public @Nullable String action(String verb, @Nullable String object) {
        Action action = verbs.of(verb, object);
        return action == null ? null : action.name();
    }

    /** How far apart two stand who do this together, in heights; 0 when it does not matter. */
    public double gap(String verb) {
        Action action = verbs.of(verb, null);
        return action == null ? 0 : action.gap();
    }

    /** How much lower than standing a body is that does this, in heights: what is done to it is done lower down. */
    public double lowered(String verb) {
        Action action = verbs.of(verb, null);
        return action == null ? 0 : action.lowered(action.mode() == Action.Mode.ONCE ? 1 : 0);
    }

    /** Whether a posture or a like condition is shown. */
    public boolean canShow(String attribute, String value) {
        return conditionAction(attribute, value) != null;
    }

    /**
     * What a person shows at a moment.
     *
     * @param phase seconds by which this one's rests and blinks are ahead of others'
     */
    public Performed performed(Build build, Moment moment, double phase) {
        return new Performance(this, verbs, build, moment, phase).performed();
    }

    @Nullable Action conditionAction(String attribute, String value) {
        String name = conditions.get(attribute + " " + value);
        name = name == null ? conditions.get(attribute + " *") : name;
        return name == null ? null : verbs.named(name);
    }
}
