package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Activity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Small things that a sentence names beside what is done at a table: the pan that an egg is cracked into stands on it too. */
final class Companions {
    private static final double SMALL = 0.65;
    private static final Set<Where> LOOSE = EnumSet.of(Where.IN, Where.ON, Where.ABOVE, Where.NEXT_TO, Where.HELD_BY);

    private Companions() {}

    /** Those that lie beside a beat's object on the table of it, in the order of the brief. */
    static List<Actor> of(Script script, Brief.Beat beat) {
        if (!isAtTable(script.business().of(beat))) {
            return List.of();
        }
        return script.actors().stream()
                .filter(thing -> isSmall(thing) && !thing.isOf(beat.object() == null ? "" : beat.object()))
                .filter(thing -> script.brief().relations().stream().anyMatch(relation -> relation.words().equals(beat.words()) && isOf(thing, relation)))
                .toList();
    }

    /** Whether a link only says what the table of a beat stands for. */
    static boolean isOfTable(Script script, Link link) {
        boolean loose = LOOSE.contains(link.where()) && link.object() != null;
        return loose && script.brief().beats().stream().filter(beat -> isAtTable(script.business().of(beat))).anyMatch(beat -> {
            Actor other = java.util.Objects.requireNonNull(link.object());
            boolean said = script.brief().relations().stream()
                    .anyMatch(relation -> relation.words().equals(beat.words()) && link.subject().isOf(relation.subject()) && other.isOf(relation.object() == null ? "" : relation.object()));
            return said && (isSmall(link.subject()) || link.subject().isOf(beat.subject())) && (isSmall(other) || other.isOf(beat.subject()));
        });
    }

    private static boolean isAtTable(@org.jspecify.annotations.Nullable Activity activity) {
        List<String> tools = activity == null ? null : activity.tools();
        return tools != null && (tools.contains("counter") || tools.contains("table"));
    }

    private static boolean isSmall(Actor thing) {
        return !thing.isPerson() && thing.metres() <= SMALL;
    }

    private static boolean isOf(Actor thing, Brief.Relation relation) {
        return thing.isOf(relation.subject()) || thing.isOf(relation.object() == null ? "" : relation.object());
    }
}
